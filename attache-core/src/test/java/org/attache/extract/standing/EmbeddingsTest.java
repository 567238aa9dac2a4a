package org.attache.extract.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.attache.annotate.Sentence;
import org.attache.extract.Examples;
import org.attache.extract.Standing;
import org.attache.extract.TableResource;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.StandardResolver;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the example beside every embedding word: the predicate in brackets gets its value. */
class EmbeddingsTest {

  private final StandardResolver resolver = StandardResolver.load();
  private final StandingReader reader = new StandingReader();

  @TestFactory
  Stream<DynamicTest> everyWordGivesItsExampleItsValue() {
    return TableResource.read(Embeddings.class, Embeddings.RESOURCE, Embeddings.COLUMNS).stream()
        .filter(row -> !row.get(7).equals("-"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.line() + " " + row.get(0) + ": " + row.get(7),
                    () ->
                        assertThat(read(row.get(7)).factuality())
                            .isCloseTo(Double.parseDouble(row.get(3)), within(0.01))));
  }

  private Standing read(String example) {
    int bracket = example.indexOf('[');
    ResolvedArticle article =
        resolver.resolve(Examples.parse(example.replace("[", "").replace("]", "")));
    Sentence sentence = article.sentences().get(0);
    return reader.read(article, sentence, sentence.wordAt(bracket));
  }

  @Test
  void aWrongLineNamesFileAndLine() {
    String good = "manage\tverb\tto\t3\t-3\tsame\t-\t-";
    check(good.replace("\tto\t", "\tso\t"), "there is no Complement \"so\"");
    check(good.replace("verb", "verve"), "there is no Kind \"verve\"");
    check(good.replace("\t3\t", "\t4\t"), "a value lies in [-3, 3], not at 4");
    check(good.replace("\t3\t", "\tmuch\t"), "no number: \"much\"");
  }

  private static void check(String line, String complaint) {
    assertThatThrownBy(
            () ->
                Embeddings.of(
                    TableResource.parse("test.tsv", List.of(line), Embeddings.COLUMNS)))
        .hasMessage("test.tsv:1: " + complaint);
  }
}
