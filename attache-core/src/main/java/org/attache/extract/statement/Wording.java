package org.attache.extract.statement;

import org.attache.article.Span;
import org.attache.extract.Statement;
import org.jspecify.annotations.Nullable;

/** Says how the words of a statement are given, by the quotation marks in them. */
final class Wording {

  private static final String OPENING = "“„«‘";
  private static final String CLOSING = "”»";

  /** So many letters may stand outside of the marks, or so many where the cue is among them. */
  private static final int OUTSIDE = 3;

  private static final int OUTSIDE_WITH_CUE = 60;

  private Wording() {}

  /** Direct where all is quoted but perhaps the cue, mixed where something is. */
  static Statement.Form form(String text, Span content, @Nullable Span cue) {
    int quoted = 0;
    int outside = 0;
    boolean in = false;
    for (int i = content.start(); i < content.end(); i++) {
      char c = text.charAt(i);
      if (c == '"' || isDouble(text, content, i)) {
        in = !in;
        i += c == '"' ? 0 : 1;
      } else if (OPENING.indexOf(c) >= 0) {
        in = true;
      } else if (CLOSING.indexOf(c) >= 0) {
        in = false;
      } else if (Character.isLetterOrDigit(c)) {
        quoted += in ? 1 : 0;
        outside += in ? 0 : 1;
      }
    }
    if (quoted == 0 && (isInSingles(text, content) || isSingle(text, content))) {
      return Statement.Form.DIRECT;
    }
    boolean interrupted = cue != null && content.contains(cue);
    if (quoted == 0) {
      return Statement.Form.INDIRECT;
    }
    boolean opens =
        content.isEmpty()
            || Quotation.isMark(text.charAt(content.start()))
            || text.charAt(content.start()) == '\''
            || text.charAt(content.start()) == '`';
    return opens && outside <= (interrupted ? OUTSIDE_WITH_CUE : OUTSIDE)
        ? Statement.Form.DIRECT
        : Statement.Form.MIXED;
  }

  /** Whether it begins and ends with single marks: 'The port is ours,'. */
  private static boolean isSingle(String text, Span content) {
    return content.length() > 2
        && text.charAt(content.start()) == '\''
        && text.charAt(content.end() - 1) == '\'';
  }

  /** Whether single marks stand right around it: 'The port is ours,' she said. */
  private static boolean isInSingles(String text, Span content) {
    int end = content.end();
    while (end < text.length() && ",.?!".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return content.start() > 0
        && end < text.length()
        && "'‘".indexOf(text.charAt(content.start() - 1)) >= 0
        && "'’".indexOf(text.charAt(end)) >= 0
        && !Character.isLetterOrDigit(end + 1 < text.length() ? text.charAt(end + 1) : ' ');
  }

  /** Two apostrophes or backticks, as wire services write a mark. */
  private static boolean isDouble(String text, Span content, int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '`') && i + 1 < content.end() && text.charAt(i + 1) == c;
  }

  /** The words without the marks around them and the comma inside. */
  static Span withoutMarks(String text, Span content) {
    int start = content.start();
    int end = content.end();
    while (start < end - 1 && isMark(text.charAt(start))) {
      start++;
    }
    while (end > start + 1 && isMark(text.charAt(end - 1))) {
      end--;
    }
    while (end > start + 1
        && (text.charAt(end - 1) == ',' || Character.isWhitespace(text.charAt(end - 1)))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '\'' || c == '`' || c == '’' || (OPENING + CLOSING).indexOf(c) >= 0;
  }
}
