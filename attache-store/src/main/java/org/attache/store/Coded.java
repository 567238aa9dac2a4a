package org.attache.store;

import java.util.List;
import java.util.Objects;
import org.attache.article.Span;
import org.attache.extract.Observation;
import org.attache.resolve.Publication;
import org.attache.resolve.ResolvedArticle;

/**
 * What coding gives for one article.
 *
 * @param observations in {@link Observation#compare} order, layers left out
 * @param sentences where the sentences stand, in text order
 */
public record Coded(List<Observation> observations, List<Span> sentences, Publication publication) {

  public Coded {
    observations = Observation.sorted(observations);
    sentences = List.copyOf(sentences);
    Objects.requireNonNull(publication, "publication");
  }

  /** The observations, with the sentences and the publication of the article they were found in. */
  public static Coded of(ResolvedArticle article, List<Observation> observations) {
    return new Coded(
        observations,
        article.sentences().stream().map(sentence -> sentence.span()).toList(),
        article.publication());
  }
}
