package org.attache.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.resolve.Actor;
import org.junit.jupiter.api.Test;

class IntroductionsTest {

  @Test
  void aTitleBeforeANameGivesRoleAndState() {
    Actor salo =
        Who.in(
                """
                Finnish  finnish  JJ  3 amod
                Foreign  Foreign  NNP 3 compound
                Minister Minister NNP 4 compound
                Salo     Salo     NNP 5 nsubj PERSON
                left     leave    VBD 0 root
                """)
            .parties("Salo")
            .get(0)
            .actor();
    assertThat(salo.country()).isEqualTo("FIN");
    assertThat(salo.role()).isEqualTo("Foreign Minister");
  }

  @Test
  void aTitleBehindANameToo() {
    Actor salo =
        Who.in(
                """
                Aino     Aino     NNP 8 nsubj PERSON
                Salo     Salo     NNP 1 flat  PERSON
                ,        ,        ,   6 punct
                the      the      DT  6 det
                Finnish  finnish  JJ  6 amod
                minister minister NN  1 appos
                ,        ,        ,   6 punct
                left     leave    VBD 0 root
                """)
            .parties("Aino")
            .stream()
            .findFirst()
            .orElseThrow()
            .actor();
    assertThat(salo.country()).isEqualTo("FIN");
  }

  @Test
  void theNextSentenceIntroducesNobody() {
    Actor salo =
        Who.in(
                """
                The      the      DT  3 det
                Finnish  finnish  JJ  3 amod
                minister minister NN  4 nsubj
                left     leave    VBD 0 root

                Aino     Aino     NNP 3 nsubj PERSON
                Salo     Salo     NNP 1 flat  PERSON
                came     come     VBD 0 root
                """)
            .parties("Aino")
            .stream()
            .findFirst()
            .orElseThrow()
            .actor();
    assertThat(salo.country()).isNull();
    assertThat(salo.role()).isNull();
  }
}
