package org.attache.extract.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.attache.article.Span;
import org.attache.extract.Examples;
import org.attache.extract.TableResource;
import org.attache.resolve.ResolvedArticle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class IssuesTest {

  private static final Issues ISSUES = Issues.load();

  private static List<String> in(String text) {
    return ISSUES.namesIn(Examples.of(text), new Span(0, text.length()));
  }

  @TestFactory
  List<DynamicTest> everyExampleNamesItsIssue() {
    List<DynamicTest> tests = new ArrayList<>();
    for (TableResource.Row row : TableResource.read(Issues.class, "issues.tsv", 5)) {
      tests.add(
          DynamicTest.dynamicTest(
              row.get(4), () -> assertThat(in(row.get(4))).contains(row.get(1))));
    }
    return tests;
  }

  @Test
  void theLongestNameWins() {
    assertThat(in("They spoke of Syria's chemical weapons."))
        .containsExactly("Syria's chemical weapons");
  }

  @Test
  void aTextWithoutIssuesNamesNone() {
    assertThat(in("The minister drank tea and read the newspaper.")).isEmpty();
  }

  @Test
  void onlyTheWordsOfTheSpanCount() {
    ResolvedArticle article = Examples.of("They spoke about Congo.");
    assertThat(ISSUES.in(article, new Span(0, 10))).isEmpty();
    assertThat(ISSUES.in(article, new Span(11, 22)))
        .singleElement()
        .satisfies(mention -> assertThat(mention.words().quote()).isEqualTo("Congo"));
  }

  @Test
  void anIssueTwiceIsRefused() {
    List<TableResource.Row> rows =
        TableResource.parse("mine.tsv", List.of("a\tA\t\tapple\tx", "a\tB\t\tbean\tx"), 5);
    assertThatThrownBy(() -> Issues.of(rows)).hasMessageContaining("mine.tsv:2");
  }

  @Test
  void aBroaderIssueThatIsMissingIsRefused() {
    List<TableResource.Row> rows =
        TableResource.parse("mine.tsv", List.of("a\tA\tfruit\tapple\tx"), 5);
    assertThatThrownBy(() -> Issues.of(rows)).hasMessageContaining("fruit");
  }
}
