package org.attache.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.StandardResolver;
import org.attache.annotate.Grammar;
import org.attache.extract.Event;
import org.attache.extract.PloverType;
import org.junit.jupiter.api.Test;

class ConversationsTest {

  private static final String TURNS =
      """
      Salo   Salo  NNP 2 nsubj PERSON
      asked  ask   VBD 0 root
      about  about IN  4 case
      wheat  wheat NN  2 obl

      Lindt   Lindt NNP 2 nsubj PERSON
      replied reply VBD 0 root
      at      at    IN  4 case
      length  length NN 2 obl

      Salo     Salo   NNP 2 nsubj PERSON
      thanked  thank  VBD 0 root
      him      he     PRP 2 obj
      warmly   warmly RB  2 advmod
      """;

  private final StandardResolver resolver = StandardResolver.load();
  private final EventExtractor extractor = new EventExtractor();

  private List<List<String>> conversations(String grammar) {
    return extractor.extract(resolver.resolve(Grammar.parse(grammar))).stream()
        .map(Event.class::cast)
        .filter(event -> event.provenance().entry().equals("conversation"))
        .filter(event -> event.type() == PloverType.CONSULT)
        .map(event -> event.actors().stream().map(party -> party.actor().name()).toList())
        .toList();
  }

  @Test
  void whoeverSpeaksTakesPart() {
    assertThat(conversations(TURNS)).containsExactly(List.of("Salo", "Lindt"));
  }

  @Test
  void quotationsInNewsAreNoConversation() {
    String quoted =
        TURNS
            .replace("asked  ask ", "said   say ")
            .replace("replied reply", "said    say  ")
            .replace("thanked  thank", "stressed stress");
    assertThat(conversations(quoted)).isEmpty();
  }

  @Test
  void whatSomebodyHadSaidBeforeIsNoTurn() {
    assertThat(
            conversations(
                """
                Salo  Salo  NNP 3 nsubj PERSON
                had   have  VBD 3 aux
                asked ask   VBN 0 root
                twice twice RB  3 advmod

                Lindt   Lindt NNP 3 nsubj PERSON
                had     have  VBD 3 aux
                replied reply VBN 0 root
                once    once  RB  3 advmod
                """))
        .isEmpty();
  }
}
