package org.attache.article.part;

import java.util.Objects;
import org.attache.article.Span;

/**
 * One paragraph of a text, before it is known what role it plays. Its span begins and ends with a
 * character that is not white.
 *
 * @param apart whether a blank line (or an element of its own) sets it off from the one before it
 * @param mark what the markup says about it
 */
public record Paragraph(Span span, boolean apart, Mark mark) {

  /** What markup can say of a paragraph; plain text says nothing. */
  public enum Mark {
    NONE,
    /** The title of the article. */
    HEADLINE,
    /** A heading within the article, or a paragraph that is bold as a whole. */
    HEADING,
    /** The words under a picture. */
    CAPTION
  }

  public Paragraph {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(mark, "mark");
  }

  String in(String text) {
    return text.substring(span.start(), span.end());
  }

  /** The first characters, at most so many: patterns never look at more. */
  String opening(String text, int most) {
    return text.substring(span.start(), Math.min(span.end(), span.start() + most));
  }

  /** The last characters, at most so many. */
  String ending(String text, int most) {
    return text.substring(Math.max(span.start(), span.end() - most), span.end());
  }

  int length() {
    return span.length();
  }
}
