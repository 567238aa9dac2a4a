package org.attache.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesTest {

  private static final String THE =
      """
      The      the       DT  3 det
      ADJ      ADJ       JJ  3 amod
      TITLE    LEMMA     TAG 4 nsubj
      left     leave     VBD 0 root
      """;

  private static Who the(String adjective, String title, String lemma) {
    return Who.in(
        THE.replace("ADJ", adjective)
            .replace("TITLE", title)
            .replace("LEMMA", lemma)
            .replace("TAG", title.equals(lemma) ? "NN" : "NNS"));
  }

  @Test
  void aTitleOfAStateIsWhoeverHeldItThatDay() {
    assertThat(the("French", "president", "president").ids("president"))
        .containsExactly("FRA/francois-hollande");
  }

  @Test
  void aTitleWhoseHolderNobodyKnowsKeepsItsState() {
    assertThat(the("Tongan", "chancellor", "chancellor").parties("chancellor"))
        .allSatisfy(party -> assertThat(party.actor().country()).isEqualTo("TON"));
  }

  @Test
  void severalHoldersAreAPartOfTheState() {
    assertThat(the("French", "ministers", "minister").ids("ministers")).containsExactly("FRA/gov");
  }

  @Test
  void aTitleOfNobodyIsNobody() {
    assertThat(
            Who.in(
                    """
                    A        a         DT  2 det
                    king     king      NN  3 nsubj
                    left     leave     VBD 0 root
                    """)
                .ids("king"))
        .isEmpty();
  }
}
