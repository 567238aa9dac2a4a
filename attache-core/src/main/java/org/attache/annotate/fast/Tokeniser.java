package org.attache.annotate.fast;

import org.attache.annotate.fast.TokeniserLists.Kind;

/**
 * Splits text into words and sentences by the conventions of the Penn Treebank as English Universal
 * Dependencies keep them: "do n't", "U.S.", "three - day" but "anti-war", "$ 5.3", "10:30".
 *
 * <p>One pass from left to right: what a word can be is decided by its first character, and then it
 * takes characters while they fit. No step looks further ahead than a fixed number of characters or
 * the end of what it takes, so time is linear in any text. Every character that is neither blank
 * nor invisible ({@link Characters#BLANK}) is in exactly one word.
 */
public final class Tokeniser {

  private static final ClosedList PREFIXES = TokeniserLists.of(Kind.PREFIX);
  private static final ClosedList SUFFIXES = TokeniserLists.of(Kind.SUFFIX);
  private static final ClosedList DOLLARS = TokeniserLists.of(Kind.DOLLAR);
  private static final ClosedList TWO_WORDS = TokeniserLists.of(Kind.TWO_WORDS);
  private static final ClosedList EXCLAIMED = TokeniserLists.of(Kind.EXCLAIMED);

  /** No suffix that stays with its word has more letters. */
  private static final int LONGEST_SUFFIX = 8;

  /** No offset: a mark does not end a word. */
  private static final int INSIDE = -1;

  private final String text;
  private final int from;
  private final int to;
  private final Words out;
  private final TokeniserAddresses addresses;
  private final TokeniserNumbers numbers;
  private final TokeniserStops stops;
  private final TokeniserSigns signs;

  private Tokeniser(String text, int from, int to, Words out) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.out = out;
    this.addresses = new TokeniserAddresses(text, from, to);
    this.numbers = new TokeniserNumbers(text, to);
    this.stops = new TokeniserStops(text, to);
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
        i = Characters.after(text, i, to);
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
      int last = markEnd(start, part, end);
      if (last != INSIDE) {
        return last;
      }
      part = end + 1;
      end = run(part);
    }
    return end;
  }

  /** Where a word ends that has come to a mark, or {@link #INSIDE} where the mark is part of it. */
  private int markEnd(int start, int part, int mark) {
    char c = text.charAt(mark);
    boolean goesOn = mark + 1 < to && isWordCharacter(mark + 1);
    if (Characters.isApostrophe(c)) {
      return goesOn ? apostropheEnd(start, mark) : mark;
    }
    return switch (c) {
      case '-' -> goesOn && keepsHyphen(part, mark) ? INSIDE : suffixEnd(start, mark);
      case '.' -> goesOn ? innerStopEnd(start, part, mark) : stops.end(start, part, mark);
      case ',' -> goesOn ? numberBegin(part, mark, mark) : mark;
      case '&' -> goesOn && joinsCapitals(start, mark) ? INSIDE : mark;
      case '$' -> DOLLARS.contains(text, start, mark) ? mark + 1 : mark;
      case '!' -> EXCLAIMED.contains(text, start, mark) ? mark + 1 : mark;
      default -> mark;
    };
  }

  private int apostropheEnd(int start, int mark) {
    if (mark - 1 > start && isNot(mark - 1)) {
      return mark - 1;
    }
    return TokeniserSigns.cliticEnd(text, mark, to) > 0 ? mark : INSIDE;
  }

  /** "AT&T" but not "Rose&Crown". */
  private boolean joinsCapitals(int start, int mark) {
    return mark - start <= 3
        && Character.isUpperCase(text.charAt(mark - 1))
        && Character.isUpperCase(text.charAt(mark + 1));
  }

  private int innerStopEnd(int start, int part, int stop) {
    return stops.isInside(start, part, stop)
        ? INSIDE
        : numberBegin(part, stop, stops.end(start, part, stop));
  }

  /**
   * Where the digits begin in which a word ends when the number goes on after a mark: "F64.13" is
   * "F" and "64.13"; else {@code otherwise}.
   */
  private int numberBegin(int part, int mark, int otherwise) {
    int number = mark;
    while (number > part && Characters.of(text.charAt(number - 1)) == Characters.DIGIT) {
      number--;
    }
    boolean goesOn = Characters.of(text.charAt(mark + 1)) == Characters.DIGIT;
    return goesOn
            && number < mark
            && number > part
            && Characters.of(text.charAt(number - 1)) == Characters.LETTER
        ? number
        : otherwise;
  }

  private boolean keepsHyphen(int part, int hyphen) {
    if (!PREFIXES.contains(text, part, hyphen)) {
      return false;
    }
    boolean letter = Characters.at(text, hyphen + 1) == Characters.LETTER;
    return switch (hyphen - part == 1 ? text.charAt(part) | 0x20 : 0) {
      // "A-12" and the article in "once-in-a-decade", but "a - list"
      case 'a' -> !letter || (part > from && text.charAt(part - 1) == '-');
      case 'e' -> letter;
      default -> true;
    };
  }

  /** Where a word with a hyphen after it ends: after "fold" in "ten-fold". */
  private int suffixEnd(int start, int end) {
    if (end + 1 >= to || text.charAt(end) != '-' || end == start) {
      return end;
    }
    int after = end + 1;
    int limit = Math.min(to, after + LONGEST_SUFFIX + 1);
    while (after < limit && isWordCharacter(after)) {
      after++;
    }
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
}
