package org.attache.resolve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an article appeared: a day where it is known, else the limits that its text sets; either
 * limit may be missing.
 *
 * @param reason what sets the limits, for people to read; empty where nothing does
 */
public record Publication(@Nullable LocalDate from, @Nullable LocalDate to, String reason) {

  public Publication {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("published between " + from + " and " + to + "?");
    }
  }

  public static Publication on(LocalDate day) {
    return new Publication(day, day, "given");
  }

  public static Publication unknown() {
    return new Publication(null, null, "");
  }

  /** The day, or null where only limits or nothing is known. */
  public @Nullable LocalDate day() {
    return from != null && from.equals(to) ? from : null;
  }
}
