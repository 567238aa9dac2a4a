package org.attache.consolidate;

import java.util.List;
import java.util.Objects;

/**
 * Why a mention was joined to a happening.
 *
 * @param score 0 … 1
 * @param reasons what spoke for it, for people: "same act", "days 2 apart"
 */
public record Match(double score, List<String> reasons) {

  /** The first mention of a happening joins nothing. */
  static final Match FIRST = new Match(1, List.of("first mention"));

  public Match {
    Objects.requireNonNull(reasons, "reasons");
    reasons = List.copyOf(reasons);
  }
}
