package org.attache.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attache.resolve.Actor;
import org.attache.resolve.Party;

/** Lists of parties, compared: the camps that they stand for, and the persons among them. */
public final class Parties {

  private Parties() {}

  /**
   * The countries of the parties; for a party of no country its own id. "Petrova" and "Belgrade"
   * are in one camp where she is a minister of Serbia.
   */
  public static SortedSet<String> camps(Collection<Party> parties) {
    SortedSet<String> camps = new TreeSet<>();
    parties.forEach(party -> camps.add(camp(party.actor())));
    return camps;
  }

  public static String camp(Actor actor) {
    return actor.country() != null ? actor.country() : actor.id().value();
  }

  /** The ids of the persons among the parties. */
  public static SortedSet<String> persons(Collection<Party> parties) {
    SortedSet<String> persons = new TreeSet<>();
    for (Party party : parties) {
      if (party.actor().person()) {
        persons.add(party.actor().id().value());
      }
    }
    return persons;
  }

  /**
   * Whether a state is there with other persons in the one than in the other: its president met
   * them, not its minister.
   *
   * @param one ids of persons; only those of the register tell their state
   */
  static boolean sendOthers(SortedSet<String> one, SortedSet<String> other) {
    for (String person : one) {
      int slash = person.indexOf('/');
      if (slash < 0) {
        continue;
      }
      String state = person.substring(0, slash + 1);
      List<String> there = other.stream().filter(id -> id.startsWith(state)).toList();
      if (!there.isEmpty() && one.stream().noneMatch(there::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Each actor once, in the order given. */
  public static List<Party> distinct(Collection<Party> parties) {
    Map<String, Party> distinct = new LinkedHashMap<>();
    parties.forEach(party -> distinct.putIfAbsent(party.actor().id().value(), party));
    return List.copyOf(distinct.values());
  }

  /** Both lists, each actor once. */
  public static List<Party> union(Collection<Party> one, Collection<Party> other) {
    List<Party> all = new ArrayList<>(one);
    all.addAll(other);
    return distinct(all);
  }

  static int common(SortedSet<String> one, SortedSet<String> other) {
    int common = 0;
    for (String each : one) {
      common += other.contains(each) ? 1 : 0;
    }
    return common;
  }

  /** Share of the smaller set that lies in the larger; 0 where one is empty. */
  static double overlap(SortedSet<String> one, SortedSet<String> other) {
    int smaller = Math.min(one.size(), other.size());
    return smaller == 0 ? 0 : (double) common(one, other) / smaller;
  }
}
