package org.attache.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.article.Evidence;
import org.attache.extract.Examples;
import org.attache.extract.Statement;
import org.attache.extract.issue.Issues;
import org.attache.resolve.Actor;
import org.attache.resolve.Party;
import org.attache.table.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesTest {

  private static final StatementExtractor STATEMENTS = new StatementExtractor(Issues.load());

  private static Statement only(String text) {
    List<Statement> found =
        STATEMENTS.reports(Examples.readByFast(text)).stream().map(Report::statement).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Aalto told reporters that the strait was open. | reporters",
        "Aalto told the Security Council that the strait was open. | Security Council",
        "Aalto promised the fishermen that the fees would fall. | fishermen",
        "Aalto asked Birk whether the strait was open. | Birk",
        "Aalto urged Norway to reopen the strait. | Norway",
        "Aalto said to Birk that the strait was open. | Birk",
        "\"The strait is open,\" Aalto told the newspaper Der Morgen. | newspaper",
        "Aalto said that the strait was open. | ''",
        "Aalto denied the report. | ''",
      })
  void readsToWhom(String text, String expected) {
    List<Party> addressees = only(text).addressees();
    if (expected.isEmpty()) {
      assertThat(addressees).isEmpty();
    } else {
      assertThat(addressees).hasSize(1);
      assertThat(addressees.get(0).words())
          .extracting(words -> words.quote())
          .asString()
          .contains(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"The strait is open,\" Aalto said in an interview with Der Morgen."
            + " | in an interview with Der Morgen",
        "The strait is open, Aalto told reporters at a news conference in Geneva on Monday."
            + " | at a news conference in Geneva",
        "In an interview with Der Morgen published on Sunday, Aalto said that the strait was open."
            + " | In an interview with Der Morgen published on Sunday",
        "Speaking at a summit in Oslo, Aalto said the strait was open. | at a summit in Oslo",
        "Aalto wrote on Twitter that the strait was open. | on Twitter",
        "Aalto said the strait was open. | ''",
        "Aalto said that nothing was decided at the summit. | ''",
      })
  void readsTheOccasion(String text, String expected) {
    Evidence venue = only(text).venue();
    if (expected.isEmpty()) {
      assertThat(venue).isNull();
    } else {
      assertThat(venue).extracting(words -> words.quote()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"The strait is open,\" said Eero Aalto, a visiting professor at the University of Oslo."
            + " | visiting professor | University of Oslo",
        "Eero Aalto, a senior fellow with the Harbour Institute, argued that the strait was open."
            + " | senior fellow | Harbour Institute",
        "According to Eero Aalto, director of the Harbour Institute, the strait is open."
            + " | director | Harbour Institute",
      })
  void givesTheSpeakerARole(String text, String role, String affiliation) {
    Actor speaker = only(text).speaker().actor();
    assertThat(speaker.role()).isEqualTo(role);
    assertThat(speaker.affiliation()).isEqualTo(affiliation);
  }

  @TestFactory
  List<DynamicTest> everyOccasionIsOne() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Table.Line row : Circumstances.rows()) {
      tests.add(
          DynamicTest.dynamicTest(
              row.cell(0) + ": " + row.cell(1),
              () ->
                  assertThat(
                          STATEMENTS.reports(Examples.readByFast(row.cell(1))).stream()
                              .map(Report::statement)
                              .toList())
                      .as(row.file() + ":" + row.number())
                      .anyMatch(statement -> isAt(statement, row.cell(0)))));
    }
    return tests;
  }

  private static boolean isAt(Statement statement, String occasion) {
    Evidence venue = statement.venue();
    return venue != null && venue.quote().toLowerCase(Locale.ROOT).contains(occasion);
  }
}
