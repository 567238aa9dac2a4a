package org.attache.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.extract.Observation;
import org.attache.review.Decided;
import org.attache.review.Decision;
import org.attache.store.Desk;

/**
 * Records in the order in which a look at them is worth most: uncertainty × importance. A record is
 * most uncertain where its confidence is one half, and most important where its act is far from
 * neutral. What somebody decided on does not come again.
 */
public final class Queue {

  private final Desk desk;
  private final Set<String> decided = new HashSet<>();

  Queue(Desk desk) {
    this.desk = desk;
    for (Decided each : desk.decisions(flaw -> {})) {
      if (!(each.decision() instanceof Decision.Note)) {
        decided.add(each.decision().subject());
      }
    }
  }

  /** The first records that nobody has decided on; empty where there are none. */
  public List<Observation> first(int limit) {
    List<Observation> first = new ArrayList<>();
    int asked = 0;
    while (first.size() < limit) {
      List<Observation> more = desk.mostWorthALook(asked, limit + decided.size());
      for (Observation record : more) {
        if (first.size() < limit && !decided.contains(desk.target(record).subject())) {
          first.add(record);
        }
      }
      asked += more.size();
      if (more.size() < limit + decided.size()) {
        break;
      }
    }
    return first;
  }
}
