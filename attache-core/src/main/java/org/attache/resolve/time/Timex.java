package org.attache.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.attache.resolve.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * Values of TIMEX3: how a day, week, month, season is written, and which days a written value
 * means.
 *
 * <p>The forms are those of the TimeML annotation guidelines 1.2.1, section 2.3 (ISO 8601 with
 * {@code SP SU FA WI} for seasons, {@code Q1}, {@code H1}, {@code WE} for week-ends, three digits
 * for a decade and two for a century). Seasons are those of the northern half of the earth, by
 * whole months; winter belongs to the year in which it begins.
 */
final class Timex {

  private Timex() {}

  static String day(LocalDate day) {
    return day.toString();
  }

  static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String weekend(LocalDate day) {
    return week(day) + "-WE";
  }

  static String month(LocalDate day) {
    return YearMonth.from(day).toString();
  }

  static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  static String year(LocalDate day) {
    return String.format(Locale.ROOT, "%04d", day.getYear());
  }

  static String decade(LocalDate day) {
    return year(day).substring(0, 3);
  }

  static String century(LocalDate day) {
    return year(day).substring(0, 2);
  }

  /** The value of the unit of time in which a day lies. */
  static String at(LocalDate day, Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> day(day);
      case WEEK -> week(day);
      case WEEKEND -> weekend(day);
      case MONTH -> month(day);
      case QUARTER -> quarter(day);
      case YEAR -> year(day);
      case DECADE -> decade(day);
      case CENTURY -> century(day);
    };
  }

  /** The value of a unit of which nothing is known. */
  static String open(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }

  /** The day, week, month or year so far from a day as a duration says; null if it is none. */
  static @Nullable DayRange shifted(LocalDate day, String duration, int sign) {
    int last = duration.length() - 1;
    if (last < 2 || !Numbers.isDigits(duration.substring(1, last))) {
      return null;
    }
    long count = sign * Long.parseLong(duration.substring(1, last));
    Unit unit =
        switch (duration.charAt(last)) {
          case 'D' -> Unit.DAY;
          case 'W' -> Unit.WEEK;
          case 'M' -> Unit.MONTH;
          case 'Y' -> Unit.YEAR;
          default -> null;
        };
    return unit == null ? null : days(at(unit.shift(day, count), unit));
  }

  /** What two values have in common, field by field; the rest is {@code X}. */
  static String common(String one, String other) {
    String[] left = one.split("-", -1);
    String[] right = other.split("-", -1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < left.length; i++) {
      boolean same = i < right.length && left[i].equals(right[i]);
      text.append(i == 0 ? "" : "-").append(same ? left[i] : left[i].replaceAll("[0-9]", "X"));
    }
    return text.toString();
  }

  /** The days that a value means; null for durations, sets, references and open values. */
  static @Nullable DayRange days(String value) {
    int slash = value.indexOf('/');
    if (slash > 0) {
      DayRange first = days(value.substring(0, slash));
      DayRange last = days(value.substring(slash + 1));
      return first == null || last == null || last.to().isBefore(first.from())
          ? null
          : new DayRange(first.from(), last.to());
    }
    int time = value.indexOf('T');
    String date = time >= 0 ? value.substring(0, time) : value;
    int dash = date.indexOf('-');
    String head = dash < 0 ? date : date.substring(0, dash);
    if (!Numbers.isDigits(head)) {
      return null;
    }
    int number = Integer.parseInt(head);
    if (dash < 0) {
      return switch (head.length()) {
        case 2 -> years(number * 100, 100);
        case 3 -> years(number * 10, 10);
        case 4 -> years(number, 1);
        default -> null;
      };
    }
    return head.length() == 4 ? withinYear(number, date.substring(dash + 1)) : null;
  }

  private static @Nullable DayRange withinYear(int year, String rest) {
    if (rest.indexOf('X') >= 0) {
      return null;
    }
    return switch (rest.charAt(0)) {
      case 'W' -> rest.equals("WI") ? months(YearMonth.of(year, 12), 3) : week(year, rest);
      case 'Q' -> months(YearMonth.of(year, 3 * (rest.charAt(1) - '0') - 2), 3);
      case 'H' -> months(YearMonth.of(year, rest.charAt(1) == '1' ? 1 : 7), 6);
      case 'S' -> months(YearMonth.of(year, rest.equals("SP") ? 3 : 6), 3);
      case 'F' -> months(YearMonth.of(year, 9), 3);
      default -> monthOrDay(year, rest);
    };
  }

  private static DayRange monthOrDay(int year, String rest) {
    int month = Integer.parseInt(rest.substring(0, 2));
    return rest.length() == 2
        ? months(YearMonth.of(year, month), 1)
        : DayRange.of(LocalDate.of(year, month, Integer.parseInt(rest.substring(3))));
  }

  private static DayRange week(int year, String rest) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(Integer.parseInt(rest.substring(1, 3)) - 1L);
    if (rest.endsWith("WE")) {
      return new DayRange(monday.plusDays(5), monday.plusDays(6));
    }
    return rest.length() > 4
        ? DayRange.of(monday.plusDays(rest.charAt(4) - '1'))
        : new DayRange(monday, monday.plusDays(6));
  }

  private static DayRange years(int year, int count) {
    return new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year + count - 1, 12, 31));
  }

  private static DayRange months(YearMonth first, int count) {
    return new DayRange(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }
}
