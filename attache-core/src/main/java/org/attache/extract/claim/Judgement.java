package org.attache.extract.claim;

import java.util.List;

/**
 * What a predicate says: how it judges and whom or what.
 *
 * @param about the words judged
 * @param clause the predicate of the clause that judges
 * @param judges those who judge by it, beside the voice that the text has there anyway
 */
record Judgement(
    double polarity, List<Integer> about, int clause, List<Integer> judges, String entry) {

  Judgement {
    about = List.copyOf(about);
    judges = List.copyOf(judges);
  }

  /** A judgement in the voice that the text has there anyway. */
  Judgement(double polarity, List<Integer> about, int clause, String entry) {
    this(polarity, about, clause, List.of(), entry);
  }
}
