package org.attache.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attache.extract.Event;
import org.attache.extract.Examples;
import org.attache.extract.Observation;
import org.attache.extract.TableResource;
import org.attache.extract.TableResource.Row;
import org.attache.resolve.StandardResolver;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the example beside every entry, and the sentences that only look like events. */
class EventLexiconTest {

  private final StandardResolver resolver = StandardResolver.load();
  private final EventExtractor extractor = new EventExtractor();

  @TestFactory
  Stream<DynamicTest> everyEntryFiresInItsExample() {
    return EventLexicon.load().all().stream()
        .filter(entry -> entry.act() != null)
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.line() + " " + entry.id() + ": " + entry.example(),
                    () ->
                        assertThat(entries(entry.example()))
                            .containsEntry(
                                entry.id(), Objects.requireNonNull(entry.act()).type().name())));
  }

  private Map<String, String> entries(String sentence) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Observation observation : extract(sentence)) {
      Event event = (Event) observation;
      found.put(event.provenance().entry(), event.type().name());
    }
    return found;
  }

  private List<Observation> extract(String sentence) {
    return extractor.extract(resolver.resolve(Examples.parse(sentence)));
  }

  @TestFactory
  Stream<DynamicTest> lookalikesMakeNoEvent() {
    return TableResource.read(EventLexiconTest.class, "lookalikes.tsv", 2).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0), () -> assertThat(entries(row.get(0))).isEmpty()));
  }

  @Test
  void aWrongEntryNamesFileAndLine() {
    String good = "visit\tv\t-\tsubj>obj\tCONSULT\tvisit\t-\t042\t-";
    assertThat(EventLexicon.of(rows(good), List.of()).all()).hasSize(1);
    check(good.replace("CONSULT", "CONSOLE"), "PLOVER has no type \"CONSOLE\"");
    check(good.replace("\tvisit\t", "\tvist\t"), "has no mode \"vist\"");
    check(good.replace("042", "42"), "no CAMEO code: \"42\"");
    check(good.replace("subj>obj", "subj>objekt"), "there is no slot \"objekt\"");
    check(good.replace("\tv\t-", "\tv\tobj=#none"), "there is no word class \"#none\"");
    check(good.replace("\tv\t-", "\tv\tobj"), "a condition is slot=words");
    check(good.replace("\tv\t", "\tverb\t"), "there is no part of speech \"verb\"");
    check(good + "\n" + good, "another entry reads the same words");
  }

  private static void check(String lines, String complaint) {
    assertThatThrownBy(() -> EventLexicon.of(rows(lines), List.of()))
        .hasMessageStartingWith("test.tsv:" + (lines.contains("\n") ? 2 : 1) + ": ")
        .hasMessageContaining(complaint);
  }

  private static List<Row> rows(String lines) {
    return TableResource.parse("test.tsv", List.of(lines.split("\n")), EventLexicon.COLUMNS);
  }
}
