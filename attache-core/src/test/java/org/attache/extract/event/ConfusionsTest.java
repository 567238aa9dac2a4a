package org.attache.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.attache.extract.Event;
import org.attache.extract.Examples;
import org.attache.extract.TableResource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Keeps the words of the lexicon from being read in their other senses. */
class ConfusionsTest {

  private final EventExtractor extractor = new EventExtractor();

  @TestFactory
  Stream<DynamicTest> anotherSenseIsNotRead() {
    return TableResource.read(ConfusionsTest.class, "confusions.tsv", 2).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0),
                    () -> assertThat(types(row.get(0))).doesNotContain(row.get(1).split(" ", -1))));
  }

  private List<String> types(String sentence) {
    return extractor.extract(Examples.readByFast(sentence)).stream()
        .map(observation -> ((Event) observation).type().name())
        .toList();
  }
}
