package org.attache.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.consolidate.Observations.HOLM;
import static org.attache.consolidate.Observations.OKAFOR;
import static org.attache.consolidate.Observations.PETROVA;
import static org.attache.consolidate.Observations.SALO;

import org.attache.consolidate.Observations;
import org.junit.jupiter.api.Test;

class ContactFiguresTest {

  private static Dossier dossier() {
    Observations desk = new Observations();
    var text =
        desk.article(
            "log",
            "2021-09-01",
            "Holm met Salo on 1 March. Petrova visited Okafor on 11 March. Petrova paid her third"
                + " visit to Okafor on 31 March.");
    text.say("Holm met Salo on 1 March").by(HOLM, SALO).on("2021-03-01").meeting();
    text.say("Petrova visited Okafor on 11 March").by(PETROVA).to(OKAFOR).on("2021-03-11").visit();
    text.say("Petrova paid her third visit to Okafor on 31 March")
        .by(PETROVA)
        .to(OKAFOR)
        .on("2021-03-31")
        .ordinal(3)
        .visit();
    return DossierMaker.make(Relationship.request(desk, desk.all()));
  }

  @Test
  void eachContactHasItsLevelAndTheDaysSinceTheOneBefore() {
    assertThat(dossier().contacts())
        .extracting(Dossier.ContactLine::level)
        .containsExactly("ministers", "ministers", "heads of state or government");
    assertThat(dossier().contacts())
        .extracting(Dossier.ContactLine::gap)
        .containsExactly(20L, 10L, null);
  }

  @Test
  void theLogAsAWholeWithItsCases() {
    assertThat(dossier().contactFigures())
        .extracting(Dossier.SummaryLine::text)
        .containsExactly(
            "3 contacts held: 3 in 2021.",
            "By the level of the lower side: heads of state or government 1 and ministers 2.",
            "Too few dated contacts to speak of a usual gap: 2 gaps, where 5 are the least.",
            "The visit of 31 Mar 2021 is told as number 3; the record has 1 before it with Ana"
                + " Petrova, so it lacks some.");
  }

  @Test
  void rolesAreReadByTheTable() {
    Levels.rows()
        .forEach(
            row ->
                assertThat(Levels.ofRole(row.cell(2)).name())
                    .as(row.cell(2))
                    .isEqualToIgnoringCase(row.cell(1)));
    assertThat(Levels.ofRole("deputy prime minister")).isEqualTo(Levels.OFFICIALS);
    assertThat(Levels.ofRole("goalkeeper")).isEqualTo(Levels.UNKNOWN);
  }
}
