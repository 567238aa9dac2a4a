package org.attache.extract.assessment;

import java.util.List;
import org.attache.extract.Assessment;
import org.attache.extract.LexiconExamples;
import org.attache.extract.RuleExamples;
import org.attache.extract.claim.Certainty;
import org.attache.extract.claim.Matters;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every line of the tables of assessments is read as it says. */
class AssessmentTableTest {

  @TestFactory
  List<DynamicTest> constructions() {
    return RuleExamples.of(
        Judging.rules(),
        (observation, rule) -> observation.provenance().entry().equals(Judging.entry(rule)));
  }

  @TestFactory
  List<DynamicTest> evaluations() {
    return LexiconExamples.each(
        Polarity.rows(),
        row ->
            o ->
                o instanceof Assessment assessment
                    && (row.cell(1).equals("bearer")
                        ? assessment.polarity() > 0
                        : o.provenance().entry().startsWith(row.cell(0))
                            || assessment.polarity() != 0));
  }

  @TestFactory
  List<DynamicTest> judgedNouns() {
    return LexiconExamples.each(Matters.rows(), row -> o -> o instanceof Assessment);
  }

  @TestFactory
  List<DynamicTest> charges() {
    return LexiconExamples.said(
        ChargeWords.rows(),
        row -> o -> o instanceof Assessment assessment && assessment.polarity() < 0);
  }

  @TestFactory
  List<DynamicTest> judged() {
    return LexiconExamples.each(
        org.attache.extract.statement.Holders.actRows(), row -> o -> o instanceof Assessment);
  }

  @TestFactory
  List<DynamicTest> certainties() {
    return LexiconExamples.each(
        Certainty.rows(),
        row ->
            o ->
                o instanceof Assessment assessment
                    && assessment.certainty() == Double.parseDouble(row.cell(2)));
  }
}
