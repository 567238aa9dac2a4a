package org.attache.annotate.fast;

import org.attache.annotate.fast.TokeniserLists.Kind;

/**
 * Full stops after letters: inside a word ("U.S"), at its end ("Mr.", "U.S.") or a word of their
 * own that may end the sentence.
 */
final class TokeniserStops {

  private static final ClosedList TITLES = TokeniserLists.of(Kind.TITLE);
  private static final ClosedList NUMBERED = TokeniserLists.of(Kind.NUMBERED);
  private static final ClosedList SHORT = TokeniserLists.of(Kind.SHORT);
  private static final ClosedList STARTERS = TokeniserLists.of(Kind.STARTER);
  private static final ClosedList INNER = TokeniserLists.of(Kind.INNER);

  /** A label before a full stop and a number, as of documents, is not longer. */
  private static final int LONGEST_LABEL = 4;

  /** No word that begins a sentence is longer. */
  private static final int LONGEST_STARTER = 16;

  /** What follows a full stop is looked for no further than over so many blanks. */
  private static final int MOST_BLANKS = 8;

  private final String text;
  private final int to;

  TokeniserStops(String text, int to) {
    this.text = text;
    this.to = to;
  }

  /**
   * Whether a full stop that a letter or digit follows is inside a word: "U.S.", "Ph.D.", "PV.57".
   *
   * @param start where the word begins
   * @param part where its letters after the last mark inside it begin
   */
  boolean isInside(int start, int part, int stop) {
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
        && (!letter || (stop + 2 < to && isCapital(stop + 1) && !isLower(stop + 2)));
  }

  /** The end of a word that a full stop follows: after the full stop where it is the word's own. */
  int end(int start, int part, int stop) {
    return isOwn(start, part, stop) ? stop + 1 : stop;
  }

  private boolean isOwn(int start, int part, int stop) {
    int next = stop + 1;
    boolean acronym = part > start && text.charAt(part - 1) == '.';
    if (next < to && text.charAt(next) == '.') {
      return acronym;
    }
    int word = afterBlanks(next);
    if (word == to) {
      // The one full stop that ends all is the acronym's, since nothing else keeps it whole.
      return acronym || (stop - start == 1 && isLetter(start));
    }
    boolean number = Characters.of(text.charAt(word)) == Characters.DIGIT;
    if (word == next && (number || isLetter(word))) {
      return number && (TITLES.contains(text, start, stop) || NUMBERED.contains(text, start, stop));
    }
    if (acronym || (stop - start == 1 && isLetter(start))) {
      return !startsSentence(word);
    }
    return TITLES.contains(text, start, stop)
        || (number && NUMBERED.contains(text, start, stop))
        || (!isCapital(word) && SHORT.contains(text, start, stop));
  }

  private int afterBlanks(int start) {
    int end = start;
    int limit = Math.min(to, start + MOST_BLANKS);
    while (end < limit && Characters.of(text.charAt(end)) == Characters.BLANK) {
      end++;
    }
    return end;
  }

  private boolean startsSentence(int word) {
    if (!isCapital(word)) {
      return false;
    }
    int end = word;
    int limit = Math.min(to, word + LONGEST_STARTER);
    while (end < limit && isLetter(end)) {
      end++;
    }
    if (end == word + 1 && end < to && text.charAt(end) == '.') {
      return false; // the next initial of a name
    }
    // In a text of capitals a capital begins no sentence.
    boolean shouted = end - word > 1 && isCapital(word + 1);
    return !shouted && STARTERS.contains(text, word, end);
  }

  private boolean isInnerMark(int offset) {
    return text.charAt(offset) == '.' || text.charAt(offset) == '-';
  }

  private boolean isLetter(int offset) {
    return Characters.of(text.charAt(offset)) == Characters.LETTER;
  }

  private boolean isCapital(int offset) {
    return Character.isUpperCase(text.charAt(offset));
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
}
