package org.attache.export;

import java.time.LocalDate;
import org.attache.extract.Event;
import org.attache.extract.Standing;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/**
 * Which events may go into a table whose readers take every row for a thing that happened on a day:
 * those that are asserted, past and dated.
 */
final class Screen {

  /** The day of an event is one of at most so many. */
  static final int LONGEST = 31;

  private Screen() {}

  /** Why an event may not, or null where it may. */
  static @Nullable String out(Event event) {
    Standing standing = event.standing();
    if (standing.factuality() <= -1) {
      return "denied";
    }
    if (standing.condition() != null) {
      return "hangs on a condition";
    }
    if (standing.time() == Standing.Time.FUTURE) {
      return "planned";
    }
    if (standing.factuality() < 1) {
      return "possible only";
    }
    When when = event.setting().when();
    if (when == null) {
      return "no day known";
    }
    return when.days().days() > LONGEST ? "day known within more than a month only" : null;
  }

  /**
   * The one day for a table that has one: the last of those that "news of the day" means, the first
   * of those of a longer act.
   */
  static LocalDate day(When when) {
    return when.basis() == When.Basis.PUBLICATION ? when.days().to() : when.days().from();
  }
}
