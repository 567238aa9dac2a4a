package org.attache.search;

import java.util.List;
import java.util.Objects;
import org.attache.article.ArticleId;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A record, a sentence or a title that has the words that were searched for.
 *
 * @param record id of the record that has the words; null for a sentence or title
 * @param sentence where it stands in the text of the article; null for a title
 * @param text the words of the sentence or title
 * @param highlights where the words that were found stand in {@link #text}, in text order
 * @param score higher is better; means nothing beside hits of another search
 */
public record Hit(
    ArticleId article,
    @Nullable String record,
    @Nullable Span sentence,
    String text,
    List<Span> highlights,
    float score) {

  public Hit {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(text, "text");
    highlights = List.copyOf(highlights);
    for (Span highlight : highlights) {
      if (highlight.end() > text.length()) {
        throw new IllegalArgumentException("highlight " + highlight + " leaves \"" + text + '"');
      }
    }
  }

  /** A highlight in the text of the article; only for sentences. */
  public Span inArticle(Span highlight) {
    if (sentence == null) {
      throw new IllegalStateException("a title has no place in the text of " + article);
    }
    return new Span(sentence.start() + highlight.start(), sentence.start() + highlight.end());
  }
}
