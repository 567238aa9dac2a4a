package org.attache.annotate.fast;

import org.attache.annotate.fast.TokeniserLists.Kind;

/**
 * Splits text into words and sentences by the conventions of the Penn Treebank as English Universal
 * Dependencies keep them: "do n't", "U.S.", "three - day" but "anti-war", "$ 5.3", "10:30".
 *
 * <p>One pass from left to right: what a word can be is decided by its first character, and then it
 * takes characters while they fit. No step looks further ahead than a fixed number of characters or
 * the end of what it takes, so time is linear in any text. Every character that is neither blank nor
 * invisible ({@link Characters#BLANK}) is in exactly one word.
 */
public final class Tokeniser {

  private static final ClosedList TITLES = TokeniserLists.of(Kind.TITLE);
  private static final ClosedList NUMBERED = TokeniserLists.of(Kind.NUMBERED);
  private static final ClosedList SHORT = TokeniserLists.of(Kind.SHORT);
  private static final ClosedList STARTERS = TokeniserLists.of(Kind.STARTER);
  private static final ClosedList PREFIXES = TokeniserLists.of(Kind.PREFIX);
  private static final ClosedList SUFFIXES = TokeniserLists.of(Kind.SUFFIX);
  private static final ClosedList DOLLARS = TokeniserLists.of(Kind.DOLLAR);
  private static final ClosedList TWO_WORDS = TokeniserLists.of(Kind.TWO_WORDS);
  private static final ClosedList EXCLAIMED = TokeniserLists.of(Kind.EXCLAIMED);

  private final String text;
  private final int from;
  private final int to;
  private final Words out;
  private final TokeniserAddresses addresses;
  private final TokeniserNumbers numbers;
  private final TokeniserSigns signs;

