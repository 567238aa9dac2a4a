package org.attache.annotate.fast;

import org.attache.annotate.fast.TokeniserLists.Kind;

/** Words that begin with no letter or digit: punctuation, signs, pictures, "'s". */
final class TokeniserSigns {

  private static final ClosedList CLIPPED = TokeniserLists.of(Kind.CLIPPED);

  /** A tag of a markup language is not longer, so that a lone "<" costs no more than this. */
  private static final int LONGEST_TAG = 120;

  private final String text;
  private final int from;
  private final int to;

  TokeniserSigns(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The end of the sign, or signs, that begin at an offset. */
  int end(int start) {
    char c = text.charAt(start);
    int next = start + 1;
    if (Characters.isApostrophe(c)) {
      return apostrophe(start);
    }
    return switch (c) {
      case '.' -> stops(start);
      case '!', '?' -> run(start, '!', '?');
      case '-' -> next < to && text.charAt(next) == '-' ? run(start, '-', '-') : signed(start);
      case '+', '−' -> signed(start);
      case '*', '_', '=', '~' -> run(start, c, c);
      case '#', '@' -> tagEnd(start);
      case '<' -> markup(start);
      case '(' -> areaCode(start);
      case ':', ';' -> face(start);
      case '°' -> next < to && isDegree(next) ? next + 1 : next;
      default -> Characters.of(c) == Characters.SIGN && c < 0x2000 ? next : picture(start);
    };
  }

  /** Where a clitic such as "'s" that begins at an apostrophe ends, or −1. */
  static int cliticEnd(String text, int apostrophe, int to) {
    int letters = apostrophe + 1;
    int end = letters;
    while (end < to && end < letters + 3 && isWord(text.charAt(end))) {
      end++;
    }
    char first = end > letters ? lower(text.charAt(letters)) : 0;
    boolean fits =
        switch (end - letters) {
          case 1 -> first == 's' || first == 'm' || first == 'd';
          case 2 -> {
            char second = lower(text.charAt(letters + 1));
            yield second == 'e' ? first == 'r' || first == 'v' : first == 'l' && second == 'l';
          }
          default -> false;
        };
    return fits ? end : -1;
  }

  private static char lower(char c) {
    return Character.toLowerCase(c);
  }

  private static boolean isWord(char c) {
    byte kind = Characters.of(c);
    return kind == Characters.LETTER || kind == Characters.DIGIT;
  }

  private int apostrophe(int start) {
    int clitic = cliticEnd(text, start, to);
    if (clitic > 0) {
      return clitic;
    }
    boolean afterWord = start > from && isWord(text.charAt(start - 1));
    int end = start + 1;
    int limit = Math.min(to, start + 8);
    while (end < limit && isWord(text.charAt(end))) {
      end++;
    }
    boolean clipped = CLIPPED.contains(text, start + 1, end);
    return !afterWord && (clipped || isYear(start + 1, end)) ? end : start + 1;
  }

  /** "90s" or "68" of "'90s" and "'68". */
  private boolean isYear(int start, int end) {
    int length = end - start;
    return (length == 2 || (length == 3 && text.charAt(end - 1) == 's'))
        && isDigit(start)
        && isDigit(start + 1);
  }

  private boolean isDigit(int offset) {
    return offset < to && Characters.of(text.charAt(offset)) == Characters.DIGIT;
  }

  private boolean isDegree(int offset) {
    char c = text.charAt(offset);
    return (c == 'C' || c == 'F') && (offset + 1 == to || !isWord(text.charAt(offset + 1)));
  }

  private boolean afterBlank(int start) {
    return start == from || Characters.of(text.charAt(start - 1)) == Characters.BLANK;
  }

  /** "...", ".5" and ". . ." as well as the full stop. */
  private int stops(int start) {
    int end = run(start, '.', '.');
    if (end - start == 1 && isDigit(end) && afterBlank(start)) {
      return digits(end);
    }
    if (end - start == 1) {
      int spaced = end;
      while (spaced + 1 < to && text.charAt(spaced) == ' ' && text.charAt(spaced + 1) == '.') {
        spaced += 2;
      }
      return spaced - start >= 5 ? spaced : end;
    }
    return end;
  }

  private int run(int start, char one, char other) {
    int end = start + 1;
    while (end < to && (text.charAt(end) == one || text.charAt(end) == other)) {
      end++;
    }
    return end;
  }

  /** "+7", "-12.3". */
  private int signed(int start) {
    if (!isDigit(start + 1) || (text.charAt(start) == '-' && !afterBlank(start))) {
      return start + 1;
    }
    int end = digits(start + 1);
    while (end < to && (text.charAt(end) == '.' || text.charAt(end) == ',') && isDigit(end + 1)) {
      end = digits(end + 1);
    }
    return end;
  }

  private int digits(int start) {
    int end = start;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  /** "#Peace" and "@harbour". */
  private int tagEnd(int start) {
    int end = start + 1;
    if (end == to || Characters.of(text.charAt(end)) != Characters.LETTER) {
      return end;
    }
    while (end < to && (isWord(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end;
  }

  /** A tag such as those of HTML. */
  private int markup(int start) {
    int end = start + 1;
    boolean opens =
        end < to
            && (text.charAt(end) == '/'
                || text.charAt(end) == '!'
                || Characters.of(text.charAt(end)) == Characters.LETTER);
    int limit = Math.min(to, start + LONGEST_TAG);
    while (opens && end < limit && text.charAt(end) != '<') {
      if (text.charAt(end) == '>') {
        return end + 1;
      }
      end++;
    }
    return start + 1;
  }

  /** "(202) 555-0100": a telephone number with its area code. */
  private int areaCode(int start) {
    int end = start + 14;
    if (end > to || text.charAt(start + 4) != ')' || text.charAt(start + 5) != ' ') {
      return start + 1;
    }
    boolean fits = text.charAt(start + 9) == '-' && !isDigit(end);
    for (int i = 1; i < 14 && fits; i++) {
      fits = i == 4 || i == 5 || i == 9 || isDigit(start + i);
    }
    return fits ? end : start + 1;
  }

  /** ":)" and its like, between blanks or at the end. */
  private int face(int start) {
    int end = start + 1;
    if (!afterBlank(start) && start + 2 < to) {
      return end;
    }
    if (end < to && text.charAt(end) == '-') {
      end++;
    }
    boolean fits =
        end < to
            && "()DPp|/".indexOf(text.charAt(end)) >= 0
            && (end + 1 == to || Characters.of(text.charAt(end + 1)) == Characters.BLANK);
    return fits ? end + 1 : start + 1;
  }

  /** A picture with the marks that change its look, joined pictures as one. */
  private int picture(int start) {
    int end = Characters.after(text, start, to);
    while (end < to) {
      char c = text.charAt(end);
      if (c == '\u200D' && end + 1 < to && isPicture(end + 1)) {
        end = Characters.after(text, end + 1, to);
      } else if (isMark(end)) {
        end = Characters.after(text, end, to);
      } else if (isFlagLetter(start) && end == start + 2 && isFlagLetter(end)) {
        end += 2;
      } else {
        return end;
      }
    }
    return end;
  }

  private boolean isPicture(int offset) {
    return Characters.at(text, offset) == Characters.SIGN && text.charAt(offset) >= 0x2000;
  }

  private boolean isMark(int offset) {
    int codePoint = text.codePointAt(offset);
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || codePoint == 0x20E3
        || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
  }

  private boolean isFlagLetter(int offset) {
    int codePoint = text.codePointAt(offset);
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }
}
