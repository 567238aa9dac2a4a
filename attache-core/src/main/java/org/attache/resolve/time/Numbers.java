package org.attache.resolve.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as English writes them: {@code 14}, {@code 2 1/2}, {@code twenty-four}, {@code
 * three-and-a-half}, {@code a couple of}, {@code several}, {@code nineteen ninety-six}.
 */
final class Numbers {

  /**
   * A number that begins at some word.
   *
   * @param end index of the first word after it
   * @param value digits, with a decimal point where needed, or {@code X} for "several"
   */
  record Reading(int end, String value) {}

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private static final Map<String, Integer> LARGE =
      Map.of("dozen", 12, "hundred", 100, "thousand", 1000);

  private Numbers() {}

  /** A count, exact or vague, that begins at a word; null if none does. */
  static @Nullable Reading count(Words words, int at) {
    String first = words.lower(at);
    return switch (first) {
      case "several", "few", "some", "many", "countless" -> new Reading(at + 1, "X");
      case "couple", "dozens", "scores", "hundreds", "thousands" ->
          new Reading(words.is(at + 1, "of") ? at + 2 : at + 1, first.equals("couple") ? "2" : "X");
      case "a", "an" -> article(words, at);
      case "half" -> half(words, words.isHyphen(at + 1) ? at + 2 : at + 1);
      default -> range(words, at);
    };
  }

  private static @Nullable Reading half(Words words, int at) {
    return words.is(at, "a") || words.is(at, "an") ? new Reading(at + 1, "0.5") : null;
  }

  private static @Nullable Reading article(Words words, int at) {
    return switch (words.lower(at + 1)) {
      case "few" -> new Reading(at + 2, "X");
      case "couple" -> count(words, at + 1);
      case "dozen", "hundred", "thousand" -> cardinal(words, at + 1, 1);
      case "half" -> new Reading(words.isHyphen(at + 2) ? at + 3 : at + 2, "0.5");
      case "good", "great" ->
          words.is(at + 2, "many") ? new Reading(at + 3, "X") : new Reading(at + 1, "1");
      default -> new Reading(at + 1, "1");
    };
  }

  /** "two or three", "12 to 18": the larger, as the limit that the text gives. */
  private static @Nullable Reading range(Words words, int at) {
    Reading first = exact(words, at);
    if (first == null) {
      return null;
    }
    if (words.is(first.end(), "to") || words.is(first.end(), "or")) {
      Reading second = exact(words, first.end() + 1);
      if (second != null) {
        return second;
      }
    }
    return first;
  }

  private static @Nullable Reading exact(Words words, int at) {
    Reading whole = digits(words, at);
    if (whole == null) {
      whole = cardinal(words, at, 0);
    }
    return whole == null ? null : withHalf(words, whole);
  }

  private static @Nullable Reading digits(Words words, int at) {
    String word = words.lower(at);
    if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
      return null;
    }
    String text = word.replace(",", "");
    if (text.isEmpty() || text.length() > 7 || !Character.isDigit(text.charAt(0))) {
      return null;
    }
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        dots++;
      } else if (!Character.isDigit(c)) {
        return fraction(text, at);
      }
    }
    if (dots > 1 || text.endsWith(".")) {
      return null;
    }
    return new Reading(at + 1, text);
  }

  /** "2 1/2", whose blank CoreNLP keeps inside one word, and "2½" are read; "1/3" is not. */
  private static @Nullable Reading fraction(String text, int at) {
    String plain = text.replace('\u00a0', ' ').replace("½", " 1/2");
    if (plain.endsWith(" 1/2") && plain.length() > 4) {
      String whole = plain.substring(0, plain.length() - 4);
      if (whole.chars().allMatch(Character::isDigit)) {
        return new Reading(at + 1, whole + ".5");
      }
    }
    return null;
  }

  private static @Nullable Reading cardinal(Words words, int at, int start) {
    int total = 0;
    int current = start;
    int next = at;
    boolean any = false;
    while (true) {
      String word = words.lower(next);
      Integer small = SMALL.get(word);
      Integer ten = TENS.get(word);
      Integer large = LARGE.get(word);
      if (small != null && (!any || current % 100 == 0 || (current % 10 == 0 && small < 10))) {
        current += small;
        next++;
      } else if (ten != null && (!any || current % 100 == 0)) {
        current += ten;
        next++;
        if (words.isHyphen(next) && SMALL.getOrDefault(words.lower(next + 1), 10) < 10) {
          current += SMALL.getOrDefault(words.lower(next + 1), 0);
          next += 2;
        }
      } else if (ten == null && word.indexOf('-') > 0 && compound(word) > 0) {
        current += compound(word);
        next++;
      } else if (large != null && current > 0) {
        if (large == 1000) {
          total += current * 1000;
          current = 0;
        } else {
          current *= large;
        }
        next++;
      } else {
        break;
      }
      any = true;
    }
    return any ? new Reading(next, Integer.toString(total + current)) : null;
  }

  /** "twenty-four" where the tokeniser keeps it in one word; 0 if it is none. */
  private static int compound(String word) {
    int hyphen = word.indexOf('-');
    Integer ten = TENS.get(word.substring(0, hyphen));
    Integer small = SMALL.get(word.substring(hyphen + 1));
    return ten != null && small != null && small < 10 ? ten + small : 0;
  }

  private static Reading withHalf(Words words, Reading whole) {
    int next = whole.end();
    if (words.lower(next).equals("1/2")) {
      return new Reading(next + 1, whole.value() + ".5");
    }
    if (words.isHyphen(next)) {
      next++;
    }
    if (!words.is(next, "and")) {
      return whole;
    }
    next = words.isHyphen(next + 1) ? next + 2 : next + 1;
    if (words.is(next, "a")) {
      next = words.isHyphen(next + 1) ? next + 2 : next + 1;
    }
    // Tokenisers leave the end of "three-and-a-half" in one piece.
    boolean half = words.is(next, "half") || words.is(next, "a-half");
    if (!half || whole.value().contains(".")) {
      return whole;
    }
    return new Reading(next + 1, whole.value() + ".5");
  }

  /** A year from 1000 to 2199 in digits, or spoken ("nineteen ninety-six"); null if none. */
  static @Nullable Reading year(Words words, int at) {
    String text = words.lower(at);
    if (text.length() == 4 && text.chars().allMatch(Character::isDigit)) {
      int year = Integer.parseInt(text);
      return year >= 1000 && year < 2200 ? new Reading(at + 1, text) : null;
    }
    Integer century = SMALL.get(text);
    if (century != null && century >= 15) {
      Reading rest = cardinal(words, at + 1, 0);
      if (rest != null && rest.value().length() == 2) {
        return new Reading(rest.end(), century + rest.value());
      }
    }
    if (text.equals("two") && words.is(at + 1, "thousand")) {
      int next = words.is(at + 2, "and") ? at + 3 : at + 2;
      Reading rest = cardinal(words, next, 0);
      if (rest != null && rest.value().length() <= 2) {
        return new Reading(rest.end(), Integer.toString(2000 + Integer.parseInt(rest.value())));
      }
      return words.is(at - 1, "year") ? new Reading(at + 2, "2000") : null;
    }
    return null;
  }

  /** Whether the text is all digits. */
  static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