  private Tokeniser(String text, int from, int to, Words out) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.out = out;
    this.addresses = new TokeniserAddresses(text, from, to);
    this.numbers = new TokeniserNumbers(text, to);
    this.signs = new TokeniserSigns(text, from, to);
  }

  /**
   * Finds the words and sentences of {@code text} from one offset to another.
   *
   * @param out is emptied first
   */
  public static void split(String text, int from, int to, Words out) {
    out.clear();
    new Tokeniser(text, from, to, out).words();
    SentenceSplitter.mark(text, out);
  }

  private void words() {
    int i = from;
    while (i < to) {
      byte kind = Characters.at(text, i);
      if (kind == Characters.BLANK) {
        i++;
        continue;
      }
      int end = addresses.end(i);
      if (end < 0) {
        end =
            switch (kind) {
              case Characters.LETTER -> wordEnd(i);
              case Characters.DIGIT -> numberEnd(i);
              default -> signs.end(i);
            };
      }
      out.add(i, end);
      i = end;
    }
  }

  private int numberEnd(int start) {
    int end = numbers.end(start);
    if (end < to && !numbers.isPlain() || numbers.endsBeforeUnit()) {
      return end;
    }
    return end < to && isWordCharacter(end) ? wordEnd(start) : suffixEnd(start, end);
  }

  private int wordEnd(int start) {
    int end = run(start);
    if (end - start == 1 && isNot(start)) {
      return start + 3;
    }
    if (TWO_WORDS.contains(text, start, end)) {
      return (text.charAt(end - 1) | 0x20) == 't' ? end - 3 : end - 2;
    }
    int part = start; // where the letters after the last mark inside the word begin
    while (end < to) {
      char c = text.charAt(end);
      boolean goesOn = end + 1 < to && isWordCharacter(end + 1);
      if (Characters.isApostrophe(c)) {
        if (!goesOn) {
          return end;
        }
        if (end - 1 > start && isNot(end - 1)) {
          return end - 1;
        }
        if (TokeniserSigns.cliticEnd(text, end, to) > 0) {
          return end;
        }
      } else if (c == '-') {
        if (!goesOn || !keepsHyphen(part, end)) {
          return suffixEnd(start, end);
        }
      } else if (c == '.') {
        boolean letter = end - part == 1 && Characters.of(text.charAt(part)) == Characters.LETTER;
        boolean acronym = letter && (part == start || text.charAt(part - 1) == '.' || text.charAt(part - 1) == '-');
        if (!(goesOn && acronym && Characters.at(text, end + 1) == Characters.LETTER)) {
          return stopEnd(start, part, end);
        }
      } else if (c == '&') {
        if (!goesOn || !isCapital(end - 1) || !isCapital(end + 1) || end - start > 3) {
          return end;
        }
      } else if (c == '$') {
        return DOLLARS.contains(text, start, end) ? end + 1 : end;
      } else if (c == '!') {
        return EXCLAIMED.contains(text, start, end) ? end + 1 : end;
      } else {
        return end;
      }
      part = end + 1;
      end = run(part);
    }
    return end;
  }

  /** The end of a word that a full stop follows: after the full stop where it is the word's own. */
  private int stopEnd(int start, int part, int end) {
    int next = end + 1;
    if (next < to && !isBlank(next)) {
      // "U.S.-led", "etc.)", "Jr.,": only signs may touch the full stop of an abbreviation
      if (isWordCharacter(next) || text.charAt(next) == '.') {
        return end;
      }
    }
    int word = next;
    int limit = Math.min(to, next + 8);
    while (word < limit && isBlank(word)) {
      word++;
    }
    boolean last = word == to;
    boolean acronym = part > start && text.charAt(part - 1) == '.' ;
    boolean single = end - start == 1 && Characters.of(text.charAt(start)) == Characters.LETTER;
    if (acronym || single) {
      return last || !startsSentence(word) ? next : end;
    }
    if (TITLES.contains(text, start, end)) {
      return next;
    }
    if (NUMBERED.contains(text, start, end)) {
      return !last && Characters.of(text.charAt(word)) == Characters.DIGIT ? next : end;
    }
    if (SHORT.contains(text, start, end)) {
      return last || !isCapital(word) ? next : end;
    }
    return end;
  }

  private boolean startsSentence(int word) {
    return word < to
        && Characters.of(text.charAt(word)) == Characters.LETTER
        && isCapital(word)
        && STARTERS.contains(text, word, boundedRun(word));
  }

  private int boundedRun(int start) {
    int end = start;
    int limit = Math.min(to, start + 16);
    while (end < limit && Characters.of(text.charAt(end)) == Characters.LETTER) {
      end++;
    }
    return end;
  }

  private boolean keepsHyphen(int part, int end) {
    if (PREFIXES.contains(text, part, end)) {
      boolean letter = Characters.at(text, end + 1) == Characters.LETTER;
      return switch (end - part == 1 ? text.charAt(part) | 0x20 : 0) {
        case 'a' -> !letter; // "A-12", not "a-priori"
        case 'e' -> letter;
        default -> true;
      };
    }
    return false;
  }

  /** Where a word with a hyphen after it ends: after "fold" in "ten-fold". */
  private int suffixEnd(int start, int end) {
    if (end + 1 >= to || text.charAt(end) != '-' || end == start) {
      return end;
    }
    int after = boundedRun(end + 1);
    return SUFFIXES.contains(text, end + 1, after) ? after : end;
  }

  /** Whether "n't" stands at an offset, and no letter after it. */
  private boolean isNot(int offset) {
    return offset + 2 < to
        && (text.charAt(offset) | 0x20) == 'n'
        && Characters.isApostrophe(text.charAt(offset + 1))
        && (text.charAt(offset + 2) | 0x20) == 't'
        && (offset + 3 == to || !isWordCharacter(offset + 3));
  }

  /** The end of the letters and digits from an offset on. */
  private int run(int start) {
    int end = start;
    while (end < to) {
      if (isWordCharacter(end)) {
        end = Characters.after(text, end, to);
      } else if (isInside(text.charAt(end)) && end + 1 < to && isWordCharacter(end + 1)) {
        end++;
      } else {
        return end;
      }
    }
    return end;
  }

  private static boolean isInside(char c) {
    return c == '_' || Characters.isJoiner(c);
  }

  private boolean isWordCharacter(int offset) {
    byte kind = Characters.at(text, offset);
    return kind == Characters.LETTER || kind == Characters.DIGIT;
  }

  private boolean isBlank(int offset) {
    return Characters.of(text.charAt(offset)) == Characters.BLANK;
  }

  private boolean isCapital(int offset) {
    return Character.isUpperCase(text.charAt(offset));
  }
}
