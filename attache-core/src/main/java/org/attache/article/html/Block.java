package org.attache.article.html;

import java.util.regex.Pattern;
import org.attache.article.part.Paragraph.Mark;

/**
 * A stretch of text of a page that is shown as one paragraph.
 *
 * @param linked how many of its characters stand in links
 * @param bold how many stand in bold type
 */
record Block(String text, int linked, int bold, Tag tag) {

  /** What kind of element it stands in, as far as it matters here. */
  enum Tag {
    PARAGRAPH,
    HEADING,
    ITEM,
    CAPTION,
    OTHER
  }

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;。！？][\"”’')\\]」]{0,2}$");

  /** The share of its characters that stand in links. */
  double linkDensity() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  boolean endsSentence() {
    String end = text.substring(Math.max(0, text.length() - 3));
    return SENTENCE_END.matcher(end).find();
  }

  /** Whether it reads like part of running text. */
  boolean isProse() {
    if (endsSentence()) {
      return text.length() >= (linkDensity() < 0.4 ? 20 : 80) && linkDensity() < 0.9;
    }
    return linkDensity() < 0.4 && text.length() >= 100;
  }

  Mark mark() {
    return switch (tag) {
      case CAPTION -> Mark.CAPTION;
      case HEADING -> Mark.HEADING;
      default -> bold * 10 >= text.length() * 9 && text.length() <= 300 ? Mark.HEADING : Mark.NONE;
    };
  }
}
