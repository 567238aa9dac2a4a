package org.attache.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CounterpartsTest {

  private static final String MET =
      """
      NAME        NAME        NNP 2 nsubj PERSON
      met         meet        VBD 0 root
      his         his         PRP$ 5 nmod:poss
      French      french      JJ  5 amod
      counterpart counterpart NN  2 obj
      """;

  @Test
  void aCounterpartHasTheOfficeOfTheOther() {
    assertThat(Who.in(MET.replace("NAME", "Lavrov")).ids("counterpart"))
        .containsExactly("FRA/laurent-fabius");
  }

  @Test
  void theCounterpartOfAStrangerKeepsTheState() {
    assertThat(Who.in(MET.replace("NAME", "Quimby")).parties("counterpart"))
        .isNotEmpty()
        .allSatisfy(party -> assertThat(party.actor().country()).isEqualTo("FRA"));
  }
}
