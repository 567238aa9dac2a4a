package org.attache.article.part;

import java.util.ArrayList;
import java.util.List;
import org.attache.article.Span;

/**
 * Cuts plain text into paragraphs.
 *
 * <p>A blank line always ends a paragraph. What a single line break means differs from file to
 * file: in most it ends a paragraph too, in hard-wrapped text (mail, older wires) it only ends a
 * line. A text counts as hard-wrapped where its lines are short and most of its single breaks fall
 * in the middle of a sentence. Even there a break ends a paragraph when the next word would still
 * have fitted on the line: somebody meant it, as after a byline.
 */
final class Paragraphs {

  /** No tool wraps lines wider than this. */
  private static final int WIDEST_WRAP = 200;

  /**
   * A word as long as this is an address, which cannot be wrapped and says nothing of the width.
   */
  private static final int ADDRESS = 30;

  /** Nobody wraps prose narrower than a column of a newspaper: shorter lines are a list. */
  private static final int NARROWEST_WRAP = 24;

  /** Wrapped lines differ in length by a long word and a ragged edge. */
  private static final int RAGGED = 12;

  private final String text;
  private final List<Span> lines = new ArrayList<>();
  private final List<Boolean> blankBefore = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** The paragraphs of a text, in order; together they hold all that is not white. */
  static List<Paragraph> of(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    paragraphs.cutLines();
    return paragraphs.join(paragraphs.wrapWidth());
  }

  /** Keeps the lines that hold anything, and whether a blank one stands before each. */
  private void cutLines() {
    boolean blank = true;
    int start = 0;
    int length = text.length();
    for (int i = 0; i <= length; i++) {
      if (i < length && !breaks(text.charAt(i))) {
        continue;
      }
      Span line = White.trim(text, start, i);
      if (line.length() > 0) {
        lines.add(line);
        blankBefore.add(blank);
        blank = false;
      } else if (!(i > 0 && i < length && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r')) {
        blank = true; // but what lies between \r and \n is no line
      }
      start = i + 1;
    }
  }

  private static boolean breaks(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u2028' || c == '\u2029';
  }

  /** The width to which the text is wrapped, or 0 where it is not. */
  private int wrapWidth() {
    int inner = 0;
    int tooLong = 0;
    int midSentence = 0;
    int width = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (blankBefore.get(i + 1)) {
        continue;
      }
      if (holdsAddress(lines.get(i))) {
        continue;
      }
      inner++;
      int length = lines.get(i).length();
      if (length > WIDEST_WRAP) {
        tooLong++; // one in twenty may be: an address of the web cannot be wrapped
        continue;
      }
      width = Math.max(width, length);
      if (!endsSentence(text.charAt(lines.get(i).end() - 1))) {
        midSentence++;
      }
    }
    return inner >= 2 && tooLong * 20 <= inner && midSentence * 2 > inner && width >= NARROWEST_WRAP
        ? width
        : 0;
  }

  private boolean holdsAddress(Span line) {
    int from = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      if (i == line.end() || White.is(text.charAt(i))) {
        if (i - from >= ADDRESS) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }

  /** "minis-" and "ter": the end of the line cuts a word, however the rest is set. */
  private boolean cutsWord(Span line, Span next) {
    char last = text.charAt(line.end() - 1);
    return (last == '-' || last == '\u00AD' || last == '\u2010')
        && line.length() > 3
        && Character.isLetter(text.charAt(line.end() - 2))
        && Character.isLowerCase(text.charAt(next.start()));
  }

  private static boolean endsSentence(char c) {
    return ".!?:;\"”’»)…".indexOf(c) >= 0;
  }

  private List<Paragraph> join(int wrapWidth) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i < lines.size() && goesOn(i, wrapWidth)) {
        continue;
      }
      if (first < lines.size()) {
        Span span = new Span(lines.get(first).start(), lines.get(i - 1).end());
        paragraphs.add(new Paragraph(span, blankBefore.get(first), Paragraph.Mark.NONE));
      }
      first = i;
    }
    return paragraphs;
  }

  /** Whether a line goes on with the paragraph of the line before it. */
  private boolean goesOn(int line, int wrapWidth) {
    if (blankBefore.get(line)) {
      return false;
    }
    Span last = lines.get(line - 1);
    Span next = lines.get(line);
    if (cutsWord(last, next)) {
      return true;
    }
    if (wrapWidth == 0) {
      return false;
    }
    if (Particulars.isLine(text.substring(last.start(), last.end()))
        || Particulars.isLine(text.substring(next.start(), next.end()))) {
      return false;
    }
    int before = last.length();
    int together = before + 1 + firstWord(next);
    return (before <= WIDEST_WRAP || holdsAddress(last)) && together + RAGGED > wrapWidth;
  }

  private int firstWord(Span line) {
    int end = line.start();
    while (end < line.end() && !White.is(text.charAt(end))) {
      end++;
    }
    return end - line.start();
  }
}
