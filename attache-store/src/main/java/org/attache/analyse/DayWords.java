package org.attache.analyse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.attache.resolve.DayRange;
import org.attache.resolve.Publication;
import org.jspecify.annotations.Nullable;

/** Days for people: "15 Dec 2015", "15–16 Dec 2015", "Dec 2015", "2015". */
public final class DayWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_MONTH =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH_ONLY =
      DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  private DayWords() {}

  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  public static String of(DayRange days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    if (from.equals(to)) {
      return DAY.format(from);
    }
    boolean sameYear = from.getYear() == to.getYear();
    if (from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth()) {
      if (sameYear && from.getMonthValue() == 1 && to.getMonthValue() == 12) {
        return Integer.toString(from.getYear());
      }
      if (sameYear && from.getMonth() == to.getMonth()) {
        return MONTH.format(from);
      }
      return (sameYear ? MONTH_ONLY : MONTH).format(from) + "–" + MONTH.format(to);
    }
    if (sameYear && from.getMonth() == to.getMonth()) {
      return from.getDayOfMonth() + "–" + DAY.format(to);
    }
    return (sameYear ? DAY_MONTH : DAY).format(from) + " – " + DAY.format(to);
  }

  /** "15 Dec 2015", "between … and …", "after …", "before …", or "day unknown". */
  public static String of(Publication publication) {
    LocalDate from = publication.from();
    LocalDate to = publication.to();
    if (from == null || to == null) {
      return limit(from, to);
    }
    return from.equals(to)
        ? DAY.format(from)
        : "between " + DAY.format(from) + " and " + DAY.format(to);
  }

  private static String limit(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null) {
      return "on or after " + DAY.format(from);
    }
    return to != null ? "on or before " + DAY.format(to) : "day unknown";
  }
}
