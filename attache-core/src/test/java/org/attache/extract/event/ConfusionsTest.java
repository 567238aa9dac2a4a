package org.attache.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.attache.extract.Event;
import org.attache.extract.Examples;
import org.attache.table.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Keeps the words of the lexicon from being read in their other senses.
 *
 * <p>Each sentence says exactly which acts it tells of, so that a wrong reading of any type fails,
 * and silence only where it is asked for.
 */
class ConfusionsTest {

  private final EventExtractor extractor = new EventExtractor();

  @TestFactory
  Stream<DynamicTest> onlyTheRightSenseIsRead() {
    return Table.resource(ConfusionsTest.class, "confusions.tsv", 2).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.cell(0),
                    () ->
                        assertThat(types(row.cell(0)))
                            .containsExactlyInAnyOrderElementsOf(expected(row.cell(1)))));
  }

  private static List<String> expected(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(" ", -1));
  }

  private List<String> types(String sentence) {
    return extractor.extract(Examples.readByFast(sentence)).stream()
        .map(observation -> ((Event) observation).type().name())
        .toList();
  }
}
