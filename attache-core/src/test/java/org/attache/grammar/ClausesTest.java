package org.attache.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Grammar;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.junit.jupiter.api.Test;

class ClausesTest {

  @Test
  void aDemandEndsWhereTheOneWhoMakesItGoesOn() {
    assertThat(
            clause(
                "withdrawn",
                """
                Ghana     Ghana     NNP 2 nsubj
                demanded  demand    VBD 0 root
                that      that      IN  6 mark
                troops    troops    NNS 6 nsubj:pass
                be        be        VB  6 aux:pass
                withdrawn withdraw  VBN 2 ccomp
                and       and       CC  9 cc
                has       have      VBZ 9 aux
                sent      send      VBN 6 conj
                observers observer  NNS 9 obj
                """))
        .isEqualTo("troops be withdrawn");
  }

  @Test
  void whatWasNotDeniedEndsBeforeBut() {
    assertThat(
            clause(
                "discussed",
                """
                Petrova   Petrova NNP 3 nsubj
                not       not     RB  3 advmod
                denied    deny    VBD 0 root
                that      that    IN  7 mark
                oil       oil     NN  7 nsubj:pass
                was       be      VBD 7 aux:pass
                discussed discuss VBN 3 ccomp
                ,         ,       ,   10 punct
                but       but     CC  10 cc
                spoke     speak   VBD 7 conj
                of        of      IN  12 case
                trade     trade   NN  10 obl
                """))
        .isEqualTo("oil was discussed");
  }

  @Test
  void bothThingsSaidAreSaid() {
    assertThat(
            clause(
                "rose",
                """
                Petrova Petrova NNP 2 nsubj
                said    say     VBD 0 root
                that    that    IN  5 mark
                prices  price   NNS 5 nsubj
                rose    rise    VBD 2 ccomp
                and     and     CC  7 cc
                fell    fall    VBD 5 conj
                """))
        .isEqualTo("prices rose and fell");
  }

  private static String clause(String head, String grammar) {
    AnnotatedArticle article = Grammar.parse(grammar);
    Sentence sentence = article.sentences().get(0);
    for (int word = 0; word < sentence.size(); word++) {
      if (sentence.token(word).text().equals(head)) {
        Span span = Clauses.clause(sentence, word);
        return span == null ? "" : article.article().text().substring(span.start(), span.end());
      }
    }
    throw new IllegalArgumentException("no word " + head);
  }
}
