package org.attache.annotate.fast;

import org.attache.annotate.fast.TokeniserLists.Kind;

/** Numbers as single words: 1,000.5 and 10:30, 1/2 and 12/15/2020, 1-800-555-0100. */
final class TokeniserNumbers {

  private static final ClosedList UNITS = TokeniserLists.of(Kind.UNIT);

  /** Digits in the groups of what is written with hyphens: telephone numbers and days. */
  private static final int[][] GROUPS = {{1, 3, 3, 4}, {3, 3, 4}, {3, 4}, {4, 2, 2}};

  private final String text;
  private final int to;
  private boolean plain;
  private boolean unit;

  TokeniserNumbers(String text, int to) {
    this.text = text;
    this.to = to;
  }

  /** The end of the number that begins at an offset. */
  int end(int start) {
    int end = digits(start);
    plain = true;
    unit = false;
    int hyphened = hyphened(start);
    if (hyphened > 0) {
      plain = false;
      return hyphened;
    }
    if (end - start <= 4 && digitAt(end + 1)) {
      int fraction = fraction(end);
      if (fraction > end) {
        plain = false;
        return fraction;
      }
    }
    while (end < to && isInside(text.charAt(end)) && digitAt(end + 1)) {
      plain = false;
      end = digits(end + 1);
    }
    if (end < to && Characters.of(text.charAt(end)) == Characters.LETTER) {
      unit = UNITS.contains(text, end, letters(end));
    }
    return end;
  }

  /** Whether the last number was digits only. */
  boolean isPlain() {
    return plain;
  }

  /** Whether letters follow the last number that are a word of their own. */
  boolean endsBeforeUnit() {
    return unit;
  }

  private static boolean isInside(char c) {
    return c == '.' || c == ',' || c == ':';
  }

  /** "1/2", "12/15/2020", "3-1/2". */
  private int fraction(int end) {
    int last = end;
    if (text.charAt(end) == '-') {
      last = digits(end + 1);
      if (!(last < to && text.charAt(last) == '/' && digitAt(last + 1))) {
        return end;
      }
    }
    for (int slashes = 0; slashes < 2; slashes++) {
      if (last < to && text.charAt(last) == '/' && digitAt(last + 1)) {
        int next = digits(last + 1);
        if (next - last > 5) {
          return last == end || slashes > 0 ? last : end;
        }
        last = next;
      }
    }
    return last;
  }

  private int hyphened(int start) {
    for (int[] groups : GROUPS) {
      int end = start;
      boolean fits = true;
      for (int i = 0; i < groups.length && fits; i++) {
        if (i > 0) {
          fits = end < to && text.charAt(end) == '-';
          end++;
        }
        int next = fits ? Math.min(digits(end), end + groups[i] + 1) : end;
        fits = next - end == groups[i];
        end = next;
      }
      if (fits && (end == to || (!isWord(end) && text.charAt(end) != '-'))) {
        return end;
      }
    }
    return -1;
  }

  private boolean isWord(int offset) {
    byte kind = Characters.of(text.charAt(offset));
    return kind == Characters.LETTER || kind == Characters.DIGIT;
  }

  private boolean digitAt(int offset) {
    return offset < to && Characters.of(text.charAt(offset)) == Characters.DIGIT;
  }

  private int digits(int start) {
    int end = start;
    while (end < to && Characters.at(text, end) == Characters.DIGIT) {
      end = Characters.after(text, end, to);
    }
    return end;
  }

  private int letters(int start) {
    int end = start;
    int limit = Math.min(to, start + 12);
    while (end < limit && isWord(end)) {
      end++;
    }
    return end;
  }
}
