package org.attache.article.part;

import org.attache.article.Span;

/** White space, as parts understand it: what need not belong to any part. */
final class White {

  private White() {}

  /** Whether a character is white; the no-break spaces are. */
  static boolean is(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The span without white at its ends; empty, at its start, where all of it is white. */
  static Span trim(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && is(text.charAt(from))) {
      from++;
    }
    while (to > from && is(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
