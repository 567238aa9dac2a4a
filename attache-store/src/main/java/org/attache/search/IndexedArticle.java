package org.attache.search;

import java.util.List;
import java.util.Objects;
import org.attache.article.ArticleId;
import org.attache.article.Span;

/**
 * What the index takes of an article.
 *
 * @param number place of the article in the order of its desk, which decides between equal hits
 * @param sentences where they stand, in text order
 */
public record IndexedArticle(
    ArticleId id, int number, String title, String text, List<Span> sentences) {

  public IndexedArticle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    sentences = List.copyOf(sentences);
  }
}
