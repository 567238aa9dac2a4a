package org.attache.extract.standing;

import java.util.List;
import org.attache.extract.Standing.Condition;
import org.attache.extract.Standing.Time;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/** How a predicate stands, with its place in the sentence and its own marks. */
record State(double value, Time time, List<Party> voice, @Nullable Condition condition) {
  State {
    voice = List.copyOf(voice);
  }
}
