package org.attache.annotate.fast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met·. | They left·.",
        "Why·? | Who knows·! | Nobody·.",
        "“·They met·.·” | The envoy left·.",
        "\"·They met·.·\" | The envoy left·.",
        "He said·: \"·They met·. | We left·.·\" | Then rain came·.",
        "They met·. | \"·We left·,·\" he said·.",
        "(·They met·.·) | They left·.",
        "They live in the U.S·. | The rest left·.",
        "They live in the U.S. Capitol area·.",
        "It began at 9 a.m·. | He left·.",
        "He works for Okoro Inc·. | Lima knows·.",
        "Mr. He left·.",
        "The price was 5.3 million·. | Then it fell·.",
        "Well ... perhaps·. | No·.",
        "No full stop",
        "Really·?! | Yes·.",
      })
  void endsSentences(String line) {
    assertThat(Splitting.of(Splitting.text(line))).isEqualTo(line);
  }

  private static Words split(String text) {
    Words words = new Words();
    Tokeniser.split(text, 0, text.length(), words);
    return words;
  }

  @Test
  void leavesASentenceOfTwoHundredWordsWhole() {
    Words words = split("a ".repeat(SentenceSplitter.LONGEST));
    assertThat(words.sentences()).isEqualTo(1);
    assertThat(words.isCut(0)).isFalse();
  }

  @Test
  void cutsALongerSentenceInHalves() {
    Words words = split("a ".repeat(SentenceSplitter.LONGEST + 2));
    assertThat(words.sentences()).isEqualTo(2);
    assertThat(words.endWord(0)).isEqualTo(101);
    assertThat(words.isCut(0)).isTrue();
    assertThat(words.isCut(1)).isFalse();
  }

  @Test
  void cutsAfterASemicolonRatherThanInTheMiddle() {
    Words words = split("a ".repeat(80) + "; " + "a ".repeat(150));
    assertThat(words.endWord(0)).isEqualTo(81);
  }

  @Test
  void cutsBeforeAConjunctionRatherThanInTheMiddle() {
    Words words = split("a ".repeat(130) + "and " + "a ".repeat(120));
    assertThat(words.endWord(0)).isEqualTo(130);
  }

  @Test
  void cutsTheLongestTextIntoShortSentences() {
    Words words = split("a, ".repeat(50_000));
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      assertThat(words.endWord(sentence) - words.firstWord(sentence))
          .isBetween(1, SentenceSplitter.LONGEST);
    }
    assertThat(words.endWord(words.sentences() - 1)).isEqualTo(words.size());
  }
}
