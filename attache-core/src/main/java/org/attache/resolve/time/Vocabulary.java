package org.attache.resolve.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Says of each word of a sentence what kind of time word begins there: a month, a unit, a number, a
 * clock time. The words are a table ({@code words.tsv}); numbers, years and written-out forms of
 * days are read by rule.
 */
final class Vocabulary {

  /**
   * A time word.
   *
   * @param kind for instance {@code MONTH}, {@code UNIT}, {@code NUM}
   * @param end index of the first word after it
   * @param value what it stands for, for instance {@code 12} for December
   */
  record Hit(String kind, int end, String value) {}

  private record Entry(String kind, List<String> words, String value) {}

  /** A value of each kind that is read by rule; those of the table have theirs there. */
  private static final Map<String, String> READ_BY_RULE =
      Map.ofEntries(
          Map.entry("CLOCK", "10:30"),
          Map.entry("COUNT", "2"),
          Map.entry("DAY", "3"),
          Map.entry("DAYSPAN", "3/5"),
          Map.entry("DECADE", "199"),
          Map.entry("FY", "1999"),
          Map.entry("ISO", "1999-05-03"),
          Map.entry("NUM", "2"),
          Map.entry("ORD", "3"),
          Map.entry("PLURAL", ""),
          Map.entry("SHORTYEAR", "1999"),
          Map.entry("YEAR", "1999"),
          Map.entry("YEARSPAN", "1999/2001"));

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Map<String, String> samples = new HashMap<>(READ_BY_RULE);

  private Vocabulary() {}

  static Vocabulary load() {
    Vocabulary vocabulary = new Vocabulary();
    for (Table.Line row : Table.resource(Vocabulary.class, "words.tsv", 5)) {
      vocabulary.samples.putIfAbsent(row.cell(0), row.cell(2));
      for (String form : row.cell(1).split("\\|", -1)) {
        List<String> words = List.of(form.split(" ", -1));
        vocabulary
            .byFirstWord
            .computeIfAbsent(words.get(0), key -> new ArrayList<>())
            .add(new Entry(row.cell(0), words, row.cell(2)));
      }
    }
    return vocabulary;
  }

  /** A value of each kind of time word. */
  Map<String, String> samples() {
    return Map.copyOf(samples);
  }

