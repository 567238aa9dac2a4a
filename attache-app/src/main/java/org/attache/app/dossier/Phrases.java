package org.attache.app.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attache.analyse.Dossier.Days;
import org.attache.resolve.DayRange;
import org.jspecify.annotations.Nullable;

/** Puts values into the words and figures of the page. */
final class Phrases {

  // Written out, because the JDK's short names differ between its versions.
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private Phrases() {}

  static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  static String month(LocalDate day) {
    return monthName(day) + " " + day.getYear();
  }

  static String monthName(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1);
  }

  /** "15 Dec 2015", "3–5 May 2015", "May 2015", "2015", "28 Feb – 3 Mar 2016". */
  static String days(DayRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from.equals(to)) {
      return day(from);
    }
    boolean sameYear = from.getYear() == to.getYear();
    if (from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()) {
      return sameYear ? "" + from.getYear() : from.getYear() + "–" + to.getYear();
    }
    boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    if (sameYear && from.getMonth() == to.getMonth()) {
      return wholeMonths ? month(from) : from.getDayOfMonth() + "–" + day(to);
    }
    if (wholeMonths) {
      return (sameYear ? monthName(from) : month(from)) + " – " + month(to);
    }
    String first = sameYear ? from.getDayOfMonth() + " " + monthName(from) : day(from);
    return first + " – " + day(to);
  }

  static String days(@Nullable Days days) {
    return days == null ? "day unknown" : days(days.range());
  }

  /** How the days are known, for the tooltip: "from the text: explicit". */
  static @Nullable String basis(@Nullable Days days) {
    return days == null || days.basis().isBlank() ? null : "Basis of the date: " + days.basis();
  }

  /** "+2.5", "−6.0", "0.0": with a true minus sign. */
  static String score(double value) {
    double rounded = Math.round(value * 10) / 10.0;
    String digits = String.format(Locale.ROOT, "%.1f", Math.abs(rounded));
    return rounded > 0 ? "+" + digits : rounded < 0 ? "−" + digits : digits;
  }

  static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  /** Two decimals, as probabilities are written; "< 0.001" below that. */
  static String probability(double value) {
    return value < 0.001
        ? "< 0.001"
        : String.format(Locale.ROOT, value < 0.01 ? "%.3f" : "%.2f", value);
  }

  static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** "A", "A and B", "A, B and C". */
  static String list(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** "1st", "2nd", "3rd", "11th". */
  static String ordinal(int number) {
    int tens = number % 100;
    if (tens >= 11 && tens <= 13) {
      return number + "th";
    }
    return number
        + switch (number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /** "3 to 12 days", "5 days", for a list of lags. */
  static String lags(List<Long> days) {
    if (days.isEmpty()) {
      return "";
    }
    long least = days.stream().mapToLong(Long::longValue).min().orElseThrow();
    long most = days.stream().mapToLong(Long::longValue).max().orElseThrow();
    return least == most ? count(least, "day", "days") : least + " to " + most + " days";
  }

  /** How sure somebody is, 0 … 1, in a word. */
  static String certainty(double certainty) {
    if (certainty >= 0.9) {
      return "certain";
    }
    if (certainty >= 0.7) {
      return "confident";
    }
    if (certainty >= 0.5) {
      return "fairly sure";
    }
    return certainty >= 0.3 ? "cautious" : "doubtful";
  }

  /** −1 … +1 in a word. */
  static String polarity(double polarity) {
    if (polarity >= 0.5) {
      return "positive";
    }
    if (polarity > 0.1) {
      return "rather positive";
    }
    if (polarity <= -0.5) {
      return "negative";
    }
    return polarity < -0.1 ? "rather negative" : "neutral";
  }

  /** −3 … +3 in words. */
  static String factuality(double factuality) {
    if (factuality >= 2.5) {
      return "certain";
    }
    if (factuality >= 1.5) {
      return "probable";
    }
    if (factuality >= 0.5) {
      return "possible";
    }
    if (factuality > -0.5) {
      return "not known whether";
    }
    if (factuality > -1.5) {
      return "doubted";
    }
    return factuality > -2.5 ? "probably not" : "did not happen";
  }

  /** A word as a class name: lower case, other characters as hyphens. */
  static String slug(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** With a capital at the front, the rest as it is. */
  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** At most so many characters, cut at a space. */
  static String shortened(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    int space = words.lastIndexOf(' ', most - 1);
    return words.substring(0, space > most / 2 ? space : most - 1) + "…";
  }
}
