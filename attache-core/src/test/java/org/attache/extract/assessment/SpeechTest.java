package org.attache.extract.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.extract.Assessment;
import org.attache.extract.Claims;
import org.attache.extract.Examples;
import org.attache.extract.Observation;
import org.attache.extract.claim.ClaimExtractor;
import org.attache.resolve.Party;
import org.junit.jupiter.api.Test;

/** What a speech holds against others, where a report in the same words only tells. */
class SpeechTest {

  private final ClaimExtractor claims;

  SpeechTest() {
    claims = Claims.extractor();
  }

  /** The countries that the bad assessments of a text are about, with the rule that found them. */
  private List<String> blamed(String text) {
    List<String> found = new ArrayList<>();
    for (Observation observation : claims.extract(Examples.readByFast(text))) {
      if (observation instanceof Assessment assessment && assessment.polarity() < 0) {
        for (Assessment.Subject subject : assessment.about()) {
          Party party = subject.party();
          if (party != null && party.actor().country() != null) {
            found.add(party.actor().country() + " " + assessment.provenance().entry());
          }
        }
      }
    }
    return found;
  }

  @Test
  void deedsAreHeldAgainstThoseWhoDidThem() {
    assertThat(blamed("We came here to speak. Norway attacked our villages."))
        .containsExactly("NOR attack:charge");
  }

  @Test
  void aReportOfTheSameDeedJudgesNobody() {
    assertThat(blamed("Norway attacked villages in Chile.")).isEmpty();
  }

  @Test
  void theWeOfAQuotationMakesNoSpeech() {
    assertThat(
            blamed(
                "Norway attacked villages in Chile. \"We saw it,\" said Juan Rojas, a farmer."
                    + " \"We ran,\" said Ana Mora, his wife."))
        .isEmpty();
  }

  @Test
  void theSpeakersOwnSideIsNotAccused() {
    assertThat(blamed("Chile deplores the war. Our people suffer. Chile attacked the port."))
        .isEmpty();
  }

  @Test
  void aChargeWithoutANameGoesOn() {
    assertThat(
            blamed(
                "We accuse nobody lightly. Norway attacked our villages. Our fishermen were kidnapped."))
        .contains("NOR attack:charge", "NOR kidnap:goes on");
  }

  @Test
  void whatIsOnlyAllegedIsNoCharge() {
    assertThat(blamed("We reject the accusation that Norway shelters terrorists.")).isEmpty();
  }

  @Test
  void aDemandToAllBlamesNone() {
    assertThat(blamed("We urge both Norway and Chile to withdraw their troops.")).isEmpty();
    assertThat(blamed("We urge Norway to withdraw its troops."))
        .containsExactly("NOR withdraw:owed");
  }
}
