package org.attache.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.attache.extract.Assessment;
import org.attache.extract.Examples;
import org.attache.extract.Extractor;
import org.attache.extract.Linkage;
import org.attache.extract.Observation;
import org.attache.extract.Outlook;
import org.attache.extract.Position;
import org.attache.extract.event.EventExtractor;
import org.attache.extract.issue.Issues;
import org.attache.extract.statement.StatementExtractor;
import org.attache.table.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example in a lexicon of claims is read as its entry says, by the annotator that comes with
 * the program.
 */
class LexiconExamplesTest {

  private static final Extractor CLAIMS = extractor();

  private static Extractor extractor() {
    Issues issues = Issues.load();
    return new ClaimExtractor(new EventExtractor(), new StatementExtractor(issues), issues);
  }

  private static List<DynamicTest> each(
      List<Table.Line> rows,
      java.util.function.Function<Table.Line, Predicate<Observation>> holds) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Table.Line row : rows) {
      String example = row.cell(row.cells().size() - 1);
      tests.add(
          DynamicTest.dynamicTest(
              row.cell(0) + ": " + example,
              () ->
                  assertThat(CLAIMS.extract(Examples.readByFast(example)))
                      .as(row.file() + ":" + row.number())
                      .anyMatch(holds.apply(row))));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> positions() {
    return each(
        PositionReader.rows(),
        row ->
            o ->
                o instanceof Position
                    && o.provenance().entry().equals(row.cell(0) + ":" + row.cell(1)));
  }

  @TestFactory
  List<DynamicTest> evaluations() {
    return each(
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
    return each(Judged.rows(), row -> o -> o instanceof Assessment);
  }

  @TestFactory
  List<DynamicTest> charges() {
    return each(
        ChargeWords.rows(),
        row -> o -> o instanceof Assessment assessment && assessment.polarity() < 0);
  }

  @TestFactory
  List<DynamicTest> judged() {
    return each(
        org.attache.extract.statement.Holders.actRows(), row -> o -> o instanceof Assessment);
  }

  @TestFactory
  List<DynamicTest> holders() {
    return each(
        org.attache.extract.statement.Holders.holderRows(), row -> o -> o instanceof Position);
  }

  @TestFactory
  List<DynamicTest> certainties() {
    return each(
        Certainty.rows(),
        row ->
            o ->
                o instanceof Assessment assessment
                    && assessment.certainty() == Double.parseDouble(row.cell(2)));
  }

  @TestFactory
  List<DynamicTest> outlooks() {
    return each(
        OutlookReader.rows(),
        row -> o -> o instanceof Outlook && o.provenance().entry().startsWith(row.cell(0) + ":"));
  }

  @TestFactory
  List<DynamicTest> conditions() {
    return each(
        Conditions.rows(),
        row ->
            o -> {
              var condition = o.standing().condition();
              return o instanceof Outlook
                  && condition != null
                  && condition.word().equals(row.cell(0));
            });
  }

  @TestFactory
  List<DynamicTest> directions() {
    return each(
        Directions.rows(), row -> o -> o instanceof Outlook outlook && outlook.direction() != null);
  }

  @TestFactory
  List<DynamicTest> linkages() {
    return each(
        LinkageReader.rows(),
        row -> o -> o instanceof Linkage && o.provenance().entry().equals(row.cell(0)));
  }
}
