package org.attache.annotate.fast;

import java.util.Arrays;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text as it was before somebody set it in lines: words that a hyphen cuts at the end
 * of a line are whole again, ligatures are letters, soft hyphens are gone. Every offset in it can
 * be led back to the text as it stands.
 *
 * <p>Whether the hyphen belongs to the word ("cease-fire") is not to be seen at the end of a line:
 * the article decides where it has the word elsewhere, then a list of first halves that keep it;
 * else the hyphen is the printer's. Before a capital it is the word's own ("Franco-German").
 */
final class Unwrapped {

  private final String text;
  private final int[] offsets;

  private Unwrapped(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /** The stretch unwrapped, or null where nothing in it was wrapped. */
  static @Nullable Unwrapped of(String text, int from, int to, HyphenedWords words) {
    boolean any = false;
    for (int i = from; i < to && !any; i++) {
      char c = text.charAt(i);
      any = c == '\u00AD' || ligature(c) != null || isBreak(text, i, from, to);
    }
    return any ? join(text, from, to, words) : null;
  }

  private static Unwrapped join(String text, int from, int to, HyphenedWords words) {
    StringBuilder joined = new StringBuilder(to - from);
    int[] offsets = new int[3 * (to - from) + 1];
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      String letters = ligature(c);
      if (c == '\u00AD' && !isBreak(text, i, from, to)) {
        i++;
      } else if (letters != null) {
        for (int l = 0; l < letters.length(); l++) {
          offsets[joined.length()] = i;
          joined.append(letters.charAt(l));
        }
        i++;
      } else if (isBreak(text, i, from, to)) {
        int next = next(text, i + 1, to);
        if (c != '\u00AD' && keepsHyphen(text, i, next, from, to, words)) {
          offsets[joined.length()] = i;
          joined.append('-');
        }
        i = next;
      } else {
        offsets[joined.length()] = i;
        joined.append(c);
        i++;
      }
    }
    offsets[joined.length()] = to;
    return new Unwrapped(joined.toString(), Arrays.copyOf(offsets, joined.length() + 1));
  }

  /** The text to read. */
  String text() {
    return text;
  }

  /** Where a stretch of {@link #text} stands in the article. */
  Span span(int start, int end) {
    // A word that ends in a ligature ends behind the ligature.
    return new Span(offsets[start], offsets[end - 1] + 1);
  }

  /** Whether a hyphen at the end of a line cuts a word: letters before it, letters after it. */
  private static boolean isBreak(String text, int hyphen, int from, int to) {
    char c = text.charAt(hyphen);
    if ((c != '-' && c != '\u2010' && c != '\u00AD')
        || hyphen < from + 2
        || !Character.isLetter(text.charAt(hyphen - 1))
        || !Character.isLetter(text.charAt(hyphen - 2))) {
      return false;
    }
    int next = next(text, hyphen + 1, to);
    return next > 0 && next + 1 < to && Character.isLetter(text.charAt(next + 1));
  }

  /** The first letter on the next line, or −1 where something else comes before it. */
  private static int next(String text, int at, int to) {
    boolean line = false;
    for (int i = at; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        line = true;
      } else if (!Character.isWhitespace(c)) {
        return line && Character.isLetter(c) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean keepsHyphen(
      String text, int hyphen, int next, int from, int to, HyphenedWords words) {
    if (Character.isUpperCase(text.charAt(next))) {
      return true;
    }
    int start = hyphen;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = next;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return words.keeps(text.substring(start, hyphen), text.substring(next, end));
  }

  private static @Nullable String ligature(char c) {
    return switch (c) {
      case '\uFB00' -> "ff";
      case '\uFB01' -> "fi";
      case '\uFB02' -> "fl";
      case '\uFB03' -> "ffi";
      case '\uFB04' -> "ffl";
      case '\uFB05', '\uFB06' -> "st";
      default -> null;
    };
  }
}
