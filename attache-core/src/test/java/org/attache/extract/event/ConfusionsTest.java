package org.attache.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.attache.extract.Event;
import org.attache.extract.Examples;
import org.attache.table.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Keeps the words of the lexicon from being read in their other senses. */
class ConfusionsTest {

  private final EventExtractor extractor = new EventExtractor();

  @TestFactory
  Stream<DynamicTest> anotherSenseIsNotRead() {
    return Table.resource(ConfusionsTest.class, "confusions.tsv", 2).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.cell(0),
                    () ->
                        assertThat(types(row.cell(0))).doesNotContain(row.cell(1).split(" ", -1))));
  }

  private List<String> types(String sentence) {
    return extractor.extract(Examples.readByFast(sentence)).stream()
        .map(observation -> ((Event) observation).type().name())
        .toList();
  }
}
