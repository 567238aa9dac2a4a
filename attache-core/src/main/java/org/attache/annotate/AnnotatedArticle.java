package org.attache.annotate;

import java.util.List;
import java.util.Objects;
import org.attache.article.Article;

/** An article with the grammar of its sentences and the names in them, both in text order. */
public record AnnotatedArticle(Article article, List<Sentence> sentences, List<Name> names) {

  public AnnotatedArticle {
    Objects.requireNonNull(article, "article");
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).index() != i) {
        throw new IllegalArgumentException(
            "sentence " + i + " of " + article.id() + " calls itself " + sentences.get(i).index());
      }
    }
  }
}
