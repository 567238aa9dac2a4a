package org.attache.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** An interval of days, both ends included. */
public record DayRange(LocalDate from, LocalDate to) {

  public DayRange {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "an interval that ends before it begins: " + from + ".." + to);
    }
  }

  public static DayRange of(LocalDate day) {
    return new DayRange(day, day);
  }

  /** Number of days, 1 for a single day. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  public boolean overlaps(DayRange other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  public boolean contains(DayRange other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }
}
