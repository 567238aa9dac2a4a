package org.attache.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.article.Evidence;
import org.attache.extract.Examples;
import org.attache.extract.Statement;
import org.attache.extract.issue.Issues;
import org.attache.table.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StatementExtractorTest {

  private static final StatementExtractor STATEMENTS = new StatementExtractor(Issues.load());

  /** All that a text attributes to somebody. */
  private static List<Statement> reported(String text) {
    return STATEMENTS.reports(Examples.readByFast(text)).stream().map(Report::statement).toList();
  }

  /** The same as lines: speaker, content, form. */
  private static List<String> said(String text) {
    List<String> lines = new ArrayList<>();
    for (Statement statement : reported(text)) {
      Evidence words = statement.speaker().words();
      String speaker = words == null ? statement.speaker().actor().name() : words.quote();
      lines.add(
          speaker
              + " | "
              + statement.content().quote()
              + " | "
              + statement.form().name().toLowerCase(Locale.ROOT));
    }
    return lines;
  }

  @TestFactory
  List<DynamicTest> readsWhoSaysWhat() {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (Table.Line row : Table.resource(Examples.class, "statements.tsv", 4)) {
      List<String> lines = expected.computeIfAbsent(row.cell(3), text -> new ArrayList<>());
      if (!row.cell(0).equals("-")) {
        lines.add(row.cell(0) + " | " + row.cell(1).replace('|', '\n') + " | " + row.cell(2));
      }
    }
    List<DynamicTest> tests = new ArrayList<>();
    expected.forEach(
        (text, lines) ->
            tests.add(
                DynamicTest.dynamicTest(
                    text, () -> assertThat(said(text)).containsExactlyElementsOf(lines))));
    return tests;
  }

  @TestFactory
  List<DynamicTest> everyCueIntroducesAStatement() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Table.Line row : Cues.rows()) {
      tests.add(
          DynamicTest.dynamicTest(
              row.cell(0) + ": " + row.cell(3),
              () ->
                  assertThat(reported(row.cell(3)))
                      .as(row.file() + ":" + row.number())
                      .anyMatch(s -> s.provenance().entry().startsWith(row.cell(0) + ":"))));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> everyWordOfHearsayPassesOnAStatement() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Table.Line row : Hearsay.rows()) {
      tests.add(
          DynamicTest.dynamicTest(
              row.cell(0) + ": " + row.cell(2),
              () ->
                  assertThat(reported(row.cell(2)))
                      .as(row.file() + ":" + row.number())
                      .anyMatch(
                          s ->
                              s.provenance().entry().equals(row.cell(0) + ":hearsay")
                                  && s.speaker().rule().equals(Hearsay.UNNAMED))));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> everyNounForASpeakerSpeaks() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Table.Line row : Holders.speakerRows()) {
      tests.add(
          DynamicTest.dynamicTest(
              row.cell(0) + ": " + row.cell(1),
              () ->
                  assertThat(reported(row.cell(1)))
                      .as(row.file() + ":" + row.number())
                      .isNotEmpty()));
    }
    return tests;
  }
}
