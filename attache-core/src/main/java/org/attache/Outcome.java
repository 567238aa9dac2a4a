package org.attache;

import java.util.List;
import java.util.Objects;
import org.attache.article.Problem;
import org.attache.extract.Observation;
import org.attache.resolve.ResolvedArticle;

/**
 * What coding an article gives.
 *
 * @param observations in text order
 * @param problems the sentences that gave nothing because a stage failed on them; nearly always
 *     none
 */
public record Outcome(
    ResolvedArticle resolved, List<Observation> observations, List<Problem> problems) {

  public Outcome {
    Objects.requireNonNull(resolved, "resolved");
    observations = List.copyOf(observations);
    problems = List.copyOf(problems);
  }
}
