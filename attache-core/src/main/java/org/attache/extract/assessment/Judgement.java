package org.attache.extract.assessment;

import java.util.List;
import java.util.Set;

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

  /** Whether it is a charge against those who do something, and no judgement of things. */
  boolean isCharge() {
    String kind = entry.substring(entry.lastIndexOf(':') + 1);
    return CHARGES.contains(kind);
  }

  private static final Set<String> CHARGES =
      Set.of(
          "charge",
          "manner",
          "lack",
          "omitted",
          "refused",
          "idle",
          "regretted",
          "owed",
          "deed",
          "goes on",
          "sole",
          "tone");
}
