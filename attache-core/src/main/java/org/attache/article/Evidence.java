package org.attache.article;

import java.util.Objects;

/**
 * Words of an article, quoted: what a record rests on. {@code
 * article.text().substring(span.start(), span.end())} is the quote; only {@link Article#cite} makes
 * one from a live article, so that this holds.
 */
public record Evidence(ArticleId article, Span span, String quote) {

  public Evidence {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(quote, "quote");
    if (quote.length() != span.length()) {
      throw new IllegalArgumentException(
          "a quote of " + quote.length() + " units cannot stand at " + span + " of " + article);
    }
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
