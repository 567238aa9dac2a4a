package org.attache.article.part;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline in front of a report: "OSLO, May 3 (Agency) —", "NEW DELHI:", "MOSCOW, March
 * 5. /AGENCY/.", "(Agency) -". It says where and when the report was written and by whom; it is no
 * part of its first sentence, and nobody in it acts.
 *
 * <p>A place in capitals with a dash or a colon is enough; a place in small letters needs a day or
 * an agency beside it, as a sentence may open with a name and a dash.
 *
 * @param words the dateline, up to where the report begins
 * @param place the name of the place, or null where only an agency stands
 */
record Dateline(Span words, @Nullable Span place) {

  private static final int LONGEST = 110;

  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}'’.]{1,19}(?:[ -]\\p{Lu}[\\p{Lu}'’.]{0,19}){0,3}";
  private static final String NAME = "\\p{Lu}[\\p{L}'’.]{1,19}(?:[ -]\\p{L}[\\p{L}'’.]{0,19}){0,3}";
  private static final String LAND = "(?:,\\s\\p{Lu}[\\p{L}. ]{1,24}?){0,2}";

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
          + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
          + "|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\\.?";
  private static final String DAY =
      "(?:\\s?[,.]\\s(?:(?:Mon|Tues?|Wed(?:nes)?|Thurs?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s)?"
          + "(?:MONTH\\s\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}\\sMONTH)(?:,?\\s\\d{4})?)"
              .replace("MONTH", MONTH);
  private static final String AGENCY =
      "(?:,?\\s?\\([\\p{L}\\d][^()\\n]{1,40}\\)|[,.]?\\s?/[\\p{L}\\d -]{2,30}/\\.?"
          + "|,\\s\\p{Lu}[\\p{L} -]{2,24})";
  private static final String BRACKETED =
      "(?:,?\\s?\\([\\p{L}\\d][^()\\n]{1,40}\\)|[,.]?\\s?/[\\p{L}\\d -]{2,30}/\\.?)";
  private static final String DASH = "\\s?(?:-{1,2}|[–—_])\\s?";

  private static final Pattern[] FORMS = {
    // "OSLO, Norway, May 3 (Agency) —", "OSLO —", "OSLO/RIGA (Agency) -"
    form("(?<place>CAPS)(?:/CAPS)?LANDDAY?AGENCY?", "DASH|\\.\\s?(?:-{1,2}|[–—])\\s"),
    // "OSLO:", where the place is known for it; else a speaker is announced
    form("(?<colon>)(?<place>CAPS)", ":\\s"),
    // "OSLO (Agency):"
    form("(?<place>CAPS)DAY?BRACKETED", ":\\s"),
    // "OSLO, May 3. /AGENCY/." and "OSLO. May 3 (Agency)." close with a stop
    form("(?<place>CAPS)DAYBRACKETED", "\\.?\\s"),
    // "Oslo, 3 May 2011 (Agency) –", "Oslo, 3 May –", "Oslo (Agency) –", "Oslo (Agency):"
    form("(?<place>NAME)LANDDAYAGENCY?", "DASH"),
    form("(?<place>NAME)LANDBRACKETED", "DASH|:\\s"),
    // "(Agency) -"
    form("(?<agency>\\([\\p{L}\\d][^()\\n]{1,40}\\))", "\\s(?:-{1,2}|[–—])\\s"),
  };

  /** Capitals that are no place although a dash may follow them. */
  private static final Set<String> NO_PLACE = words("no-place");

  /** Places after which a bare colon opens a report. */
  private static final Set<String> COLON = words("place");

  private static Set<String> words(String list) {
    return WordLists.read("dateline.tsv", 3).stream()
        .filter(entry -> entry.get(0).equals(list))
        .map(entry -> entry.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Pattern form(String head, String end) {
    String pattern = "(?:" + head + ")(?:" + end + ")";
    return Pattern.compile(
        pattern
            .replace("CAPS", CAPITALS)
            .replace("NAME", NAME)
            .replace("LAND", LAND)
            .replace("DAY", DAY)
            .replace("AGENCY", AGENCY)
            .replace("BRACKETED", BRACKETED)
            .replace("DASH", DASH));
  }

  /** The dateline with which a paragraph opens, or null. */
  static @Nullable Dateline of(String text, Paragraph paragraph) {
    Span span = paragraph.span();
    String opening = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST));
    if (opening.isEmpty()
        || (!Character.isUpperCase(opening.charAt(0)) && opening.charAt(0) != '(')) {
      return null;
    }
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(opening);
      if (!matcher.lookingAt() || span.start() + matcher.end() >= span.end()) {
        continue;
      }
      int end = span.start() + matcher.end();
      Span words = White.trim(text, span.start(), end);
      boolean named = matcher.pattern().pattern().contains("<place>");
      boolean colon = matcher.pattern().pattern().contains("<colon>");
      if ((named && !isPlace(matcher.group("place"), colon)) || !opens(text, end)) {
        continue;
      }
      return new Dateline(
          words,
          named
              ? new Span(span.start() + matcher.start("place"), span.start() + matcher.end("place"))
              : null);
    }
    return null;
  }

  private static boolean isPlace(String name, boolean colon) {
    String plain = name.toLowerCase(Locale.ROOT).replace(".", "");
    return colon ? COLON.contains(plain) : !NO_PLACE.contains(plain);
  }

  /** Whether what follows can begin a sentence. */
  private static boolean opens(String text, int at) {
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && "\"“‘'«„(".indexOf(c) < 0) {
        return Character.isUpperCase(c) || Character.isDigit(c);
      }
    }
    return false;
  }
}
