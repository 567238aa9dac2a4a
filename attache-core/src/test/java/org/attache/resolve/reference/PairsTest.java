package org.attache.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.StandardResolver;
import org.attache.annotate.Grammar;
import org.attache.annotate.Sentence;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.junit.jupiter.api.Test;

class PairsTest {

  private static final String MET =
      """
      Steinmeier Steinmeier NNP 2 nsubj PERSON
      met        meet       VBD 0 root
      Lavrov     Lavrov     NNP 2 obj   PERSON
      and        and        CC  5 cc
      praised    praise     VBD 2 conj
      Hollande   Hollande   NNP 5 obj   PERSON

      The        the        DT  3 det
      two        two        CD  3 nummod
      WORD       LEMMA      NNS 4 nsubj
      left       leave      VBD 0 root
      """;

  @Test
  void theTwoMinistersAreThoseWhoHoldSuchAnOffice() {
    assertThat(two("ministers", "minister"))
        .containsExactlyInAnyOrder("DEU/frank-walter-steinmeier", "RUS/sergei-lavrov");
  }

  private static List<String> two(String word, String lemma) {
    ResolvedArticle article =
        StandardResolver.load()
            .resolve(
                Grammar.parse(
                    MET.replace("WORD", word).replace("LEMMA", lemma), LocalDate.of(2015, 6, 1)));
    Sentence last = article.sentences().get(1);
    return article.parties(last, 2).stream()
        .map((Party party) -> party.actor().id().value())
        .toList();
  }
}
