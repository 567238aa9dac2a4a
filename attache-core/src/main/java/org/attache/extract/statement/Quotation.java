package org.attache.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attache.article.Article;
import org.attache.article.Part;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text between quotation marks of one kind.
 *
 * @param span with its marks
 * @param inside without them
 * @param part index of the part of the article in which it lies
 * @param closed whether it has its closing mark; a quotation that goes on in the next paragraph has
 *     none
 */
record Quotation(Span span, Span inside, int part, boolean closed) {

  private static final String OPENING = "“„«";
  private static final String CLOSING = "”“»";

  /** Stands for a mark of two apostrophes. */
  private static final char DOUBLE = '\'';

  /** Stands for one apostrophe that opens, as British papers quote. */
  private static final char SINGLE = '`';

  /** What an apostrophe opens is no longer than this. */
  private static final int LONGEST_SINGLE = 700;

  Quotation {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(inside, "inside");
  }

  /** The quotations of an article, in text order; inner ones are left out. */
  static List<Quotation> in(Article article) {
    List<Quotation> found = new ArrayList<>();
    for (int i = 0; i < article.parts().size(); i++) {
      Part part = article.parts().get(i);
      if (part.kind().reports()) {
        boolean goesOn =
            i + 1 < article.parts().size() && opens(article, article.parts().get(i + 1));
        scan(article.text(), part.span(), i, goesOn, found);
      }
    }
    return found;
  }

  private static boolean opens(Article article, Part next) {
    char first = article.text().charAt(next.span().start());
    return next.kind().reports()
        && (first == '"'
            || OPENING.indexOf(first) >= 0
            || isDouble(article.text(), next.span(), next.span().start()));
  }

  private static void scan(
      String text, Span part, int index, boolean goesOn, List<Quotation> found) {
    int open = -1;
    int inside = -1;
    char mark = 0;
    int lost = -1;
    for (int i = part.start(); i < part.end(); i++) {
      char c = text.charAt(i);
      int width = isDouble(text, part, i) ? 2 : 1;
      if (open >= 0 && mark == SINGLE && i - open > LONGEST_SINGLE) {
        // An apostrophe that opened nothing: "'tis".
        i = open;
        open = -1;
        lost = i;
        continue;
      }
      if (open >= 0 && closes(text, part, i, width, mark)) {
        if (i > inside) {
          Span span = new Span(open, i + width);
          found.add(new Quotation(span, new Span(inside, i), index, true));
        }
        open = -1;
      } else if (i != lost
          && opensAt(text, part, i, width)
          && (open < 0 || !isInner(c, width, mark))) {
        // A mark that opens again before it was closed: the first one was never closed.
        open = i;
        inside = i + width;
        mark = width == 2 ? DOUBLE : c == '\'' ? SINGLE : c;
      }
      i += width - 1;
    }
    if (open >= 0 && mark != '‘' && mark != SINGLE && (goesOn || introduced(text, part, open))) {
      int end = part.end();
      if (inside < end) {
        found.add(new Quotation(new Span(open, end), new Span(inside, end), index, false));
      }
    }
  }

  /** Whether a mark opens a quotation inside one of another kind. */
  private static boolean isInner(char c, int width, char mark) {
    if (mark == '‘' || mark == SINGLE) {
      return false;
    }
    boolean single = (c == '‘' || c == '\'') && width == 1;
    return single || (width == 2 ? DOUBLE : c) != mark;
  }

  /** Two apostrophes or two backticks for one mark, as wire services write them. */
  private static boolean isDouble(String text, Span part, int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '`') && i + 1 < part.end() && text.charAt(i + 1) == c;
  }

  private static boolean opensAt(String text, Span part, int i, int width) {
    char c = text.charAt(i);
    int next = i + width;
    boolean word = next < part.end() && !Character.isWhitespace(text.charAt(next));
    boolean before =
        i == part.start()
            || "([—–-: \u00a0\t".indexOf(text.charAt(i - 1)) >= 0
            || Character.isWhitespace(text.charAt(i - 1));
    if (c == '"' || width == 2) {
      return word && before;
    }
    if (c == '‘' || c == '\'') {
      // Single marks only where the sentence inside ends with punctuation: see closes.
      return word && before;
    }
    return OPENING.indexOf(c) >= 0 && word;
  }

  private static boolean closes(String text, Span part, int i, int width, char mark) {
    char c = text.charAt(i);
    if (mark == DOUBLE) {
      return (width == 2 && c == '\'') || c == '”';
    }
    if (mark == '"') {
      return c == '”'
          || (c == '"' && (i + 1 >= part.end() || !Character.isLetterOrDigit(text.charAt(i + 1))));
    }
    if (mark == SINGLE) {
      return c == '\''
          && width == 1
          && i > 0
          && ",.?!".indexOf(text.charAt(i - 1)) >= 0
          && (i + 1 >= part.end() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }
    if (mark == '‘') {
      return c == '’' && i > 0 && ",.?!".indexOf(text.charAt(i - 1)) >= 0;
    }
    // Of a mixed pair, “…", the straight mark closes where it cannot open.
    boolean straight =
        c == '"' && (i + 1 >= part.end() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    // An opening mark behind a comma or stop, before a blank, is a slip for a closing one.
    boolean slip =
        c == '“'
            && i > 0
            && ",.?!".indexOf(text.charAt(i - 1)) >= 0
            && (i + 1 >= part.end() || Character.isWhitespace(text.charAt(i + 1)));
    return c == CLOSING.charAt(OPENING.indexOf(mark))
        || (mark == '„' && c == '”')
        || (mark == '“' && slip)
        || (mark == '“' && straight);
  }

  /** Whether an opening mark stands where speech begins: at the start or behind a colon. */
  private static boolean introduced(String text, Span part, int open) {
    int i = open - 1;
    while (i >= part.start() && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < part.start() || text.charAt(i) == ':';
  }

  /** Whether a character is a quotation mark by itself. */
  static boolean isMark(int c) {
    return c == '"' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
  }

  /** The one of these in which an offset lies, or null. */
  static @Nullable Quotation at(List<Quotation> quotations, int offset) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = quotations.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return quotations.get(middle);
      }
    }
    return null;
  }
}
