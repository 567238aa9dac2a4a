package org.attache.resolve;

import java.util.Objects;
import org.attache.article.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A time expression of the text, after TimeML's TIMEX3.
 *
 * @param sentence index of its sentence; −1 where it was read back from a record
 * @param value the TIMEX3 value, for instance {@code 2015-12-15}, {@code 2015-W51}, {@code PT4H}
 * @param days the interval meant, or null where the text does not give one (durations, sets)
 * @param basis how the interval was found; meaningless without days
 */
public record TimeExpression(
    int sentence,
    Evidence words,
    Type type,
    String value,
    @Nullable DayRange days,
    When.Basis basis) {

  /** The types of TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  public TimeExpression {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(basis, "basis");
  }
}
