package org.attache.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccentsTest {

  @ParameterizedTest
  @CsvSource({
    "Tallinn, Tallinn",
    "Élysée, Elysee",
    "Łódź, Łodz",
    "Brașov, Brasov",
    "Huế, Hue",
    "İzmir, Izmir",
    "Søren, Søren"
  })
  void dropsAccentsAndNothingElse(String text, String plain) {
    assertThat(Accents.dropped(text)).isEqualTo(plain);
  }

  @Test
  void dropsAccentsThatStandAsSignsOfTheirOwn() {
    assertThat(Accents.dropped("Cafe\u0301")).isEqualTo("Cafe");
  }

  @Test
  void agreesWithUnicodeOnAllLetters() {
    for (char letter = 0; letter < 0x2000; letter++) {
      if (Character.isLetter(letter)) {
        String text = String.valueOf(letter);
        assertThat(Accents.dropped(text))
            .as("U+%04X", (int) letter)
            .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", ""));
      }
    }
  }
}
