package org.attache.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.StandardResolver;
import org.attache.annotate.Grammar;
import org.attache.extract.Claims;
import org.attache.extract.Observation;
import org.attache.extract.Outlook;
import org.attache.extract.Position;
import org.junit.jupiter.api.Test;

class ClaimGrammarTest {

  private final ClaimExtractor claims = Claims.extractor();

  private List<Observation> read(String grammar) {
    return claims.extract(StandardResolver.load().resolve(Grammar.parse(grammar)));
  }

  @Test
  void aDayIsNoMatterToAgreeOn() {
    assertThat(
            read(
                """
                Ghana  Ghana  NNP 4 nsubj PLACE
                and    and    CC  3 cc
                Togo   Togo   NNP 1 conj  PLACE
                agreed agree  VBD 0 root
                on     on     IN  6 case
                Friday Friday NNP 4 obl
                """))
        .noneMatch(Position.class::isInstance);
  }

  @Test
  void anOutlookHasTheSubjectThatItsClauseShares() {
    List<Observation> found =
        read(
            """
            Ghana    Ghana    NNP 3 nsubj PLACE
            is       be       VBZ 3 cop
            stubborn stubborn JJ  0 root
            and      and      CC  7 cc
            will     will     MD  7 aux
            not      not      RB  7 advmod
            yield    yield    VB  3 conj
            """);
    assertThat(found)
        .filteredOn(Outlook.class::isInstance)
        .extracting(claim -> ((Outlook) claim).content().quote())
        .containsExactly("Ghana is stubborn and will not yield");
  }
}
