package org.attache.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.StandardResolver;
import org.attache.annotate.Grammar;
import org.attache.extract.Event;
import org.attache.resolve.ResolvedArticle;
import org.junit.jupiter.api.Test;

class EventPathsTest {

  private final StandardResolver resolver = StandardResolver.load();
  private final EventExtractor extractor = new EventExtractor();

  private List<String> paths(String grammar) {
    ResolvedArticle article = resolver.resolve(Grammar.parse(grammar));
    return EventPaths.of(article.sentences(), (Event) extractor.extract(article).get(0));
  }

  @Test
  void showsTheWayToEachParty() {
    assertThat(
            paths(
                """
                Kenya   Kenya  NNP 2 nsubj PLACE
                refused refuse VBD 0 root
                to      to     TO  4 mark
                meet    meet   VB  2 xcomp
                Uganda  Uganda NNP 4 obj   PLACE
                """))
        .containsExactly(
            "actor      Kenya ←nsubj– refused", "recipient  Uganda ←obj– meet ←xcomp– refused");
  }

  @Test
  void startsAtTheNounOfALightVerb() {
    assertThat(
            paths(
                """
                Kenya  Kenya  NNP 2 nsubj PLACE
                made   make   VBD 0 root
                a      a      DT  4 det
                trip   trip   NN  2 obj
                to     to     IN  6 case
                Uganda Uganda NNP 4 nmod  PLACE
                """))
        .contains("actor      Kenya ←nsubj– made –obj→ trip");
  }
}
