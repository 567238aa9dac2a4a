package org.attache.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgentsTest {

  @Test
  void troopsAreOfTheStateBesideThem() {
    assertThat(
            Who.in(
                    """
                    Chadian  chadian   JJ  2 amod
                    troops   troops    NNS 3 nsubj
                    left     leave     VBD 0 root
                    """)
                .ids("troops"))
        .containsExactly("TCD/mil");
  }

  @Test
  void partsNeedSomebodyBesideThem() {
    assertThat(
            Who.in(
                    """
                    Forces   force     NNS 2 nsubj
                    left     leave     VBD 0 root
                    """)
                .ids("Forces"))
        .isEmpty();
  }

  @Test
  void theWholeIsTheState() {
    assertThat(
            Who.in(
                    """
                    The        the        DT  3 det
                    Chadian    chadian    JJ  3 amod
                    government government NN  4 nsubj
                    left       leave      VBD 0 root
                    """)
                .ids("government"))
        .containsExactly("TCD");
  }

  @Test
  void theDiplomatJustSpokenOfIsTaken() {
    assertThat(
            Who.in(
                    """
                    Lavrov     Lavrov     NNP 2 nsubj PERSON
                    came       come       VBD 0 root

                    The        the        DT  3 det
                    Russian    russian    JJ  3 amod
                    diplomat   diplomat   NN  4 nsubj
                    left       leave      VBD 0 root
                    """)
                .ids("diplomat"))
        .containsExactly("RUS/sergei-lavrov");
  }
}
