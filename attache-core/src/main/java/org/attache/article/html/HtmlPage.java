package org.attache.article.html;

import java.time.LocalDate;
import java.util.List;
import org.attache.article.part.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A web page as an article: the text of the article in it, and what the page says about it.
 *
 * @param text the headline, if the page has one, and the paragraphs, a blank line between them
 * @param paragraphs where they stand in the text, with what the markup says of each
 */
public record HtmlPage(
    String text,
    List<Paragraph> paragraphs,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable LocalDate published) {

  public HtmlPage {
    paragraphs = List.copyOf(paragraphs);
  }

  public static HtmlPage read(String html) {
    return new HtmlPage("", List.of(), null, null, null, null, null);
  }
}
