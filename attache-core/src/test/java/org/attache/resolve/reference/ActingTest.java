package org.attache.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActingTest {

  @Test
  void aCapitalThatObjectsIsItsState() {
    assertThat(
            Who.in(
                    """
                    Oslo     Oslo   NNP 2 nsubj PLACE
                    objected object VBD 0 root
                    """)
                .ids("Oslo"))
        .containsExactly("NOR");
  }

  @Test
  void whereSomethingHappensActsNot() {
    Who who =
        Who.in(
            """
            Talks    talk   NNS 2 nsubj
            failed   fail   VBD 0 root
            in       in     IN  4 case
            Oslo     Oslo   NNP 2 obl PLACE
            """);
    assertThat(who.ids("Oslo")).isEmpty();
    assertThat(who.places()).containsExactly("Oslo");
  }

  @Test
  void toLeadsThroughSpaceWithTravelAndToSomebodyWithALetter() {
    String sent =
        """
        Monks    monk   NNS 2 nsubj
        sent     send   VBD 0 root
        NOUN     NOUN   NNS 2 obj
        to       to     IN  5 case
        Norway   Norway NNP 2 obl PLACE
        """;
    assertThat(Who.in(sent.replace("NOUN", "letter")).ids("Norway")).containsExactly("NOR");
    assertThat(Who.in(sent.replace("NOUN", "pilgrim")).ids("Norway")).isEmpty();
  }
}
