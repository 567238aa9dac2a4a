package org.attache.article.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.attache.article.Part;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of {@code openers.tsv} is found, every one beside it is left alone. */
class OpenersTest {

  @TestFactory
  Stream<DynamicTest> findsEveryExample() {
    return WordLists.read("openers.tsv", 6).stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.get(4),
                    () -> assertThat(kindOf(entry.get(4))).hasToString(entry.get(0))));
  }

  @TestFactory
  Stream<DynamicTest> leavesItsLookAlikesAlone() {
    return WordLists.read("openers.tsv", 6).stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.get(5), () -> assertThat(kindOf(entry.get(5))).isNull()));
  }

  @Test
  void leavesReportsAlone() {
    for (String report :
        List.of(
            "The ministers met in Bergen on Monday to discuss the ferry line.",
            "Read out in parliament, the letter drew applause.",
            "Updating the treaty will take years, both ministers said.",
            "The source of the river lies in disputed land.",
            "\"Correction of the border is out of the question,\" she said.",
            "She posted a photo of the signing. Hours later the deal was off.",
            "He expressed his view that the lock must reopen.",
            "Watch towers line the new border.",
            "Related talks on fishing were put off.",
            "Recommended by the envoys, the plan passed.",
            "More on the table than tariffs: the envoys also spoke of visas.")) {
      assertThat(kindOf(report)).as(report).isNull();
    }
  }

  private static Part.@Nullable Kind kindOf(String words) {
    return Openers.kindOf(
        new Paragraph(new Span(0, words.length()), true, Paragraph.Mark.NONE), words);
  }
}
