package org.attache.search;

import java.util.List;
import java.util.Objects;
import org.attache.article.ArticleId;
import org.attache.article.Span;

/**
 * What the index takes of an article.
 *
 * @param number place of the article in the order of its desk, which decides between equal hits
 * @param outlet who published it; empty where that is not known
 * @param sentences where they stand, in text order
 */
public record IndexedArticle(
    ArticleId id,
    int number,
    String title,
    String text,
    String outlet,
    List<Span> sentences,
    List<IndexedRecord> records) {

  /** An article without records. */
  public IndexedArticle(ArticleId id, int number, String title, String text, List<Span> sentences) {
    this(id, number, title, text, "", sentences, List.of());
  }

  public IndexedArticle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(outlet, "outlet");
    sentences = List.copyOf(sentences);
    records = List.copyOf(records);
  }
}
