package org.attache.app.cli;

import java.time.LocalDate;
import org.attache.resolve.DayRange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From when to when; either end may be open. */
final class PeriodOptions {

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /** Every day. */
  static final DayRange ALWAYS = new DayRange(FIRST, LAST);

  @Option(names = "--from", paramLabel = "DAY", description = "Nothing before this day.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Nothing after this day.")
  private @Nullable LocalDate to;

  @Nullable LocalDate from() {
    return from;
  }

  @Nullable LocalDate to() {
    return to;
  }

  /** The interval, or null where neither end is given. */
  @Nullable DayRange period() {
    LocalDate first = from == null ? FIRST : from;
    LocalDate last = to == null ? LAST : to;
    if (last.isBefore(first)) {
      throw new CommandFailure(
          "--from " + from + " is after --to " + to + "; give the earlier day first");
    }
    return from == null && to == null ? null : new DayRange(first, last);
  }
}
