package org.attache.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Says on which day a named day falls in a year. A day is written {@code 12-25}, {@code EASTER+1},
 * {@code ORTHODOX-2} (counted from Easter Sunday) or {@code 11-TH4} (fourth Thursday of November;
 * {@code 05-MO-1} is the last Monday of May; {@code 11-TU+2} the first Tuesday from November 2 on).
 */
final class Holidays {

  private Holidays() {}

  static LocalDate day(String rule, int year) {
    if (rule.startsWith("EASTER")) {
      return easter(year).plusDays(offset(rule, 6));
    }
    if (rule.startsWith("ORTHODOX")) {
      return orthodoxEaster(year).plusDays(offset(rule, 8));
    }
    int month = Integer.parseInt(rule.substring(0, 2));
    String rest = rule.substring(3);
    if (Numbers.isDigits(rest)) {
      return LocalDate.of(year, month, Integer.parseInt(rest));
    }
    DayOfWeek weekday = weekday(rest.substring(0, 2));
    if (rest.charAt(2) == '+') {
      return LocalDate.of(year, month, Integer.parseInt(rest.substring(3)))
          .with(TemporalAdjusters.nextOrSame(weekday));
    }
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(rest.substring(2)), weekday));
  }

  private static long offset(String rule, int from) {
    return from == rule.length() ? 0 : Long.parseLong(rule.substring(from));
  }

  private static DayOfWeek weekday(String letters) {
    for (DayOfWeek weekday : DayOfWeek.values()) {
      if (weekday.name().startsWith(letters)) {
        return weekday;
      }
    }
    throw new IllegalStateException("no day of the week begins with " + letters);
  }

  /** Gregorian Easter: the algorithm of Meeus, Jones and Butcher (Nature 13, 20 April 1876). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /** Easter by the Julian calendar, given in the Gregorian: Meeus, Astronomical Algorithms, 8. */
  static LocalDate orthodoxEaster(int year) {
    int a = year % 4;
    int b = year % 7;
    int c = year % 19;
    int d = (19 * c + 15) % 30;
    int e = (2 * a + 4 * b - d + 34) % 7;
    int n = d + e + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(year / 100 - year / 400 - 2L);
  }
}
