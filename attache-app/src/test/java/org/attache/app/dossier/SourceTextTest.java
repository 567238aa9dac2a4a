package org.attache.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.analyse.Dossier.Highlight;
import org.attache.analyse.Dossier.SourcePage;
import org.attache.app.dossier.SourceText.Marked;
import org.attache.app.dossier.SourceText.Passage;
import org.attache.app.dossier.SourceText.Plain;
import org.attache.app.dossier.SourceText.Words;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void leavesATextWithoutRecordsWhole() {
    check("They met.", List.of(), "They met.");
  }

  @Test
  void marksWordsBetweenOthers() {
    check("They met twice.", List.of(mark("e1", 5, 8)), "They (e1 met) twice.");
  }

  @Test
  void nestsWhatLiesInside() {
    check(
        "They met twice.",
        List.of(mark("e2", 5, 8), mark("e1", 0, 14)),
        "(e1 They (e2 met) twice).");
  }

  @Test
  void nestsTwoRecordsOnTheSameWords() {
    check("They met.", List.of(mark("s1", 0, 8), mark("e1", 0, 8)), "(e1 (s1 They met)).");
  }

  @Test
  void cutsTheLaterOfTwoThatCross() {
    check(
        "They met twice.",
        List.of(mark("e1", 0, 8), mark("e2", 5, 14)),
        "(e1 They (e2 met))(…e2  twice).");
  }

  @Test
  void cutsARecordAtTheEndOfAPart() {
    SourcePage page = page("One. Two.", List.of(part(0, 4), part(5, 9)), List.of(mark("s1", 2, 7)));

    assertThat(shown(page)).containsExactly("On(s1 e.)", "(…s1  )", "(…s1 Tw)o.");
  }

  @Test
  void keepsWhatStandsOutsideAllParts() {
    SourcePage page = page("a bc d", List.of(part(2, 4)), List.of());

    assertThat(shown(page)).containsExactly("a ", "bc", " d");
  }

  @Test
  void keepsTheAnchorOfARecordWithoutWords() {
    check("Met.", List.of(mark("e1", 3, 3)), "Met(e1 ).");
    assertThat(shown(page("Met.", List.of(part(0, 4)), List.of(mark("e1", 4, 4)))))
        .containsExactly("Met.", "(e1 )");
  }

  @Test
  void keepsARecordThatPointsBehindTheTextInsideIt() {
    check("Met.", List.of(mark("e1", 0, 99)), "(e1 Met.)");
  }

  @Test
  void givesAnAnchorOnceForARecordThatIsMarkedTwice() {
    SourcePage page =
        page("Met. Met.", List.of(part(0, 9)), List.of(mark("e1", 0, 3), mark("e1", 5, 8)));

    List<String> anchors = new ArrayList<>();
    for (Words words : SourceText.passages(List.of(page)).get(0).get(0).words()) {
      if (words instanceof Marked marked) {
        anchors.add(String.valueOf(marked.id()));
      }
    }
    assertThat(anchors).containsExactly("w-e1", "null");
  }

  @Test
  void namesTheVoiceOfAnExpertsPassage() {
    Part.Voice voice = new Part.Voice(new Span(0, 3), null);
    SourcePage page =
        page("Ann: yes.", List.of(new Part(Part.Kind.EXPERT, new Span(5, 9), voice)), List.of());

    assertThat(SourceText.passages(List.of(page)).get(0).get(1).role()).isEqualTo("Expert: Ann");
  }

  private static void check(String text, List<Highlight> highlights, String expected) {
    List<String> shown = shown(page(text, List.of(part(0, text.length())), highlights));
    assertThat(shown).containsExactly(expected);
  }

  private static List<String> shown(SourcePage page) {
    List<String> shown = new ArrayList<>();
    for (Passage passage : SourceText.passages(List.of(page)).get(0)) {
      shown.add(shown(passage.words()));
    }
    return shown;
  }

  private static String shown(List<Words> words) {
    StringBuilder shown = new StringBuilder();
    for (Words stretch : words) {
      if (stretch instanceof Plain plain) {
        shown.append(plain.text());
      } else if (stretch instanceof Marked marked) {
        shown
            .append(marked.first() ? "(" : "(…")
            .append(marked.highlight().observation())
            .append(' ')
            .append(shown(marked.inside()))
            .append(')');
      }
    }
    return shown.toString();
  }

  private static Part part(int start, int end) {
    return new Part(Part.Kind.BODY, new Span(start, end));
  }

  private static Highlight mark(String observation, int start, int end) {
    return new Highlight(
        new Span(start, end), SampleDossier.kind(observation), observation, observation);
  }

  private static SourcePage page(String text, List<Part> parts, List<Highlight> highlights) {
    return new SourcePage(
        new ArticleId("a.txt"),
        "A",
        null,
        null,
        null,
        "day unknown",
        "coded",
        parts,
        text,
        highlights);
  }
}
