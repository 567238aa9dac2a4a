package org.attache.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day where all of it is written out: year, month and day. What leaves anything open gives
 * no day: "15 December", "03/04/2015" (of April or of March?), a weekday that the calendar denies.
 * The day is the one that is printed; no time zone moves it.
 */
public final class Days {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String WEEKDAY =
      "(?:(?<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s{1,3})?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>\\d{4})";

  /** A day in words, American or British. */
  private static final List<String> IN_WORDS =
      List.of(
          WEEKDAY + MONTH + "\\s{1,3}" + DAY + ",?\\s{1,3}" + YEAR,
          WEEKDAY + DAY + "(?:\\s(?:of\\s)?|-)" + MONTH + ",?(?:\\s{1,3}|-)" + YEAR);

  /** A time of the day behind a day, in any of the usual ways. */
  private static final String TIME =
      "(?:,?\\s?(?:[|/·•@–—-]\\s?)?(?:at\\s)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d+)?"
          + "\\s?(?:[ap]\\.?m\\.?)?\\s?\\(?(?:[a-z]{1,5})?(?:[+-]\\d{1,2}:?\\d{0,2})?\\)?)?";

  private static final String LABEL =
      "(?:(?:(?:first )?published(?: on)?|posted(?: on)?|publication date|date|released)\\s?[:,]?\\s)?";

  private static final List<Pattern> WHOLE =
      List.of(
          whole(YEAR + "-(?<number>\\d{2})-" + DAY + "(?:[T ]\\d{2}:?\\d{2}.{0,25})?Z?"),
          whole(YEAR + "/(?<number>\\d{1,2})/" + DAY + TIME),
          whole(YEAR + "(?<number>\\d{2})(?<day>\\d{2})(?:T?\\d{4,6}Z?)?"),
          whole(IN_WORDS.get(0) + TIME),
          whole(IN_WORDS.get(1) + TIME),
          whole("(?<one>\\d{1,2})[/.](?<other>\\d{1,2})[/.]" + YEAR + TIME));

  private Days() {}

  private static Pattern whole(String pattern) {
    return Pattern.compile(LABEL + pattern + "\\.?", Pattern.CASE_INSENSITIVE);
  }

  /**
   * Patterns of a day in words, for use within a longer pattern (a dateline); {@link #day} reads
   * what they match. They take letters as they are written: say {@code (?i:…)} around them.
   */
  public static List<String> inWords() {
    return IN_WORDS;
  }

  /** The day that is all of a text, perhaps with a time and "Published:"; null if it is not. */
  public static @Nullable LocalDate in(String text) {
    String stripped = text.strip();
    if (stripped.length() < 8 || stripped.length() > 80) {
      return null;
    }
    for (Pattern pattern : WHOLE) {
      Matcher matcher = pattern.matcher(stripped);
      if (matcher.matches()) {
        return day(matcher);
      }
    }
    return null;
  }

  /** The day that a match of one of the patterns of this class stands for. */
  public static @Nullable LocalDate day(Matcher matcher) {
    String pattern = matcher.pattern().pattern();
    try {
      int year = Integer.parseInt(matcher.group("year"));
      if (year < 1500) {
        return null; // a page number, an hour; no newspaper
      }
      if (pattern.contains("<one>")) {
        return numeric(
            year, Integer.parseInt(matcher.group("one")), Integer.parseInt(matcher.group("other")));
      }
      int month =
          pattern.contains("<number>")
              ? Integer.parseInt(matcher.group("number"))
              : MONTHS.indexOf(matcher.group("month").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
      LocalDate day = LocalDate.of(year, month, Integer.parseInt(matcher.group("day")));
      String weekday = pattern.contains("<weekday>") ? matcher.group("weekday") : null;
      return weekday == null || matches(weekday, day.getDayOfWeek()) ? day : null;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static boolean matches(String weekday, DayOfWeek day) {
    return day.name().startsWith(weekday.toUpperCase(Locale.ROOT));
  }

  /** 15/12/2015 and 12/15/2015 are clear, 05/05/2015 too; 03/04/2015 is not. */
  private static @Nullable LocalDate numeric(int year, int one, int other) {
    if (one > 12 || one == other) {
      return LocalDate.of(year, other, one);
    }
    return other > 12 ? LocalDate.of(year, one, other) : null;
  }
}
