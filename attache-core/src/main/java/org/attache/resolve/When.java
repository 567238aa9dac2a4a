package org.attache.resolve;

import java.util.Objects;
import org.attache.article.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something was, as far as the text says.
 *
 * @param words the time expression that says it; null where other words bound it
 */
public record When(DayRange days, @Nullable Evidence words, Basis basis) {

  /** What the days rest on. */
  public enum Basis {
    /** The text names the day or days. */
    EXPLICIT,
    /** Counted from the day of publication or from another event. */
    RELATIVE,
    /** News of the day of publication: no word says the day, the kind of text does. */
    PUBLICATION,
    /** Only limits are known. */
    BOUNDS
  }

  public When {
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(basis, "basis");
  }
}