  /** The time words that begin at each word, of each kind the longest. */
  List<List<Hit>> read(Words words) {
    List<List<Hit>> all = new ArrayList<>(words.size());
    List<Hit> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      found.clear();
      listed(words, i, found);
      numbers(words, i, found);
      all.add(found.isEmpty() ? List.of() : List.copyOf(found));
    }
    return all;
  }

  private void listed(Words words, int at, List<Hit> found) {
    for (Entry entry : byFirstWord.getOrDefault(words.lower(at), List.of())) {
      int end = at;
      for (String word : entry.words()) {
        end = words.is(end, word) ? end + 1 : Integer.MAX_VALUE - 1;
        if (end > words.size()) {
          break;
        }
      }
      if (end <= words.size() && isMeant(entry, words, at)) {
        add(found, new Hit(entry.kind(), end, entry.value()));
      }
    }
  }

  /** Months and days of the week are written with a capital, and "may" is mostly a verb. */
  private static boolean isMeant(Entry entry, Words words, int at) {
    return switch (entry.kind()) {
      case "MONTH" -> words.isCapitalised(at) && !words.tag(at).equals("MD");
      case "WEEKDAY", "HOLIDAY" -> words.isCapitalised(at);
      default -> true;
    };
  }

  private static void add(List<Hit> found, Hit unit) {
    found.removeIf(other -> other.kind().equals(unit.kind()) && other.end() < unit.end());
    if (found.stream().noneMatch(other -> other.kind().equals(unit.kind()))) {
      found.add(unit);
    }
  }

  private static void numbers(Words words, int at, List<Hit> found) {
    Numbers.Reading count = Numbers.count(words, at);
    if (count != null) {
      found.add(new Hit("COUNT", count.end(), count.value()));
      if (!words.is(at, "a") && !words.is(at, "an")) {
        found.add(new Hit("NUM", count.end(), count.value()));
      }
    }
    Numbers.Reading year = Numbers.year(words, at);
    if (year != null) {
      found.add(new Hit("YEAR", year.end(), year.value()));
    }
    String tag = words.tag(at);
    if (tag.equals("NNS")) {
      found.add(new Hit("PLURAL", at + 1, ""));
    }
    String word = words.lower(at);
    char first = word.charAt(0);
    boolean fiscal = word.startsWith("fy") && Numbers.isDigits(word.substring(2));
    if (fiscal && (word.length() == 4 || word.length() == 6)) {
      String named = word.substring(2);
      found.add(
          new Hit("FY", at + 1, named.length() == 4 ? named : fullYear(Integer.parseInt(named))));
    }
    if (first == '\'' || Character.isDigit(first)) {
      digits(words, at, word, found);
    }
    Hit decade = decade(words, at, word);
    if (decade != null) {
      found.add(decade);
    }
  }

  private static void digits(Words words, int at, String word, List<Hit> found) {
    int day = dayOfMonth(word);
    if (day > 0) {
      found.add(new Hit("DAY", at + 1, Integer.toString(day)));
    }
    span(at, word, found);
    int ordinal = ordinal(word);
    if (ordinal > 0) {
      found.add(new Hit("ORD", at + 1, Integer.toString(ordinal)));
    }
    if (word.length() == 3 && first2(word) >= 0) {
      found.add(new Hit("SHORTYEAR", at + 1, fullYear(first2(word))));
    }
    String date = numericDate(word);
    if (date != null) {
      found.add(new Hit("ISO", at + 1, date));
    }
    Hit clock = clock(words, at, word);
    if (clock != null) {
      found.add(clock);
    }
  }

  /**
   * "23-24" in one word, as most tokenisers leave it: days where a month stands beside it;
   * "1939-45" years.
   */
  private static void span(int at, String word, List<Hit> found) {
    int dash = Math.max(word.indexOf('-'), word.indexOf('–'));
    if (dash <= 0 || !Numbers.isDigits(word.substring(0, dash))) {
      return;
    }
    String first = word.substring(0, dash);
    String last = word.substring(dash + 1);
    if (last.isEmpty() || !Numbers.isDigits(last)) {
      return;
    }
    if (dayOfMonth(first) > 0 && dayOfMonth(last) > 0) {
      found.add(new Hit("DAYSPAN", at + 1, first + "/" + last));
    }
    if (first.length() == 4 && first.compareTo("1500") > 0 && first.compareTo("2100") < 0) {
      String end =
          last.length() == 2 ? first.substring(0, 2) + last : last.length() == 4 ? last : "";
      if (end.compareTo(first) > 0 && end.compareTo("2100") < 0) {
        found.add(new Hit("YEARSPAN", at + 1, first + "/" + end));
      }
    }
  }

  /** The two digits of "'98", or −1. */
  private static int first2(String word) {
    return word.charAt(0) == '\'' && Numbers.isDigits(word.substring(1))
        ? Integer.parseInt(word.substring(1))
        : -1;
  }

  private static String fullYear(int twoDigits) {
    return Integer.toString(twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits);
  }

  private static int dayOfMonth(String word) {
    String digits = Numbers.isDigits(word) ? word : Integer.toString(ordinal(word));
    int day = digits.length() <= 2 ? Integer.parseInt(digits) : 0;
    return day >= 1 && day <= 31 ? day : 0;
  }

  /** 11 for "11th"; 0 where the word is no such number. */
  private static int ordinal(String word) {
    int length = word.length();
    if (length < 3 || length > 5 || !Numbers.isDigits(word.substring(0, length - 2))) {
      return 0;
    }
    return switch (word.substring(length - 2)) {
      case "st", "nd", "rd", "th" -> Integer.parseInt(word.substring(0, length - 2));
      default -> 0;
    };
  }

  /**
   * A date in digits: "2015-12-15" and "20151215" as ISO 8601 has it; "12/15/2015" only where one
   * of the first two numbers can be no month, since countries differ in their order.
   */
  private static @Nullable String numericDate(String word) {
    if (word.length() == 8 && Numbers.isDigits(word)) {
      return isoDate(word.substring(0, 4), word.substring(4, 6), word.substring(6));
    }
    String[] parts = word.split("[-/.]", -1);
    if (parts.length != 3 || !isShort(parts[1])) {
      return null;
    }
    if (parts[0].length() == 4 && Numbers.isDigits(parts[0]) && isShort(parts[2])) {
      return isoDate(parts[0], parts[1], parts[2]);
    }
    if (!isShort(parts[0]) || parts[2].length() != 4 || !Numbers.isDigits(parts[2])) {
      return null;
    }
    int one = Integer.parseInt(parts[0]);
    int other = Integer.parseInt(parts[1]);
    if (one <= 12 && other <= 12 && one != other && word.indexOf('.') < 0) {
      return parts[2];
    }
    return one > 12 || word.indexOf('.') >= 0
        ? isoDate(parts[2], parts[1], parts[0])
        : isoDate(parts[2], parts[0], parts[1]);
  }

  private static boolean isShort(String text) {
    return (text.length() == 1 || text.length() == 2) && Numbers.isDigits(text);
  }

  private static @Nullable String isoDate(String year, String month, String day) {
    int y = Integer.parseInt(year);
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    boolean valid = y >= 1000 && y < 2200 && m >= 1 && m <= 12 && d >= 1 && d <= 31;
    return valid ? String.format(Locale.ROOT, "%04d-%02d-%02d", y, m, d) : null;
  }

  /** "9 a.m.", "9:30 p.m.", "10am", "14:30"; the value is hours and minutes. */
  private static @Nullable Hit clock(Words words, int at, String word) {
    String digits = word;
    int end = at + 1;
    String half = half(words.lower(end));
    if (half == null && word.length() > 2 && half(word.substring(word.length() - 2)) != null) {
      half = half(word.substring(word.length() - 2));
      digits = word.substring(0, word.length() - 2);
    } else if (half != null) {
      end++;
    }
    int colon = Math.max(digits.indexOf(':'), half == null ? -1 : digits.indexOf('.'));
    String hourText = colon < 0 ? digits : digits.substring(0, colon);
    String minuteText = colon < 0 ? "00" : digits.substring(colon + 1);
    if ((half == null && colon < 0) || !isShort(hourText) || !isShort(minuteText)) {
      return null;
    }
    int hour = Integer.parseInt(hourText);
    int minute = Integer.parseInt(minuteText);
    if (minuteText.length() != 2 || minute > 59 || hour > (half == null ? 24 : 12)) {
      return null;
    }
    if (half != null) {
      hour = hour % 12 + (half.equals("p") ? 12 : 0);
    }
    return new Hit("CLOCK", end, String.format(Locale.ROOT, "%02d:%02d", hour, minute));
  }

  private static @Nullable String half(String word) {
    return switch (word) {
      case "a.m.", "a.m", "am" -> "a";
      case "p.m.", "p.m", "pm" -> "p";
      default -> null;
    };
  }

  /** "1990s", "'80s", "80s"; the value has three digits. */
  private static @Nullable Hit decade(Words words, int at, String word) {
    String text = word;
    int end = at + 1;
    if (text.equals("'") && words.touchesPrevious(at + 1)) {
      text = words.lower(at + 1);
      end++;
    }
    if (text.startsWith("'")) {
      text = text.substring(1);
    }
    if (!text.endsWith("0s")) {
      return null;
    }
    String digits = text.substring(0, text.length() - 1);
    if (digits.length() == 4 && Numbers.isDigits(digits)) {
      return new Hit("DECADE", end, digits.substring(0, 3));
    }
    return digits.length() == 2 && Numbers.isDigits(digits)
        ? new Hit("DECADE", end, fullYear(Integer.parseInt(digits)).substring(0, 3))
        : null;
  }
}
