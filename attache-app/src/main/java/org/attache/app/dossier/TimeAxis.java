package org.attache.app.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.attache.resolve.DayRange;

/** Days from left to right, with a handful of round ticks. */
record TimeAxis(LocalDate from, LocalDate to, double left, double right) {

  private static final int MOST_TICKS = 9;
  private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600};

  /** A labelled place on the axis. */
  record Tick(String x, String label) {}

  /** An axis that shows all of the days, with a little air at both ends. */
  static TimeAxis over(List<DayRange> days, double left, double right) {
    LocalDate first = days.stream().map(DayRange::from).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = days.stream().map(DayRange::to).max(LocalDate::compareTo).orElseThrow();
    long air = Math.max(2, ChronoUnit.DAYS.between(first, last) / 40);
    return new TimeAxis(first.minusDays(air), last.plusDays(air), left, right);
  }

  double x(LocalDate day) {
    double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    return left + share * (right - left);
  }

  /** The middle of an interval, noon for a single day. */
  double middle(DayRange days) {
    return (x(days.from()) + x(days.to().plusDays(1))) / 2;
  }

  List<Tick> ticks() {
    return ChronoUnit.DAYS.between(from, to) <= 60 ? dayTicks() : monthTicks();
  }

  private List<Tick> dayTicks() {
    long days = ChronoUnit.DAYS.between(from, to);
    int step = days <= MOST_TICKS ? 1 : days <= 2 * MOST_TICKS ? 2 : 7;
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = from.plusDays(1); day.isBefore(to); day = day.plusDays(step)) {
      boolean naming = ticks.isEmpty();
      ticks.add(
          new Tick(
              Drawing.number(x(day)),
              naming ? Phrases.day(day) : day.getDayOfMonth() + " " + Phrases.monthName(day)));
    }
    return ticks;
  }

  private List<Tick> monthTicks() {
    YearMonth first = YearMonth.from(from).plusMonths(1);
    long months = ChronoUnit.MONTHS.between(first, YearMonth.from(to)) + 1;
    int step = MONTH_STEPS[MONTH_STEPS.length - 1];
    for (int candidate : MONTH_STEPS) {
      if (months / candidate <= MOST_TICKS) {
        step = candidate;
        break;
      }
    }
    List<Tick> ticks = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(YearMonth.from(to)); month = month.plusMonths(1)) {
      int count = month.getYear() * 12 + month.getMonthValue() - 1;
      if (count % step == 0) {
        LocalDate day = month.atDay(1);
        boolean january = month.getMonthValue() == 1;
        String label =
            step >= 12 && january
                ? "" + month.getYear()
                : january || ticks.isEmpty() ? Phrases.month(day) : Phrases.monthName(day);
        ticks.add(new Tick(Drawing.number(x(day)), label));
      }
    }
    return ticks;
  }
}
