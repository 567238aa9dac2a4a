package org.attache.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The decisions of a journal that nobody has undone. */
public final class InForce {

  private final List<Decided> standing = new ArrayList<>();
  private final List<Fate> lost = new ArrayList<>();

  private InForce() {}

  /** An undo that is undone itself undoes nothing. */
  public static InForce of(Collection<Decided> journal) {
    List<Decided> latestFirst = new ArrayList<>(journal);
    latestFirst.sort(Comparator.comparingLong(Decided::number).reversed());
    Map<Long, Decided> byNumber = new HashMap<>();
    latestFirst.forEach(each -> byNumber.put(each.number(), each));
    Set<Long> undone = new HashSet<>();
    InForce inForce = new InForce();
    for (Decided each : latestFirst) {
      if (undone.contains(each.number())) {
        continue;
      }
      if (each.decision() instanceof Decision.Undo undo) {
        if (undo.decision() < each.number() && byNumber.containsKey(undo.decision())) {
          undone.add(undo.decision());
        } else {
          inForce.lost.add(
              new Fate(each, "there is no earlier decision " + undo.decision() + " to undo"));
        }
      } else {
        inForce.standing.add(each);
      }
    }
    inForce.standing.sort(Comparator.comparingLong(Decided::number));
    return inForce;
  }

  /** In the order in which they were taken; no {@link Decision.Undo} among them. */
  public List<Decided> decisions() {
    return List.copyOf(standing);
  }

  /** Decisions to undo what there is not. */
  public List<Fate> lost() {
    return List.copyOf(lost);
  }
}
