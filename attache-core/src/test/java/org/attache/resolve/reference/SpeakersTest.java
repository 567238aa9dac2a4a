package org.attache.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakersTest {

  @Test
  void whoIsQuotedSaysI() {
    assertThat(
            Who.in(
                    """
                    “       “       ``  3 punct
                    I       I       PRP 3 nsubj
                    object  object  VBP 7 ccomp
                    ”       ”       ''  3 punct
                    ,       ,       ,   7 punct
                    Merkel  Merkel  NNP 7 nsubj PERSON
                    said    say     VBD 0 root
                    """)
                .ids("I"))
        .containsExactly("DEU/angela-merkel");
  }

  @Test
  void outsideAQuotationNobodyKnowsWhoSpeaks() {
    assertThat(
            Who.in(
                    """
                    I       I       PRP 2 nsubj
                    object  object  VBP 0 root
                    """)
                .ids("I"))
        .isEmpty();
  }
}
