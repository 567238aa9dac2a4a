package org.attache.extract.standing;

import java.util.List;
import org.attache.extract.Standing.Condition;
import org.attache.extract.Standing.Time;
import org.attache.extract.standing.Embedding.TimeShift;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/**
 * What a place in the sentence passes to the predicate there, before its own marks.
 *
 * @param imposed the time that the embedding word gives it, or null
 * @param around the time of the clause around, where the predicate has none of its own
 */
record Place(
    double value,
    @Nullable Time imposed,
    Time around,
    List<Party> voice,
    @Nullable Condition condition) {

  Place {
    voice = List.copyOf(voice);
  }

  /** The same place as the head's, with the head's own marks. */
  static Place shared(State head) {
    return shared(head, head.value());
  }

  static Place shared(State head, double value) {
    return new Place(value, null, head.time(), head.voice(), head.condition());
  }

  /** By the side of the head: in its voice, with a value of its own. */
  static Place apart(State head, Level level) {
    return apart(head, level, null);
  }

  static Place apart(State head, Level level, @Nullable Time imposed) {
    return apart(head, level.value(), imposed);
  }

  static Place apart(State head, double value) {
    return apart(head, value, null);
  }

  static Place apart(State head, double value, @Nullable Time imposed) {
    return new Place(value, imposed, head.time(), head.voice(), null);
  }

  /**
   * Opened by a marker or preposition: what it says, where the head is so; "without" says nothing
   * under a head that is open ("cannot leave without signing").
   */
  static Place opened(Embedding entry, State head) {
    boolean future = head.time() == Time.FUTURE || entry.time() == TimeShift.FUTURE;
    double value = entry.affirmed();
    if (value < 0) {
      boolean so = head.value() >= Level.PROBABLE.value();
      return apart(head, so ? value : entry.denied(), future ? Time.FUTURE : null);
    }
    double most = future ? Level.PROBABLE.value() : Level.CERTAIN.value();
    return apart(head, Math.min(most, value), future ? Time.FUTURE : null);
  }

  Place with(double other) {
    return new Place(other, imposed, around, voice, condition);
  }

  /** The time of a predicate here that has the given tense, or none. */
  Time time(@Nullable Time own) {
    if (own == null) {
      return imposed == null ? around : imposed;
    }
    return imposed == Time.FUTURE && own == Time.PRESENT ? Time.FUTURE : own;
  }
}
