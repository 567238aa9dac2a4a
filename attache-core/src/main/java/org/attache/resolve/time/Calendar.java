package org.attache.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the year, week or day that a partial date means, seen from the day of publication.
 *
 * <p>News names the nearest: what is told as past lies in the twelve months before, what is told as
 * to come in the twelve after. A date that belongs to a noun of a past clause and lies nine months
 * and more back, but less than three ahead, is still to come: "they set the deadline of Jan. 10",
 * written in November.
 */
final class Calendar {

  /** How far ahead the date of a noun may lie although its clause is in the past tense. */
  private static final int AHEAD_DAYS = 92;

  private Calendar() {}

  /** A value of year, month and day as far as they are given. */
  static String date(@Nullable Integer year, int month, @Nullable String day) {
    String head = year == null ? "XXXX" : String.format(Locale.ROOT, "%04d", year);
    if (day == null) {
      return String.format(Locale.ROOT, "%s-%02d", head, month);
    }
    int number = Integer.parseInt(day);
    if (year != null) {
      return LocalDate.of(year, month, number).toString();
    }
    return String.format(Locale.ROOT, "%s-%02d-%02d", head, month, number);
  }

  /** The year of a month or of a day in it. */
  static int year(LocalDate today, int month, @Nullable String day, String relative, Tense tense) {
    int year = today.getYear();
    int here = today.getMonthValue();
    return switch (relative) {
      // "last May" said in December is the May of this year.
      case "last" -> month < here ? year : year - 1;
      case "next" -> month > here ? year : year + 1;
      case "this" -> year;
      case "-1", "0", "1" -> year + Integer.parseInt(relative);
      default -> nearest(today, month, day, tense);
    };
  }

  private static int nearest(LocalDate today, int month, @Nullable String day, Tense tense) {
    int year = today.getYear();
    if (day == null) {
      YearMonth now = YearMonth.from(today);
      return nearest(y -> ChronoUnit.MONTHS.between(now, YearMonth.of(y, month)) * 30, year, tense);
    }
    int number = Integer.parseInt(day);
    return nearest(y -> ChronoUnit.DAYS.between(today, safe(y, month, number)), year, tense);
  }

  /** The year nearest to a day in which a date falls on a day of the week; null if none is near. */
  static @Nullable Integer yearOf(LocalDate today, int month, String day, int weekday) {
    Integer best = null;
    long distance = Long.MAX_VALUE;
    for (int year = today.getYear() - 2; year <= today.getYear() + 2; year++) {
      LocalDate candidate = safe(year, month, Integer.parseInt(day));
      long away = Math.abs(ChronoUnit.DAYS.between(today, candidate));
      if (candidate.getDayOfWeek().getValue() == weekday && away < distance) {
        best = year;
        distance = away;
      }
    }
    return best;
  }

  /** The day, or the last day of February for the 29th in a common year. */
  private static LocalDate safe(int year, int month, int day) {
    return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
  }

  private static int nearest(IntFunction<Long> distance, int year, Tense tense) {
    int past = distance.apply(year) <= 0 ? year : year - 1;
    int ahead = distance.apply(year) >= 0 ? year : year + 1;
    long back = -distance.apply(past);
    long forth = distance.apply(ahead);
    if (tense.isAhead()) {
      return back < 31 && forth > 300 && tense == Tense.PROSPECTIVE ? past : ahead;
    }
    if (tense == Tense.PAST) {
      return past;
    }
    if (tense == Tense.PAST_AROUND) {
      return forth <= AHEAD_DAYS && back > 365 - AHEAD_DAYS ? ahead : past;
    }
    return forth < back ? ahead : past;
  }

  /** The day of the week nearest by tense, or of the last or next week; null without a day. */
  static @Nullable LocalDate weekday(Reference reference, int number, String relative) {
    LocalDate today = reference.day();
    if (today == null) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(number);
    return switch (relative) {
      case "last" -> today.with(TemporalAdjusters.previous(weekday));
      case "next" -> today.with(TemporalAdjusters.next(weekday));
      case "previous" -> {
        LocalDate anchor = reference.anchorDay();
        yield (anchor == null ? today : anchor).with(TemporalAdjusters.previous(weekday));
      }
      case "following" -> {
        LocalDate anchor = reference.anchorDay();
        yield (anchor == null ? today : anchor).with(TemporalAdjusters.next(weekday));
      }
      case "week-from" -> today.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(1);
      case "-1", "1" ->
          today.plusWeeks(Long.parseLong(relative)).with(DayOfWeek.MONDAY).plusDays(number - 1L);
      default ->
          reference.tense().isAhead() || reference.tense() == Tense.PRESENT
              ? today.with(TemporalAdjusters.nextOrSame(weekday))
              : today.with(TemporalAdjusters.previousOrSame(weekday));
    };
  }

  /** Any day of the week-end meant. */
  static LocalDate weekend(LocalDate day, String relative, Tense tense) {
    boolean now = day.getDayOfWeek().getValue() >= 6;
    return switch (relative) {
      case "next" -> day.plusWeeks(now ? 1 : 0);
      case "this" -> day;
      case "last" -> day.minusWeeks(1);
      default -> tense.isAhead() || now ? day : day.minusWeeks(1);
    };
  }

  static String quarter(LocalDate day, int number, Tense tense) {
    int now = (day.getMonthValue() + 2) / 3;
    int year = day.getYear();
    int back = (now - number + 4) % 4;
    int forth = (number - now + 4) % 4;
    // Results are told in the quarter after, also as what "will probably be low".
    boolean ahead = tense.isAhead() ? forth <= back : number == now && tense != Tense.PAST;
    return Math.floorDiv(year * 4 + now - 1 + (ahead ? forth : -back), 4) + "-Q" + number;
  }

  static String season(LocalDate day, String season, String relative, Tense tense) {
    int first = firstMonth(season);
    int year = day.getYear();
    int month = day.getMonthValue();
    boolean winterNow = season.equals("WI") && month <= 2;
    boolean within = winterNow || (month >= first && month < first + 3);
    int current = winterNow ? year - 1 : year;
    int last = first + 2 < month ? year : winterNow ? year - 2 : year - 1;
    int next = first > month ? year : year + 1;
    int chosen =
        switch (relative) {
          case "last" -> last;
          case "next" -> next;
          case "this" -> current;
          default -> within ? current : tense.isAhead() ? next : last;
        };
    return chosen + "-" + season;
  }

  private static int firstMonth(String season) {
    return switch (season) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }

  static LocalDate holiday(LocalDate today, String rule, String relative, Tense tense) {
    int year = today.getYear();
    int chosen =
        relative.equals("this")
            ? year
            : relative.equals("last")
                ? (distance(today, rule, year) < 0 ? year : year - 1)
                : relative.equals("next")
                    ? (distance(today, rule, year) > 0 ? year : year + 1)
                    : nearest(y -> distance(today, rule, y), year, tense);
    return Holidays.day(rule, chosen);
  }

  private static long distance(LocalDate today, String rule, int year) {
    return ChronoUnit.DAYS.between(today, Holidays.day(rule, year));
  }
}
