package org.attache.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attache.table.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordSetTest {

  @Test
  void everySetHasWords() {
    for (WordSet set : WordSet.values()) {
      assertThat(set.words()).as(set.name()).isNotEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> anExampleHasAWordOfItsLine() {
    return Table.resource(WordSet.class, WordSet.TABLE).stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.cell(0) + ": " + line.cell(2, "example"), () -> check(line)));
  }

  private static void check(Table.Line line) {
    String example = " " + line.cell(2, "example").toLowerCase(Locale.ROOT) + " ";
    List<String> words = line.list(1);
    assertThat(words).doesNotHaveDuplicates();
    assertThat(words).anyMatch(word -> example.contains(word.toLowerCase(Locale.ROOT)));
  }
}
