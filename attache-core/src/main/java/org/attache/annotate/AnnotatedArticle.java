package org.attache.annotate;

import java.util.List;
import java.util.Objects;
import org.attache.article.Article;

/**
 * An article with the grammar of its sentences and the names in them, both in text order.
 *
 * @param cut indices of sentences that were too long for the annotator and go on in the next one
 */
public record AnnotatedArticle(
    Article article, List<Sentence> sentences, List<Name> names, List<Integer> cut) {

  /** An article of which no sentence was cut. */
  public AnnotatedArticle(Article article, List<Sentence> sentences, List<Name> names) {
    this(article, sentences, names, List.of());
  }

  public AnnotatedArticle {
    Objects.requireNonNull(article, "article");
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    cut = List.copyOf(cut);
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).index() != i) {
        throw new IllegalArgumentException(
            "sentence " + i + " of " + article.id() + " calls itself " + sentences.get(i).index());
      }
    }
  }
}
