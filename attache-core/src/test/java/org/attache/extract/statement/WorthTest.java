package org.attache.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.extract.Attribution.Silence;
import org.attache.extract.Examples;
import org.attache.extract.issue.Issues;
import org.attache.table.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WorthTest {

  private static final StatementExtractor STATEMENTS = new StatementExtractor(Issues.load());

  @TestFactory
  List<DynamicTest> keepsWhatSomebodySaysOfStatesAndPolitics() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Table.Line row : Table.resource(Examples.class, "worth.tsv", 3)) {
      tests.add(
          DynamicTest.dynamicTest(
              row.cell(0) + ": " + row.cell(2),
              () ->
                  assertThat(verdicts(row.cell(2)))
                      .as(row.file() + ":" + row.number())
                      .contains(row.cell(1) + " " + row.cell(0))));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> everyPastimeIsSilent() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Table.Line row : Politics.rows()) {
      tests.add(
          DynamicTest.dynamicTest(
              row.cell(0), () -> assertThat(verdicts(row.cell(1))).contains("say:clause private")));
    }
    return tests;
  }

  private static List<String> verdicts(String text) {
    List<String> verdicts = new ArrayList<>();
    for (Report report : STATEMENTS.reports(Examples.readByFast(text))) {
      Silence silence = report.silence();
      verdicts.add(
          report.statement().provenance().entry()
              + " "
              + (silence == null ? "kept" : silence.name().toLowerCase(Locale.ROOT)));
    }
    return verdicts;
  }
}
