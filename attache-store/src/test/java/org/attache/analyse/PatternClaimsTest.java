package org.attache.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.consolidate.Observations.HOLM;
import static org.attache.consolidate.Observations.SALO;

import java.util.List;
import org.attache.consolidate.Observations;
import org.junit.jupiter.api.Test;

class PatternClaimsTest {

  private static List<Dossier.PatternLine> claims(String words) {
    Observations desk = new Observations();
    desk.article("column", "2021-05-01", words + ".", "Lena Marsh")
        .say(words)
        .by(HOLM, SALO)
        .talks();
    return DossierMaker.make(Relationship.request(desk, desk.all())).patterns();
  }

  @Test
  void theCasesThatAnAuthorCountsUpAreAPatternOfTheirOwn() {
    List<Dossier.PatternLine> lines =
        claims(
            "The rule of these talks is that Holm comes to see Salo soon after Sorin has made a"
                + " move: the first round came after the ferry strike, the second was held after"
                + " gunboats had gone north, now Holm came after their return");

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).verdict()).isEqualTo("claimed by Lena Marsh; too few to test");
    assertThat(lines.get(0).first()).isEqualTo("Sorin has made a move");
    assertThat(lines.get(0).then()).isEqualTo("Holm comes to see Salo");
    assertThat(lines.get(1).first())
        .isEqualTo("the ferry strike, gunboats had gone north and their return");
    assertThat(lines.get(1).cases()).isEqualTo(3);
    assertThat(lines.get(1).verdict()).isEqualTo("3 cases told by Lena Marsh; too few to test");
  }

  @Test
  void oneThingAfterAnotherIsNoPattern() {
    assertThat(claims("Holm came to see Salo after the ferry strike")).isEmpty();
  }
}
