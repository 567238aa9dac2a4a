package org.attache.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attache.extract.Event;
import org.attache.extract.Examples;
import org.attache.extract.Observation;
import org.attache.extract.event.Entry.PartOfSpeech;
import org.attache.table.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the example beside every entry, and the sentences that only look like events. */
class EventLexiconTest {

  private final EventExtractor extractor = new EventExtractor();

  @TestFactory
  Stream<DynamicTest> everyEntryFiresInItsExample() {
    return EventLexicon.load().all().stream()
        .filter(entry -> entry.act() != null)
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.source() + " " + entry.id() + ": " + entry.example(),
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
    return extractor.extract(Examples.readByFast(sentence));
  }

  @TestFactory
  Stream<DynamicTest> lookalikesMakeNoEvent() {
    return Table.resource(EventLexiconTest.class, "lookalikes.tsv", 2).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.cell(0), () -> assertThat(entries(row.cell(0))).isEmpty()));
  }

  /** An idiom keeps its word from making an event: its example makes none. */
  @TestFactory
  Stream<DynamicTest> idiomsMakeNoEvent() {
    return EventLexicon.load().all().stream()
        .filter(entry -> entry.act() == null && entry.partOfSpeech() != PartOfSpeech.HOST)
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.source() + " " + entry.id() + ": " + entry.example(),
                    () -> assertThat(entries(entry.example())).isEmpty()));
  }

  @Test
  void aWrongEntryNamesFileAndLine() {
    String good = "visit\tv\t-\tsubj>obj\tvisit\t-\t042\t-";
    assertThat(EventLexicon.of(rows("consult.tsv", good), List.of()).all()).hasSize(1);
    check(good.replace("\tvisit\t", "\tvist\t"), "has no mode \"vist\"");
    check(good.replace("042", "42"), "no CAMEO code: \"42\"");
    check(good.replace("subj>obj", "subj>objekt"), "there is no slot \"objekt\"");
    check(good.replace("\tv\t-", "\tv\tobj=#none"), "there is no word class \"#none\"");
    check(good.replace("\tv\t-", "\tv\tobj"), "a condition is slot=words");
    check(good.replace("\tv\t", "\tverb\t"), "there is no part of speech \"verb\"");
    check(good.replace("\tv\t", "\thost\t"), "light verbs (host) stand in hosts.tsv");
    assertThatThrownBy(() -> EventLexicon.of(rows("console.tsv", good), List.of()))
        .hasMessageStartingWith("console.tsv:1: PLOVER has no type \"console\"");
  }

  @Test
  void anEntryThatCannotMatchNamesFileAndLine() {
    String verb = "visit\tv\t-\tsubj>obj\tvisit\t-\t042\t-";
    check(
        verb.replace("subj>obj", "poss>obj"),
        "the frame \"poss>obj\" cannot match: a word of kind v has no slot \"poss\"");
    check(verb.replace("subj>obj", ">"), "the frame \">\" has nobody in it");
    check(verb.replace("subj>obj", "subj"), "a frame is actors>recipients or one+other");
    check(
        verb.replace("\tv\t-", "\tv\tobj=lake|hill obj!=lake|hill|river"),
        "\"obj=lake|hill\" can never hold");
    check(verb.replace("\tv\t-", "\tv\tobj=@nobody"), "there is no kind \"@nobody\"");
    check(verb.replace("\tv\t-", "\tv\tobjekt=lake"), "there is no slot \"objekt\"");
    String noun = "visit\tn\t-\tposs>to\tvisit\t-\t042\t-";
    check(
        noun.replace("poss>to", "poss>iobj"),
        "the frame \"poss>iobj\" cannot match: a word of kind n has no slot \"iobj\"");
    check(noun.replace("\t-\t042", "\tgardening\t042"), "PLOVER has no context \"gardening\"");
  }

  @Test
  void twoEntriesDoNotClaimTheSameWords() {
    String one = "launch\tv\tobj=strike|raid\tsubj>on\t-\t-\t190\t-";
    String other = "launch\tv\tobj=strike|walkout\tsubj>at\t-\t-\t143\t-";
    List<Table.Line> fighting = new ArrayList<>(rows("assault.tsv", one));
    fighting.addAll(rows("protest.tsv", other));
    assertThatThrownBy(() -> EventLexicon.of(fighting, List.of()))
        .hasMessageStartingWith("protest.tsv:1: reads the same words as assault.tsv:1");
    List<Table.Line> settled = new ArrayList<>(rows("assault.tsv", one));
    settled.addAll(rows("protest.tsv", other.replace("walkout", "walkout obj!=strike")));
    assertThat(EventLexicon.of(settled, List.of()).all()).hasSize(2);
  }

  private static void check(String line, String complaint) {
    assertThatThrownBy(() -> EventLexicon.of(rows("consult.tsv", line), List.of()))
        .hasMessageStartingWith("consult.tsv:1: ")
        .hasMessageContaining(complaint);
  }

  private static List<Table.Line> rows(String file, String line) {
    return Table.lines(file, List.of(line), EntryReader.COLUMNS);
  }
}
