package org.attache.article.part;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.article.Days;
import org.attache.article.Part;
import org.jspecify.annotations.Nullable;

/**
 * What stands above an article and tells of it: the headline, "By Jane Doe", the day, the dateline.
 * Only what is evident counts, and a day only where year, month and day are all written.
 *
 * @param kinds the paragraphs that are a headline or hold the article's particulars
 */
record Head(Map<Integer, Part.Kind> kinds, @Nullable String byline, @Nullable LocalDate published) {

  /** The head of an article lies within so many paragraphs. */
  private static final int PARAGRAPHS = 6;

  private static final int LONGEST_HEADLINE = 150;
  private static final int LONGEST_PARTICULARS = 120;
  private static final int LONGEST_DATELINE = 160;

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY|by|Written by|Story by|Reported by|Author:|Authors:)\\s{1,3}(?<names>NAME"
                  .replace("NAME", PersonNames.FULL)
              + "(?:(?:,\\s(?:and\\s)?|\\sand\\s|\\s&\\s)"
              + PersonNames.FULL
              + "){0,5})(?:(?:\\s?[,|/·•–—-]\\s?|\\s(?:in|for|of|at)\\s|\\s\\()[^.!?]{0,70})?");

  /** "GENEVA, May 3, 2011 (Agency) —", "Geneva (Agency), 3 May 2011 –". */
  private static final List<Pattern> DATELINES =
      Days.inWords().stream()
          .map(
              day ->
                  Pattern.compile(
                      "(?<place>\\p{Lu}[\\p{L}.'’-]{1,20}(?:[ ,/]{1,2}\\p{Lu}[\\p{L}.'’-]{0,20}){0,4})"
                          + "(?:\\s?[(/][^()/]{2,40}[)/])?,?\\s{1,2}(?i:"
                          + day
                          + ")(?:,?\\s?[(/][^()/]{2,40}[)/])?\\s?(?:[-–—:]|\\.\\s?[-–—])\\s"))
          .toList();

  static Head of(String text, List<Paragraph> paragraphs, IntPredicate plain) {
    Map<Integer, Part.Kind> kinds = new LinkedHashMap<>();
    Particulars particulars = Particulars.of(text, paragraphs, plain);
    particulars.lines().forEach(i -> kinds.put(i, Part.Kind.PARTICULARS));
    String byline = particulars.author();
    LocalDate published = particulars.published();
    int look = Math.min(PARAGRAPHS + particulars.lines().size(), paragraphs.size() - 1);
    for (int i = 0; i < look; i++) {
      if (kinds.containsKey(i)) {
        continue;
      }
      if (paragraphs.get(i).length() > LONGEST_PARTICULARS || !plain.test(i)) {
        continue;
      }
      String words = paragraphs.get(i).in(text);
      Matcher by = BYLINE.matcher(words);
      LocalDate day = Days.in(words);
      if (by.matches()) {
        byline = byline == null ? by.group("names") : byline;
        kinds.put(i, Part.Kind.BYLINE);
      } else if (day != null) {
        published = published == null ? day : published;
        kinds.put(i, Part.Kind.BYLINE);
      }
    }
    int headline = headline(text, paragraphs, plain, kinds);
    if (headline >= 0) {
      kinds.put(headline, Part.Kind.HEADLINE);
    }
    for (int i = 0; i < Math.min(PARAGRAPHS, paragraphs.size()) && published == null; i++) {
      if (plain.test(i) && !kinds.containsKey(i)) {
        published = dateline(paragraphs.get(i).opening(text, LONGEST_DATELINE));
      }
    }
    return new Head(kinds, byline, published);
  }

  /**
   * The index of the headline, or -1: markup's, else the first paragraph where it looks like one.
   */
  private static int headline(
      String text, List<Paragraph> paragraphs, IntPredicate plain, Map<Integer, Part.Kind> kinds) {
    for (int i = 0; i < Math.min(PARAGRAPHS, paragraphs.size()); i++) {
      if (paragraphs.get(i).mark() == Paragraph.Mark.HEADLINE) {
        return i;
      }
    }
    if (paragraphs.size() < 2
        || kinds.containsKey(0)
        || !plain.test(0)
        || paragraphs.get(0).mark() != Paragraph.Mark.NONE) {
      return -1;
    }
    boolean setOff = paragraphs.get(1).apart() || kinds.containsKey(1);
    return setOff && looksLikeHeadline(paragraphs.get(0), text) && sentenceFollows(text, paragraphs)
        ? 0
        : -1;
  }

  private static boolean looksLikeHeadline(Paragraph paragraph, String text) {
    if (paragraph.length() > LONGEST_HEADLINE) {
      return false;
    }
    String words = paragraph.in(text);
    char last = words.charAt(words.length() - 1);
    return words.indexOf('\n') < 0
        && words.indexOf(' ') > 0
        && !Character.isLowerCase(words.charAt(0))
        && (Character.isLetterOrDigit(last) || "?'’\"”)".indexOf(last) >= 0)
        && !words.matches(".*[.!?][\"”’')]$");
  }

  /** A list of short lines has no headline; an article goes on in sentences. */
  private static boolean sentenceFollows(String text, List<Paragraph> paragraphs) {
    for (int i = 1; i < Math.min(PARAGRAPHS, paragraphs.size()); i++) {
      Paragraph paragraph = paragraphs.get(i);
      String end = paragraph.ending(text, 3);
      if (paragraph.length() > paragraphs.get(0).length() / 2
          && paragraph.length() > 20
          && end.matches("(?s).*[.!?][\"”’')]{0,2}$")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable LocalDate dateline(String opening) {
    for (Pattern dateline : DATELINES) {
      Matcher matcher = dateline.matcher(opening);
      if (matcher.lookingAt()) {
        return Days.day(matcher);
      }
    }
    return null;
  }
}
