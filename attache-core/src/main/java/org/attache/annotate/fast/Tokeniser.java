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
  private static final ClosedList INNER = TokeniserLists.of(Kind.INNER);
  private static final ClosedList EXCLAIMED = TokeniserLists.of(Kind.EXCLAIMED);

  /** A label before a full stop and a number, as of documents, is not longer. */
  private static final int LONGEST_LABEL = 4;

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
    boolean goesOn = end < to && isWordCharacter(end);
    if (!goesOn) {
      return suffixEnd(start, end);
    }
    return numbers.isPlain() && !numbers.endsBeforeUnit() ? wordEnd(start) : end;
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
        if (!goesOn) {
          return stopEnd(start, part, end);
        }
        if (!goesOnAfterStop(start, part, end)) {
          int number = trailingNumber(part, end);
          return number > part ? number : stopEnd(start, part, end);
        }
      } else if (c == ',') {
        int number = goesOn ? trailingNumber(part, end) : end;
        return number > part ? number : end;
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

  /** Whether the full stop at an offset is inside a word: "U.S.", "Ph.D.", "PV.57". */
  private boolean goesOnAfterStop(int start, int part, int stop) {
    boolean letter = Characters.at(text, stop + 1) == Characters.LETTER;
    if (stop - part == 1 && isLetter(part) && (part == start || isInnerMark(part - 1))) {
      return letter || isCapital(part);
    }
    if (letter && INNER.contains(text, part, stop)) {
      return true;
    }
    // A label in capitals before letters in capitals or a number; longer words end a sentence.
    return stop - start <= LONGEST_LABEL
        && isCapitals(start, stop)
        && (!letter || stop + 2 < to && isCapital(stop + 1) && !isLower(stop + 2));
  }

  private boolean isInnerMark(int offset) {
    return text.charAt(offset) == '.' || text.charAt(offset) == '-';
  }

  /**
   * Where the digits begin in which a word ends, when the number goes on after an offset: "F64.13"
   * is "F" and "64.13".
   */
  private int trailingNumber(int part, int end) {
    int number = end;
    while (number > part && Characters.of(text.charAt(number - 1)) == Characters.DIGIT) {
      number--;
    }
    boolean goesOn = Characters.of(text.charAt(end + 1)) == Characters.DIGIT;
    return goesOn && number < end && number > part && isLetter(number - 1) ? number : part;
  }

  /** The end of a word that a full stop follows: after the full stop where it is the word's own. */
  private int stopEnd(int start, int part, int end) {
    int next = end + 1;
    boolean acronym = part > start && text.charAt(part - 1) == '.';
    if (next < to && text.charAt(next) == '.') {
      return acronym ? next : end;
    }
    if (next < to && isWordCharacter(next)) {
      boolean numbered = Characters.of(text.charAt(next)) == Characters.DIGIT;
      return numbered && (TITLES.contains(text, start, end) || NUMBERED.contains(text, start, end))
          ? next
          : end;
    }
    int word = next;
    int limit = Math.min(to, next + 8);
    while (word < limit && isBlank(word)) {
      word++;
    }
    boolean last = word == to;
    boolean single = end - start == 1 && isLetter(start);
    if (acronym || single) {
      return last || !startsSentence(word) ? next : end;
    }
    if (last) {
      return end;
    }
    boolean own =
        TITLES.contains(text, start, end)
            || NUMBERED.contains(text, start, end)
                && Characters.of(text.charAt(word)) == Characters.DIGIT
            || SHORT.contains(text, start, end) && !isCapital(word);
    return own ? next : end;
  }

  private boolean startsSentence(int word) {
    if (!isCapital(word)) {
      return false;
    }
    int end = boundedRun(word);
    boolean shouted = end - word > 1 && isCapital(word + 1);
    return !shouted && STARTERS.contains(text, word, end);
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
        // "A-12" and the article in "once-in-a-decade", but "a - list"
        case 'a' -> !letter || part > from && text.charAt(part - 1) == '-';
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

  private boolean isLetter(int offset) {
    return Characters.of(text.charAt(offset)) == Characters.LETTER;
  }

  private boolean isLower(int offset) {
    return Character.isLowerCase(text.charAt(offset));
  }

  private boolean isCapitals(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isCapital(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isCapital(int offset) {
    return Character.isUpperCase(text.charAt(offset));
  }
}
