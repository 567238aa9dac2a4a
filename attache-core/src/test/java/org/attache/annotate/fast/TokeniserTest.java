package org.attache.annotate.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokeniserTest {

  /** Lines as {@link Splitting} reads them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Words and full stops
        "The envoy left Lima·.",
        "Nothing to see",
        // Contractions
        "They do·n't know·, wo·n't ask and ca·n't wait·.",
        "We·'ve said they·'re late·; I·'d go·, she·'ll stay·, it·'s fine·, I·'m sure·.",
        "Chile·'s envoy and the ministers·' cars",
        "Chile·’s envoy is·n’t here",
        "You can·not go·, you are gon·na stay·.",
        "SHE DID·N'T GO",
        "The O'Hara plan of Côte d'Ivoire at five o'clock",
        "in the '90s and '68",
        // Hyphens
        "a three·-·day visit by a Lima·-·based group",
        "anti-war pro-reform non-members re-elected Vice-President co-operation",
        "a once·-·in·-·a-lifetime chance rose ten-fold",
        "U-turn X-ray A-12",
        "e-mails from the mid-1990s",
        "twenty·-·one and 1990·-·1995·, pages 3·–·5",
        // Abbreviations and initials
        "Mr. Okoro met Dr. Lima and Gen. Sato·.",
        "J. Okoro and A.B. Lima of the U.S. Senate",
        "Okoro Inc. and Lima Ltd. agreed",
        "See No. 5 of Sec. 2·, pp. 3·-·9·.",
        "He holds a Ph.D. in law·.",
        "at 9 a.m. on Dec. 5",
        "talks·, visits·, etc. were held·.",
        "e.g. Lima·, i.e. there",
        "the U.S.·-·led group",
        // Numbers
        "1,250.75 and 10:30 and 1/2 and 12/15/2020",
        "$·5.3 billion·, US$·7 and €·2·, or 40·%",
        "the 21st of the 1990s with 5G",
        "at 9·pm on 20·km",
        "1.5·bn people",
        "call 1-800-555-0100 or 555-0100 on 2020-05-06",
        "(212)_555-0100 rings",
        "it is -12.5 or +3 there",
        "Tape F·64.13",
        // Quotes and brackets
        "\"·Yes·,·\" he said·.",
        "“·Yes·,·” he said·, ‘·maybe·’·.",
        "(·at last·) [·sic·] {·x·}",
        // Dashes, ellipses, signs
        "Lima -- or Quito·—·perhaps",
        "Well ... maybe·…",
        "wait ._._. there",
        "Really·?! | No·!",
        "and·/·or",
        "AT&T and R&D",
        "Yahoo! news",
        "* * *",
        "** note",
        "25 °C or 25·°C",
        // Addresses
        "see https://example.org/a?b=c&d=e·. | Then",
        "see www.example.org/a or example.com·, mail desk.one@example.org·.",
        "ask @harbour about #PeaceTalks now",
        // Markup and faces
        "a <b> c < d",
        "fine :) then",
        // Pictures
        "good 👍🏽 and 👩‍💻 and 🇨🇱 there",
        // Other scripts
        "Это слово·. | 你好 مرحبا",
      })
  void splits(String line) {
    assertThat(Splitting.of(Splitting.text(line))).isEqualTo(line);
  }

  static List<TokeniserLists.Entry> entries() {
    return TokeniserLists.entries();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void splitsTheExampleOfEveryEntry(TokeniserLists.Entry entry) {
    assertThat(Splitting.of(Splitting.text(entry.example()))).isEqualTo(entry.example());
  }

  @Test
  void skipsWhatIsInvisible() {
    assertThat(Splitting.of("\u0000a\u200B \u00A0b\t\r\nc\uFEFF")).isEqualTo("a b c");
  }

  @Test
  void keepsSoftHyphensAndJoinersInsideWords() {
    assertThat(Splitting.of("co\u00ADmit na\u200Cme")).isEqualTo("co\u00ADmit na\u200Cme");
  }

  @Test
  void readsOnlyItsStretch() {
    Words words = new Words();
    Tokeniser.split("one two three", 4, 7, words);
    assertThat(words.size()).isEqualTo(1);
    assertThat(words.start(0)).isEqualTo(4);
    assertThat(words.end(0)).isEqualTo(7);
    Tokeniser.split("cannot", 0, 3, words);
    assertThat(words.end(0)).isEqualTo(3);
  }

  @Test
  void findsNothingInNothing() {
    Words words = new Words();
    Tokeniser.split(" \n ", 0, 3, words);
    assertThat(words.size()).isZero();
    assertThat(words.sentences()).isZero();
  }
}
