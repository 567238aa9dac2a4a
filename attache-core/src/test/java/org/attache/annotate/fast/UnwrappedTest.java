package org.attache.annotate.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.attache.article.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class UnwrappedTest {

  @Test
  void joinsAWordAndLeadsBackToTheText() {
    String text = "The minis-\n  ter left.";
    Unwrapped unwrapped = of(text);
    assertThat(unwrapped.text()).isEqualTo("The minister left.");
    assertThat(cut(text, unwrapped.span(4, 12))).isEqualTo("minis-\n  ter");
    assertThat(cut(text, unwrapped.span(13, 17))).isEqualTo("left");
  }

  @Test
  void writesLigaturesAsLetters() {
    String text = "An o\uFB03cial of the \uFB01rm, in a bla\uFB00.";
    Unwrapped unwrapped = of(text);
    assertThat(unwrapped.text()).isEqualTo("An official of the firm, in a blaff.");
    assertThat(cut(text, unwrapped.span(3, 11))).isEqualTo("o\uFB03cial");
    assertThat(cut(text, unwrapped.span(30, 35))).isEqualTo("bla\uFB00");
  }

  @Test
  void dropsSoftHyphens() {
    String text = "The mi\u00ADnis\u00ADter and the am-\r\nbas\u00AD\nsador";
    assertThat(of(text).text()).isEqualTo("The minister and the ambassador");
  }

  @Test
  void theArticleDecidesOnAHyphen() {
    assertThat(of("A co-\noperative step, a cooperative mind").text())
        .isEqualTo("A cooperative step, a cooperative mind");
    assertThat(of("A land-\nlocked state, as land-locked as Chad").text())
        .isEqualTo("A land-locked state, as land-locked as Chad");
    assertThat(of("The Franco-\nGerman plan").text()).isEqualTo("The Franco-German plan");
  }

  @Test
  void leavesOtherLineEndsAlone() {
    assertThat(Unwrapped.of("They met -\nand left", 0, 19, new HyphenedWords(""))).isNull();
    assertThat(Unwrapped.of("Flight A-\n12 left", 0, 17, new HyphenedWords(""))).isNull();
    assertThat(Unwrapped.of("A well-known man", 0, 16, new HyphenedWords(""))).isNull();
  }

  @TestFactory
  Stream<DynamicTest> firstHalves() {
    return HyphenedWords.entries().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.half(),
                    () ->
                        assertThat(of("They saw " + entry.example().replace("-", "-\n")).text())
                            .isEqualTo("They saw " + entry.example())));
  }

  private static Unwrapped of(String text) {
    Unwrapped unwrapped = Unwrapped.of(text, 0, text.length(), new HyphenedWords(text));
    assertThat(unwrapped).isNotNull();
    return unwrapped;
  }

  private static String cut(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
