package org.attache.resolve.time;

import java.time.LocalDate;

/** A unit of time with its letters in TIMEX3 durations. */
enum Unit {
  SECOND("T", "S"),
  MINUTE("T", "M"),
  HOUR("T", "H"),
  DAY("", "D"),
  WEEK("", "W"),
  WEEKEND("", "WE"),
  MONTH("", "M"),
  QUARTER("", "Q"),
  YEAR("", "Y"),
  DECADE("", "DE"),
  CENTURY("", "CE");

  private final String prefix;
  private final String letter;

  Unit(String prefix, String letter) {
    this.prefix = prefix;
    this.letter = letter;
  }

  /** The duration of so many units; decades and centuries are counted in years. */
  String duration(String count) {
    if (this == DECADE || this == CENTURY) {
      int years = this == DECADE ? 10 : 100;
      return count.equals("X")
          ? "PX" + letter
          : "P" + plain(Double.parseDouble(count) * years) + "Y";
    }
    if (count.endsWith(".5") && this != HOUR && this != QUARTER && this != WEEKEND) {
      return half(Integer.parseInt("0" + count.substring(0, count.length() - 2)));
    }
    if (count.endsWith(".5") && this == HOUR) {
      String whole = count.substring(0, count.length() - 2);
      return whole.equals("0") || whole.isEmpty() ? "PT30M" : "PT" + whole + "H30M";
    }
    return "P" + prefix + count + letter;
  }

  /** Half units in the next smaller unit where that is exact, else as a decimal fraction. */
  private String half(int whole) {
    String text = whole == 0 ? "" : whole + letter;
    return switch (this) {
      case MINUTE -> "PT" + text + "30S";
      case DAY -> "P" + text + "T12H";
      case YEAR -> "P" + text + "6M";
      default -> "P" + prefix + whole + ".5" + letter;
    };
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? Long.toString(Math.round(number))
        : Double.toString(number);
  }

  /** A day moved by so many units. */
  LocalDate shift(LocalDate day, long count) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }
}
