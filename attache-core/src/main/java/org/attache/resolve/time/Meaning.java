package org.attache.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attache.resolve.DayRange;
import org.attache.resolve.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of its words: the second column of {@code rules.tsv}, followed by arguments. An
 * argument in capitals is a kind of the pattern ({@code COUNT}) and stands for its value; with a
 * minus in front, for its negative.
 */
enum Meaning {
  /** Looks like a time and is none ("the Sunday Times"). */
  NONE {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      throw new IllegalStateException("NONE is never read");
    }
  },
  /** A calendar date of month, and day and year where the pattern has them. */
  DATE {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      int month = Integer.parseInt(need(match, "MONTH"));
      String span = match.value("DAYSPAN");
      String day =
          span != null
              ? span.substring(0, span.indexOf('/'))
              : match.value("DAY") != null ? match.value("DAY") : match.value("ORD");
      String year = match.value("YEAR");
      if (year != null) {
        return Reading.explicit(Calendar.date(Integer.parseInt(year), month, day));
      }
      String relative = match.rule().arguments().isEmpty() ? "near" : argument(match, 0);
      LocalDate today = reference.day();
      if (today == null) {
        return Reading.relative(Calendar.date(null, month, day));
      }
      String weekday = match.value("WEEKDAY");
      Integer agreeing =
          weekday == null || day == null
              ? null
              : Calendar.yearOf(today, month, day, Integer.parseInt(weekday));
      int found =
          agreeing != null
              ? agreeing
              : Calendar.year(today, month, day, relative, reference.tense());
      return Reading.relative(Calendar.date(found, month, day));
    }
  },
  /** Several days: "Dec. 15-17", "30 December to 2 January". */
  DAYS {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      Reading first = DATE.read(match, reference);
      String span = match.value("DAYSPAN");
      String last = span == null ? need(match, "DAY2") : span.substring(span.indexOf('/') + 1);
      String month = match.value("MONTH2");
      String start = first.value();
      if (start.length() != 10) {
        return first;
      }
      String days = (month == null ? start.substring(5, 7) : two(month)) + "-" + two(last);
      String year = start.substring(0, 4);
      if (days.compareTo(start.substring(5)) <= 0) {
        if (month == null || Integer.parseInt(month) == Integer.parseInt(start.substring(5, 7))) {
          return first;
        }
        // "Dec. 30 to Jan. 2": a year given stands at the end, and is that of the last day.
        if (first.explicit()) {
          start = (Integer.parseInt(year) - 1) + start.substring(4);
        } else if (Numbers.isDigits(year)) {
          year = Integer.toString(Integer.parseInt(year) + 1);
        }
      }
      return first.with(start + "/" + year + "-" + days);
    }
  },
  /** A date written in digits. */
  ISO {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      String value = need(match, "ISO");
      return Reading.explicit(value.length() == 4 ? value + "-XX-XX" : value);
    }
  },
  YEAR {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      String year = match.value("YEAR");
      String span = match.value("YEARSPAN");
      return Reading.explicit(
          span != null
              ? span
              : year != null ? year : need(match, match.value("FY") != null ? "FY" : "SHORTYEAR"));
    }
  },
  DECADE {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      return Reading.explicit(need(match, "DECADE"));
    }
  },
  CENTURY {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      int number = Integer.parseInt(need(match, "ORD"));
      return Reading.explicit(String.format(Locale.ROOT, "%02d", number - 1));
    }
  },
  /** A day of the week: {@code near} (by tense), {@code last}, {@code next}. */
  WEEKDAY {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      int weekday = Integer.parseInt(need(match, "WEEKDAY"));
      LocalDate day = Calendar.weekday(reference, weekday, argument(match, 0));
      return Reading.relative(day == null ? "XXXX-WXX-" + weekday : Timex.day(day));
    }
  },
  /** So many units before or after the day of publication. */
  OFFSET {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      Reading compared = compared(match, reference);
      return compared != null ? compared : offset(match, reference.day());
    }
  },
  /** So many units before or after the last date that the text has named. */
  ANCHOR {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      Reading compared = compared(match, reference);
      if (compared != null) {
        return compared;
      }
      LocalDate anchor = reference.anchorDay();
      return offset(match, anchor == null ? reference.day() : anchor);
    }
  },
  /** The week-end: {@code last}, {@code next} or {@code near}. */
  WEEKEND {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      LocalDate day = reference.day();
      if (day == null) {
        return Reading.relative(Timex.open(Unit.WEEKEND));
      }
      return Reading.relative(
          Timex.weekend(Calendar.weekend(day, argument(match, 0), reference.tense())));
    }
  },
  DURATION {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      String count = argument(match, 0);
      if (match.rule().arguments().contains("half")) {
        count = count + ".5";
      }
      return Reading.of(TimeExpression.Type.DURATION, unit(argument(match, 1)).duration(count));
    }
  },
  /** Something that comes again: every so many units, or the value that the rule gives. */
  SET {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      if (match.rule().arguments().size() == 1) {
        return Reading.of(TimeExpression.Type.SET, argument(match, 0));
      }
      return Reading.of(
          TimeExpression.Type.SET, unit(argument(match, 1)).duration(argument(match, 0)));
    }
  },
  /** A day of the week or a month that comes again. */
  SET_OF {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      if (match.value("SEASON") != null) {
        return Reading.of(TimeExpression.Type.SET, "XXXX-" + need(match, "SEASON"));
      }
      String weekday = match.value("WEEKDAY");
      weekday = weekday == null ? match.value("WEEKDAYS") : weekday;
      String part = match.value("PART");
      String time = part == null ? "" : "T" + part;
      return Reading.of(
          TimeExpression.Type.SET,
          weekday != null
              ? "XXXX-WXX-" + weekday + time
              : Calendar.date(null, Integer.parseInt(need(match, "MONTH")), null));
    }
  },
  /** A season: of a year, or {@code near}, {@code last}, {@code next}, {@code this}. */
  SEASON {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      String season = need(match, "SEASON");
      String span = match.value("YEARSPAN");
      String year = span == null ? match.value("YEAR") : span.substring(0, 4);
      if (year != null) {
        return Reading.explicit(year + "-" + season);
      }
      boolean that = argument(match, 0).equals("that");
      LocalDate day = that ? reference.anchorDay() : reference.day();
      if (that && day != null) {
        return Reading.relative(Timex.year(day) + "-" + season);
      }
      return Reading.relative(
          day == null
              ? "XXXX-" + season
              : Calendar.season(day, season, argument(match, 0), reference.tense()));
    }
  },
  /** A quarter: of a year, or the last or next of that number; {@code -1} means of last year. */
  QUARTER {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      int number = Integer.parseInt(need(match, match.value("QNUM") != null ? "QNUM" : "ORD"));
      String year = match.value("YEAR");
      if (number < 1 || number > 4) {
        return Reading.of(TimeExpression.Type.DATE, "XXXX-QX");
      }
      if (year != null) {
        return Reading.explicit(year + "-Q" + number);
      }
      LocalDate day = reference.day();
      if (day == null) {
        return Reading.relative("XXXX-Q" + number);
      }
      if (!match.rule().arguments().isEmpty()) {
        return Reading.relative(day.getYear() + Long.parseLong(argument(match, 0)) + "-Q" + number);
      }
      return Reading.relative(Calendar.quarter(day, number, reference.tense()));
    }
  },
  /**
   * A week of a month: seven days counted from its first, the argument says how many weeks lie
   * before; {@code -1} means its last seven days.
   */
  WEEK_OF {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      Reading month = month(match, reference);
      DayRange days = Timex.days(month.value());
      if (days == null) {
        return month;
      }
      String number = match.value("ORD");
      int before = number == null ? -1 : Integer.parseInt(number) - 1;
      if (before > 3) {
        return month;
      }
      LocalDate first = before < 0 ? days.to().minusDays(6) : days.from().plusWeeks(before);
      return month.with(Timex.day(first) + "/" + Timex.day(first.plusDays(6)));
    }
  },
  /** The week in which a day lies: "the week of March 6". */
  WEEK_WITH {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      Reading day = DATE.read(match, reference);
      DayRange days = Timex.days(day.value());
      return days == null ? day : day.with(Timex.week(days.from()));
    }
  },
  /** A day of the month last named: "again on the 7th". */
  NTH {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      LocalDate anchor = reference.anchorDay();
      String value = reference.anchor();
      if (anchor == null || value == null || value.length() < 7 || value.charAt(5) > '1') {
        return Reading.relative("XXXX-XX-" + two(need(match, "ORD")));
      }
      return Reading.relative(
          Calendar.date(anchor.getYear(), anchor.getMonthValue(), need(match, "ORD")));
    }
  },
  /** The quarter last told of, in the year that is named or so many years from this one. */
  SAME_QUARTER {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      String year = match.value("YEAR");
      LocalDate day = reference.day();
      if (year == null && day != null) {
        year = Long.toString(day.getYear() + Long.parseLong(argument(match, 0)));
      }
      String quarter = reference.quarter();
      return Reading.relative(
          (year == null ? "XXXX" : year) + (quarter == null ? "" : quarter.substring(4)));
    }
  },
  /** A half of a year: of which number, and so many years from this one. */
  HALF {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      String half = "-H" + argument(match, 0);
      String year = match.value("YEAR");
      if (year != null) {
        return Reading.explicit(year + half);
      }
      LocalDate day = reference.day();
      boolean moved = match.rule().arguments().size() > 1;
      long years = moved ? Long.parseLong(argument(match, 1)) : 0;
      return Reading.relative((day == null ? "XXXX" : Timex.year(day.plusYears(years))) + half);
    }
  },
  HOLIDAY {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      String rule = need(match, "HOLIDAY");
      String year = match.value("YEAR");
      if (year != null) {
        return Reading.explicit(Timex.day(Holidays.day(rule, Integer.parseInt(year))));
      }
      LocalDate day = reference.day();
      return Reading.relative(
          day == null
              ? "XXXX-XX-XX"
              : Timex.day(Calendar.holiday(day, rule, argument(match, 0), reference.tense())));
    }
  },
  /** A moment of a day: of the day of the week, or of the last date, moved by the argument. */
  CLOCK {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      return ofDay(match, reference, need(match, "CLOCK"));
    }
  },
  /** A part of a day: "Tuesday morning", "last night". */
  PART {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      String part = match.value("PART");
      return ofDay(match, reference, part != null ? part : argument(match, 1));
    }
  },
  /** A value of its own: {@code PRESENT_REF}, {@code PAST_REF}, {@code FUTURE_REF}. */
  REF {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      return Reading.of(TimeExpression.Type.DATE, argument(match, 0));
    }
  },
  /** An event whose days everybody knows: "the Reykjavik summit". */
  EVENT {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      return Reading.explicit(need(match, "EVENT"));
    }
  },
  /** A date that is always the same: "the September 11 attacks". */
  FIXED {
    @Override
    Reading read(Rule.Match match, Reference reference) {
      return Reading.explicit(argument(match, 0));
    }
  };

  /**
   * What an expression means.
   *
   * @param explicit whether the text names the date whole
   */
  record Reading(TimeExpression.Type type, String value, boolean explicit) {
    static Reading explicit(String value) {
      return new Reading(TimeExpression.Type.DATE, value, true);
    }

    static Reading relative(String value) {
      return new Reading(TimeExpression.Type.DATE, value, false);
    }

    static Reading of(TimeExpression.Type type, String value) {
      return new Reading(type, value, false);
    }

    Reading with(String other) {
      return new Reading(type, other, explicit);
    }
  }

  /**
   * Reads a match.
   *
   * @throws DateTimeException where the words name no day, as in "February 31"
   */
  abstract Reading read(Rule.Match match, Reference reference);

  /** The month of which a rule says more, without its day. */
  private static Reading month(Rule.Match match, Reference reference) {
    int month = Integer.parseInt(need(match, "MONTH"));
    String year = match.value("YEAR");
    if (year != null) {
      return Reading.explicit(Calendar.date(Integer.parseInt(year), month, null));
    }
    LocalDate today = reference.day();
    return Reading.relative(
        Calendar.date(
            today == null ? null : Calendar.year(today, month, null, "near", reference.tense()),
            month,
            null));
  }

  private static String need(Rule.Match match, String kind) {
    String value = match.value(kind);
    if (value == null) {
      throw new IllegalArgumentException(
          match.rule().meaning() + " needs $" + kind + " in the pattern, in every choice of it");
    }
    return value;
  }

  private static String argument(Rule.Match match, int index) {
    List<String> arguments = match.rule().arguments();
    if (index >= arguments.size()) {
      throw new IllegalArgumentException(
          match.rule().meaning()
              + " needs "
              + (index + 1)
              + (index == 0 ? " argument" : " arguments")
              + ", it has "
              + arguments);
    }
    String text = arguments.get(index);
    boolean negative = text.startsWith("-");
    String value = match.value(negative ? text.substring(1) : text);
    if (value == null) {
      return text;
    }
    return negative ? "-" + value : value;
  }

  private static Unit unit(String text) {
    try {
      return Unit.valueOf(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "no unit is called \"" + text + "\"; write one of " + Arrays.toString(Unit.values()), e);
    }
  }

  /** "a year ago" and "a year earlier" of a quarter mean that quarter of the year before. */
  private static @Nullable Reading compared(Rule.Match match, Reference reference) {
    String quarter = reference.quarter();
    DayRange days = quarter == null ? null : Timex.days(quarter);
    boolean yearBack =
        argument(match, 0).equals("-1") && argument(match, 1).equals(Unit.YEAR.name());
    boolean compares = match.rule().arguments().contains("compared");
    return days != null && yearBack && compares
        ? Reading.relative(Timex.quarter(days.from().minusYears(1)))
        : null;
  }

  private static Reading offset(Rule.Match match, @Nullable LocalDate day) {
    String count = argument(match, 0);
    Unit unit = unit(argument(match, 1));
    if (count.endsWith("X")) {
      return Reading.of(
          TimeExpression.Type.DATE, count.startsWith("-") ? "PAST_REF" : "FUTURE_REF");
    }
    if (day == null) {
      return Reading.relative(Timex.open(unit));
    }
    double number = Double.parseDouble(count);
    boolean half = number != Math.rint(number);
    if (half && unit == Unit.YEAR) {
      return Reading.relative(Timex.month(day.plusMonths(Math.round(number * 12))));
    }
    return Reading.relative(Timex.at(unit.shift(day, Math.round(number)), unit));
  }

  private static Reading ofDay(Rule.Match match, Reference reference, String time) {
    String weekday = match.value("WEEKDAY");
    String relative = argument(match, 0);
    LocalDate day;
    if (weekday != null) {
      day = Calendar.weekday(reference, Integer.parseInt(weekday), relative);
    } else if (relative.equals("anchor")) {
      String anchor = reference.anchor();
      day =
          anchor != null && anchor.length() >= 10 && anchor.charAt(7) == '-'
              ? reference.anchorDay()
              : null;
    } else {
      LocalDate today = reference.day();
      day = today == null ? null : today.plus(Long.parseLong(relative), ChronoUnit.DAYS);
    }
    String date =
        day != null ? Timex.day(day) : weekday != null ? "XXXX-WXX-" + weekday : "XXXX-XX-XX";
    return new Reading(TimeExpression.Type.TIME, date + "T" + time, false);
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
