package org.attache.extract;

import java.util.Objects;
import org.attache.article.Evidence;

/**
 * What an observation rests on.
 *
 * @param evidence the clause or sentence
 * @param extractor who found it: {@code name@version}
 * @param entry the lexicon entry or rule that fired
 * @param confidence 0 … 1
 */
public record Provenance(Evidence evidence, String extractor, String entry, double confidence) {

  public Provenance {
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(extractor, "extractor");
    Objects.requireNonNull(entry, "entry");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence lies in [0, 1], not at " + confidence);
    }
  }
}
