package org.attache.resolve.time;

import java.time.LocalDate;
import org.attache.resolve.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is read against.
 *
 * @param day the day of publication, or a limit of it; null where it is not known
 * @param anchor the value of the last date before the expression, or null
 * @param quarter the value of the last quarter of a year before the expression, or null
 * @param tense the tense of the clause
 */
record Reference(
    @Nullable LocalDate day, @Nullable String anchor, @Nullable String quarter, Tense tense) {

  Reference on(@Nullable LocalDate other) {
    return new Reference(other, anchor, quarter, tense);
  }

  /** The first day of the last date before the expression, or null. */
  @Nullable LocalDate anchorDay() {
    DayRange days = anchor == null ? null : Timex.days(anchor);
    return days == null ? null : days.from();
  }
}
