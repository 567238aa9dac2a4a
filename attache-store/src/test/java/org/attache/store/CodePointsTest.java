package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "é ü", "🙂", "a🙂b🙂🙂c", "𝔘𝔫𝔦 x 𐍈", "👩‍👩‍👧 family"})
  void countsAsJavaCounts(String text) {
    CodePoints characters = new CodePoints(text);
    for (int at = 0; at <= text.length(); at++) {
      if (characters.isBoundary(at)) {
        assertThat(characters.at(at)).isEqualTo(text.codePointCount(0, at));
      }
    }
    assertThat(characters.firstUnpaired()).isEqualTo(-1);
  }

  @Test
  void findsHalfCharacters() {
    assertThat(new CodePoints("ab\ud83d").firstUnpaired()).isEqualTo(2);
    assertThat(new CodePoints("a\ude42b").firstUnpaired()).isEqualTo(1);
    assertThat(new CodePoints("🙂\ud83dx\ud83d").firstUnpaired()).isEqualTo(2);
  }

  @Test
  void knowsTheInsideOfACharacter() {
    CodePoints characters = new CodePoints("a🙂b");
    assertThat(characters.isBoundary(1)).isTrue();
    assertThat(characters.isBoundary(2)).isFalse();
    assertThat(characters.isBoundary(3)).isTrue();
  }
}
