package org.attache.extract.assessment;

import java.util.List;
import org.attache.extract.RuleId;

/**
 * What a predicate says: how it judges and whom or what.
 *
 * @param about the words judged
 * @param clause the predicate of the clause that judges
 * @param judges those who judge by it, beside the voice that the text has there anyway
 */
record Judgement(
    double polarity, List<Integer> about, int clause, List<Integer> judges, RuleId<Means> rule) {

  Judgement {
    about = List.copyOf(about);
    judges = List.copyOf(judges);
  }

  /** A judgement in the voice that the text has there anyway. */
  Judgement(double polarity, List<Integer> about, int clause, RuleId<Means> rule) {
    this(polarity, about, clause, List.of(), rule);
  }

  /** By what it judges. */
  Means means() {
    return rule.kind();
  }

  /** Whether it is a charge against those who do something, and no judgement of things. */
  boolean isCharge() {
    return means().isCharge();
  }
}
