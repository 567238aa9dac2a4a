package org.attache.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsTest {

  private static final String OF =
      """
      A         a        DT  2 det
      NOUN      NOUN     NN  5 nsubj
      of        of       IN  4 case
      Ghana     Ghana    NNP 2 nmod PLACE
      objected  object   VBD 0 root
      """;

  @Test
  void aPartHasThePartyOfTheWhole() {
    Who who = Who.in(OF.replace("NOUN", "majority"));
    assertThat(who.ids("majority")).containsExactly("GHA");
    assertThat(who.rule("majority")).isEqualTo("part-of");
  }

  @Test
  void anotherNounHasNot() {
    assertThat(Who.in(OF.replace("NOUN", "map")).ids("map")).isEmpty();
  }
}
