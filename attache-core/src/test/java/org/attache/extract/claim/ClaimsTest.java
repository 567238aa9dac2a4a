package org.attache.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.extract.Assessment;
import org.attache.extract.Claims;
import org.attache.extract.Examples;
import org.attache.extract.Extractor;
import org.attache.extract.Linkage;
import org.attache.extract.Observation;
import org.attache.extract.Outlook;
import org.attache.extract.Position;
import org.attache.extract.Standing;
import org.attache.table.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the sentences of {@code claims.tsv}, which were labelled before the rules were run, and
 * holds the F1 of each kind: it may rise, and then the figure here rises with it.
 */
class ClaimsTest {

  private static final Map<String, Double> PINNED =
      Map.of("position", 0.91, "assessment", 0.98, "outlook", 0.99, "linkage", 0.95);

  private static final Extractor CLAIMS = Claims.extractor();

  private static final class Count {
    private int right;
    private int wrong;
    private int missed;

    double f1() {
      return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
    }
  }

  @TestFactory
  List<DynamicTest> keepsItsScores() {
    Map<String, List<Table.Line>> byText = new LinkedHashMap<>();
    for (Table.Line row : Table.resource(Examples.class, "claims.tsv", 4)) {
      byText.computeIfAbsent(row.cell(3), text -> new ArrayList<>()).add(row);
    }
    Map<String, Count> counts = new LinkedHashMap<>();
    PINNED.keySet().stream().sorted().forEach(kind -> counts.put(kind, new Count()));
    List<String> errors = new ArrayList<>();
    byText.forEach((text, rows) -> count(text, rows, counts, errors));
    List<DynamicTest> tests = new ArrayList<>();
    counts.forEach(
        (kind, count) ->
            tests.add(
                DynamicTest.dynamicTest(
                    "%s F1 %.3f (%d right, %d wrong, %d missed)"
                        .formatted(kind, count.f1(), count.right, count.wrong, count.missed),
                    () ->
                        assertThat(count.f1())
                            .as("F1 of %s; %s", kind, String.join("\n", errors))
                            .isGreaterThanOrEqualTo(PINNED.getOrDefault(kind, 1.0)))));
    return tests;
  }

  private static void count(
      String text, List<Table.Line> rows, Map<String, Count> counts, List<String> errors) {
    List<Observation> found = new ArrayList<>(CLAIMS.extract(Examples.of(text)));
    for (Table.Line row : rows) {
      Count count = counts.get(row.cell(0));
      if (count == null) {
        continue;
      }
      Observation match = null;
      for (Observation observation : found) {
        if (match == null && fits(observation, row)) {
          match = observation;
        }
      }
      if (match == null) {
        count.missed++;
        errors.add("missed " + row.cells());
      } else {
        count.right++;
        found.remove(match);
      }
    }
    // What a sentence also says of another kind is not labelled, and not counted against it,
    // unless the sentence is a look-alike that holds nothing.
    List<String> labelled = rows.stream().map(row -> row.cell(0)).toList();
    for (Observation observation : found) {
      String kind = observation.kind().name().toLowerCase(Locale.ROOT);
      if (labelled.contains(kind) || labelled.contains("none")) {
        Count count = counts.get(kind);
        if (count != null) {
          count.wrong++;
          errors.add("wrong " + kind + " " + observation.provenance().entry() + ": " + text);
        }
      }
    }
  }

  private static boolean fits(Observation observation, Table.Line row) {
    String mark = row.cell(1);
    return switch (row.cell(0)) {
      case "position" ->
          observation instanceof Position position
              && position.stance().name().equalsIgnoreCase(row.cell(2))
              && holder(position).contains(mark.toLowerCase(Locale.ROOT));
      case "assessment" ->
          observation instanceof Assessment assessment
              && Math.signum(assessment.polarity())
                  == (mark.equals("+") ? 1 : mark.equals("-") ? -1 : 0);
      case "outlook" -> observation instanceof Outlook && mark.equals(condition(observation));
      case "linkage" ->
          observation instanceof Linkage && observation.provenance().entry().contains(mark);
      default -> false;
    };
  }

  private static String holder(Position position) {
    var words = position.holder().words();
    return words == null ? "" : words.quote().toLowerCase(Locale.ROOT);
  }

  private static String condition(Observation observation) {
    Standing.Condition condition = observation.standing().condition();
    return condition == null ? "none" : condition.word();
  }
}
