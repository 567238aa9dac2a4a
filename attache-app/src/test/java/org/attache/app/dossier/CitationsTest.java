package org.attache.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.analyse.Dossier.Highlight;
import org.attache.analyse.Dossier.Ref;
import org.attache.analyse.Dossier.SourcePage;
import org.attache.article.ArticleId;
import org.attache.article.Span;
import org.junit.jupiter.api.Test;

class CitationsTest {

  private static final ArticleId ARTICLE = new ArticleId("a.txt");

  @Test
  void numbersRecordsInTheOrderOfTheText() {
    Citations citations = citations(mark("e2", 5), mark("e1", 0));

    assertThat(citations.cite(List.of(ref("e2"), ref("e1"))))
        .extracting(Citation::label)
        .containsExactly("A2", "A1");
  }

  @Test
  void makesTheFirstLineThatTellsOfARecordItsHome() {
    Citations citations = citations(mark("e1", 0));

    assertThat(citations.cite(List.of(ref("e1"))).get(0).id()).isNull();
    assertThat(citations.recordLink("e1")).isNull();
    assertThat(citations.home(List.of(ref("e1"))).get(0).id()).isEqualTo("r-e1");
    assertThat(citations.home(List.of(ref("e1"))).get(0).id()).isNull();
    assertThat(citations.recordLink("e1")).isEqualTo("#r-e1");
  }

  @Test
  void citesARecordOnceOnALine() {
    assertThat(citations(mark("e1", 0)).cite(List.of(ref("e1"), ref("e1")))).hasSize(1);
  }

  @Test
  void numbersARecordThatIsNotMarkedButDoesNotLinkIt() {
    Citation unmarked = citations(mark("e1", 0)).cite(List.of(ref("e9"))).get(0);

    assertThat(unmarked.label()).isEqualTo("A2");
    assertThat(unmarked.href()).isNull();
  }

  @Test
  void givesAnArticleThatIsNotASourceALetterOfItsOwn() {
    Ref elsewhere = new Ref("e9", new ArticleId("b.txt"), "met");

    assertThat(citations(mark("e1", 0)).cite(List.of(elsewhere)).get(0).label()).isEqualTo("B1");
  }

  @Test
  void goesOnAfterTheLastLetter() {
    Citations citations = new Citations(List.of());
    String last = "";
    for (int i = 0; i <= 26; i++) {
      last = citations.letter(new ArticleId("article-" + i));
    }

    assertThat(last).isEqualTo("AA");
  }

  @Test
  void makesAnAnchorOfAnyId() {
    assertThat(Citations.wordsAnchor("e1 \"x\"")).isEqualTo("w-e1_20__22_x_22_");
    assertThat(Citations.wordsAnchor("a_20_b")).isNotEqualTo(Citations.wordsAnchor("a b"));
  }

  private static Citations citations(Highlight... highlights) {
    return new Citations(
        List.of(
            new SourcePage(
                ARTICLE,
                "A",
                null,
                null,
                null,
                "day unknown",
                "coded",
                List.of(),
                "Met. Met.",
                List.of(highlights))));
  }

  private static Highlight mark(String observation, int start) {
    return new Highlight(
        new Span(start, start + 3), SampleDossier.kind(observation), observation, observation);
  }

  private static Ref ref(String observation) {
    return new Ref(observation, ARTICLE, "met");
  }
}
