package org.attache.annotate.fast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatiserTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          met, VBD, meet
          left, VBN, leave
          hoped, VBD, hope
          hopped, VBD, hop
          created, VBN, create
          occurred, VBD, occur
          carried, VBD, carry
          tied, VBN, tie
          was, VBD, be
          are, VBP, be
          's, VBZ, be
          ’s, VBZ, be
          has, VBZ, have
          says, VBZ, say
          watches, VBZ, watch
          lying, VBG, lie
          writing, VBG, write
          running, VBG, run
          Running, VBG, run
          meet, VB, meet
          sent, VBD, send
          envoys, NNS, envoy
          embassies, NNS, embassy
          Spokesmen, NNS, spokesman
          crises, NNS, crisis
          lives, NNS, life
          buses, NNS, bus
          children, NNS, child
          Minister, NN, minister
          Chilean, NNP, Chilean
          Nations, NNPS, Nations
          Americans, NNPS, American
          French, JJ, French
          Good, JJ, good
          better, JJR, good
          worst, JJS, bad
          larger, JJR, large
          earliest, JJS, early
          n't, RB, not
          n’t, RB, not
          him, PRP, he
          I, PRP, I
          us, PRP, we
          their, PRP$, they
          an, DT, a
          these, DT, this
          wo, MD, will
          'll, MD, will
          ’s, POS, 's
          "1,250", CD, 1250
          1990s, NNS, 1990
          """)
  void findsTheLemma(String word, String tag, String lemma) {
    assertThat(Lemmatiser.lemma(word, tag)).isEqualTo(lemma);
  }

  /** Words that are in no list: their endings decide. */
  @ParameterizedTest
  @CsvSource({
    "blorizes, VBZ, blorize",
    "blorized, VBD, blorize",
    "frobbing, VBG, frob",
    "snurfication, NN, snurfication",
    "snurfications, NNS, snurfication",
    "gleptories, NNS, gleptory",
    "glepches, NNS, glepch",
    "drabblier, JJR, drabbly"
  })
  void findsTheLemmaOfAWordNeverSeen(String word, String tag, String lemma) {
    assertThat(Lemmatiser.lemma(word, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({"Lima, NNP", "meet, VB", "talk, NN", "of, IN", "—, :"})
  void givesTheWordItselfWhereNothingChanges(String word, String tag) {
    assertThat(Lemmatiser.lemma(word, tag)).isSameAs(word);
  }

  @Test
  void doesNotTakeAwayAWholeWord() {
    assertThat(Lemmatiser.lemma("s", "NNS")).isEqualTo("s");
    assertThat(Lemmatiser.lemma("ed", "VBD")).isNotEmpty();
    assertThat(Lemmatiser.lemma("", "NN")).isEmpty();
    assertThat(Lemmatiser.lemma("\uD83D", "VBG")).isEqualTo("\uD83D");
  }
}
