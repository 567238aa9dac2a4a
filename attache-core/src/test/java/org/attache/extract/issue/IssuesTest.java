package org.attache.extract.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.article.Span;
import org.attache.extract.Examples;
import org.attache.resolve.ResolvedArticle;
import org.attache.table.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class IssuesTest {

  private static final Issues ISSUES = Issues.load();

  private static List<String> in(String text) {
    return ISSUES.namesIn(Examples.of(text), new Span(0, text.length()));
  }

  @TestFactory
  List<DynamicTest> everyExampleNamesItsIssue() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Table.Line row : Table.resource(Issues.class, "issues.tsv", 5)) {
      tests.add(
          DynamicTest.dynamicTest(
              row.cell(4), () -> assertThat(in(row.cell(4))).contains(row.cell(1))));
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
    List<Table.Line> rows =
        Table.lines("mine.tsv", List.of("a\tA\t\tapple\tx", "a\tB\t\tbean\tx"), 5);
    assertThatThrownBy(() -> Issues.of(rows)).hasMessageContaining("mine.tsv:2");
  }

  @Test
  void aBroaderIssueThatIsMissingIsRefused() {
    List<Table.Line> rows = Table.lines("mine.tsv", List.of("a\tA\tfruit\tapple\tx"), 5);
    assertThatThrownBy(() -> Issues.of(rows)).hasMessageContaining("fruit");
  }

  @Test
  void aUserMayAddWordsToAnIssue(@TempDir Path folder) throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("issues-mine.tsv"), "nato\t-\t-\tthe alliance of Oslo;Oslo pact\n");
    Issues issues = Issues.load(List.of(own));
    String text = "They spoke about the Oslo pact.";
    assertThat(issues.namesIn(Examples.readByFast(text), new Span(0, text.length())))
        .containsExactly("NATO");
    assertThat(issues.own()).isNotEmpty();
    assertThat(ISSUES.own()).isEmpty();
  }

  @Test
  void theLabelOfAKnownIssueIsNotChanged(@TempDir Path folder) throws IOException {
    Path own =
        Files.writeString(folder.resolve("issues-mine.tsv"), "nato\tThe pact\t-\tOslo pact\n");
    assertThatThrownBy(() -> Issues.load(List.of(own)))
        .hasMessageContaining("issues-mine.tsv:1")
        .hasMessageContaining("NATO");
  }

  @Test
  void aNameThatComesBackIsATopic() {
    String text =
        "Norway and Chile held talks on the Andvari Link. The Andvari Link would carry gas to Chile."
            + " Critics of the Andvari Link want a vote.";
    ResolvedArticle article = Examples.readByFast(text);
    assertThat(ISSUES.of(article).namesIn(new Span(0, 47))).contains("Andvari Link");
  }

  @Test
  void aNameThatIsOnlyNamedIsNone() {
    String text = "Norway and Chile held talks on the Andvari Link. The link is long.";
    ResolvedArticle article = Examples.readByFast(text);
    assertThat(ISSUES.of(article).namesIn(new Span(0, text.length()))).isEmpty();
  }

  @Test
  void aPartyIsNoTopic() {
    String text =
        "They spoke about Finland. Finland was silent. Nobody heard Finland, said Eero Aho. Eero Aho"
            + " left. They spoke about Eero Aho.";
    ResolvedArticle article = Examples.readByFast(text);
    assertThat(ISSUES.of(article).namesIn(new Span(0, text.length()))).isEmpty();
  }
}
