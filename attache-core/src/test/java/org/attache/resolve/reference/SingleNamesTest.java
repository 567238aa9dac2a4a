package org.attache.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SingleNamesTest {

  private static final String LEFT =
      """
      NAME     NAME    NNP 2 nsubj PERSON
      left     leave   VBD 0 root
      """;

  @Test
  void whomEveryReaderKnowsNeedsNoTitle() {
    assertThat(Who.in(LEFT.replace("NAME", "Lavrov")).ids("Lavrov"))
        .containsExactly("RUS/sergei-lavrov");
  }

  @Test
  void whomTheTextNamesGoesFirst() {
    assertThat(
            Who.in(
                    """
                    Oleg     Oleg    NNP 3 nsubj PERSON
                    Lavrov   Lavrov  NNP 1 flat  PERSON
                    came     come    VBD 0 root

                    Lavrov   Lavrov  NNP 2 nsubj PERSON
                    left     leave   VBD 0 root
                    """)
                .idsInLast("Lavrov"))
        .containsExactly("?oleg-lavrov");
  }

  @Test
  void anybodyElseIsAStranger() {
    assertThat(Who.in(LEFT.replace("NAME", "Quimby")).ids("Quimby")).containsExactly("?quimby");
  }
}
