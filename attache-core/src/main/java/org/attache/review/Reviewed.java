package org.attache.review;

import java.util.List;
import org.attache.extract.Observation;

/**
 * A document after its review.
 *
 * @param observations that stand, in the order of {@link Observation#compare}
 * @param fates of the decisions that are about the document, in their order
 */
public record Reviewed(List<Observation> observations, List<Fate> fates) {

  public Reviewed {
    observations = List.copyOf(observations);
    fates = List.copyOf(fates);
  }
}
