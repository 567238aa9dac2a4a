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
    return next.kind().reports() && (first == '"' || OPENING.indexOf(first) >= 0);
  }

  private static void scan(
      String text, Span part, int index, boolean goesOn, List<Quotation> found) {
    int open = -1;
    char mark = 0;
    for (int i = part.start(); i < part.end(); i++) {
      char c = text.charAt(i);
      if (open >= 0 && closes(text, part, i, mark)) {
        if (i > open + 1) {
          found.add(new Quotation(new Span(open, i + 1), new Span(open + 1, i), index, true));
        }
        open = -1;
      } else if (opensAt(text, part, i, c)) {
        if (open >= 0 && mark == '‘') {
          continue;
        }
        // A mark that opens again before it was closed: the first one was never closed.
        open = i;
        mark = c;
      }
    }
    if (open >= 0 && mark != '‘' && (goesOn || introduced(text, part, open))) {
      int end = part.end();
      found.add(new Quotation(new Span(open, end), new Span(open + 1, end), index, false));
    }
  }

  private static boolean opensAt(String text, Span part, int i, char c) {
    boolean next = i + 1 < part.end() && !Character.isWhitespace(text.charAt(i + 1));
    boolean before =
        i == part.start()
            || "([—–-: \u00a0\t".indexOf(text.charAt(i - 1)) >= 0
            || Character.isWhitespace(text.charAt(i - 1));
    if (c == '"') {
      return next && before;
    }
    if (c == '‘' || c == '\'') {
      // Single marks only where the sentence inside ends with punctuation: see closes.
      return c == '‘' && next && before;
    }
    return OPENING.indexOf(c) >= 0 && next;
  }

  private static boolean closes(String text, Span part, int i, char mark) {
    char c = text.charAt(i);
    if (mark == '"') {
      return c == '"'
          && (i + 1 >= part.end() || !Character.isLetterOrDigit(text.charAt(i + 1)) || c != mark);
    }
    if (mark == '‘') {
      return c == '’' && i > 0 && ",.?!".indexOf(text.charAt(i - 1)) >= 0;
    }
    return c == CLOSING.charAt(OPENING.indexOf(mark)) || (mark == '„' && c == '”');
  }

  /** Whether an opening mark stands where speech begins: at the start or behind a colon. */
  private static boolean introduced(String text, Span part, int open) {
    int i = open - 1;
    while (i >= part.start() && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < part.start() || text.charAt(i) == ':';
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
