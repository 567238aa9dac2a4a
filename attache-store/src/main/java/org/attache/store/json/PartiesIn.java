package org.attache.store.json;

import java.util.List;
import org.attache.extract.Observation;
import org.attache.resolve.Party;
import org.attache.store.Involved;

/** All parties of an observation, in whatever role. */
final class PartiesIn {

  private PartiesIn() {}

  static List<Party> of(Observation observation) {
    return Involved.in(observation).stream().map(Involved::party).toList();
  }
}
