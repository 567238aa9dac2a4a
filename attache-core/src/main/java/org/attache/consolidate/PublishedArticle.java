package org.attache.consolidate;

import java.util.Objects;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.resolve.Publication;

/** An article with the day, or the limits of the day, on which it appeared. */
public record PublishedArticle(Article article, Publication publication) {

  public PublishedArticle {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(publication, "publication");
  }

  /** An article of which only its own day of publication is known, if any. */
  public static PublishedArticle of(Article article) {
    return new PublishedArticle(
        article,
        article.published() == null ? Publication.unknown() : Publication.on(article.published()));
  }

  public ArticleId id() {
    return article.id();
  }
}
