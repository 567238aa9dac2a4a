package org.attache.extract.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.attache.extract.Examples;
import org.attache.resolve.ResolvedArticle;
import org.attache.table.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the example of every kind of noun: the noun in brackets is a predicate, a thing is none. */
class ActionNounsTest {

  private final PredicateExtractor extractor = new PredicateExtractor();

  @TestFactory
  Stream<DynamicTest> everyKindGivesItsExample() {
    return Table.resource(ActionNouns.class, ActionNouns.RESOURCE, ActionNouns.COLUMNS).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.cell(0),
                    () ->
                        assertThat(isPredicate(row.cell(2)))
                            .isEqualTo(!row.cell(0).equals(ActionNouns.THING))));
  }

  private boolean isPredicate(String example) {
    ResolvedArticle article = Examples.readByFast(example.replace("[", "").replace("]", ""));
    int start = example.indexOf('[');
    return extractor.extract(article).stream()
        .anyMatch(found -> found.provenance().evidence().start() == start);
  }

  @Test
  void nounsMadeOfVerbsNeedNoEntry() {
    ActionNouns nouns = ActionNouns.load();
    assertThat(nouns.contains("withdrawal")).isTrue();
    assertThat(nouns.contains("battle")).isTrue();
    assertThat(nouns.contains("village")).isFalse();
    assertThat(nouns.contains("tree")).isFalse();
  }

  @Test
  void aNounIsAHappeningOrAThing() {
    assertThatThrownBy(
            () ->
                ActionNouns.of(
                    Table.lines(
                        "test.tsv",
                        List.of("fighting\tbattle war\t-", "thing\twar\t-"),
                        ActionNouns.COLUMNS)))
        .hasMessage("test.tsv:2: \"war\" is both a happening and a thing");
  }
}
