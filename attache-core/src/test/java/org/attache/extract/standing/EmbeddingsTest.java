package org.attache.extract.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.attache.annotate.Sentence;
import org.attache.extract.Examples;
import org.attache.extract.Standing;
import org.attache.resolve.ResolvedArticle;
import org.attache.table.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the example beside every embedding word: the predicate in brackets gets its value. */
class EmbeddingsTest {

  private final StandingReader reader = new StandingReader();

  @TestFactory
  Stream<DynamicTest> everyWordGivesItsExampleItsValue() {
    return Table.resource(Embeddings.class, Embeddings.RESOURCE, Embeddings.COLUMNS).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.number() + " " + row.cell(0) + ": " + row.cell(7),
                    () ->
                        assertThat(read(row.cell(7)).factuality())
                            .isEqualTo(Embedding.of(row).affirmed())));
  }

  private Standing read(String example) {
    int bracket = example.indexOf('[');
    ResolvedArticle article = Examples.readByFast(example.replace("[", "").replace("]", ""));
    Sentence sentence = article.sentences().get(0);
    return reader.read(article, sentence, sentence.wordAt(bracket));
  }

  @Test
  void aWrongLineNamesFileAndLine() {
    String good = "manage\tverb\tto\tcertain\tdenied\tsame\t-\t-";
    check(good.replace("\tto\t", "\tso\t"), "there is no Complement \"so\"");
    check(good.replace("verb", "verve"), "there is no Kind \"verve\"");
    check(good.replace("certain", "4"), "there is no Level \"4\"");
  }

  private static void check(String line, String complaint) {
    assertThatThrownBy(
            () -> Embeddings.of(Table.lines("test.tsv", List.of(line), Embeddings.COLUMNS)))
        .hasMessage("test.tsv:1: " + complaint);
  }
}
