package org.attache.store;

import java.util.List;
import java.util.Objects;
import org.attache.Outcome;
import org.attache.article.Span;
import org.attache.extract.Observation;
import org.attache.resolve.Publication;
import org.attache.resolve.ResolvedArticle;

/**
 * What coding gives for one article.
 *
 * @param observations in {@link Observation#compare} order, layers left out
 * @param sentences where the sentences stand, in text order
 * @param problems a line for each sentence that gave nothing, as a stage failed on it
 */
public record Coded(
    List<Observation> observations,
    List<Span> sentences,
    Publication publication,
    List<String> problems) {

  /** An article on which no stage failed. */
  public Coded(List<Observation> observations, List<Span> sentences, Publication publication) {
    this(observations, sentences, publication, List.of());
  }

  public Coded {
    observations = Observation.sorted(observations);
    sentences = List.copyOf(sentences);
    Objects.requireNonNull(publication, "publication");
    problems = List.copyOf(problems);
  }

  /** What coding gave, with the sentences and the publication of the article. */
  public static Coded of(Outcome outcome) {
    ResolvedArticle article = outcome.resolved();
    return new Coded(
        outcome.observations(),
        article.sentences().stream().map(sentence -> sentence.span()).toList(),
        article.publication(),
        outcome.problems().stream().map(problem -> problem.in(article.article())).toList());
  }
}
