package org.attache.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.extract.event.EventExtractor;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

  private final EventExtractor events = new EventExtractor();
  private final Confidence confidence = Confidence.load();

  @Test
  void aRecordWithoutAKnownPartyIsLessSure() {
    double known = confidence.of(event("Peru accused Chile of fraud on 4 May 2019."));
    double unknown = confidence.of(event("The mob attacked a shop."));
    assertThat(known).isBetween(0.0, 1.0).isGreaterThan(unknown);
  }

  @Test
  void featuresAreReadFromTheRecordAlone() {
    Observation event = event("Peru accused Chile of fraud.");
    assertThat(ConfidenceFeatures.of(event))
        .doesNotHaveDuplicates()
        .contains("constant", "type=ACCUSE", "entry=accuse.v", "word=v", "sides=2", "about")
        .contains("actor.known", "actor.far=beside", "standing=fact/past", "date=none");
  }

  @Test
  void measuringKeepsEverythingElse() {
    Event event = (Event) event("Peru accused Chile of fraud.");
    Event measured = (Event) confidence.measured(List.of(event)).get(0);
    assertThat(measured).usingRecursiveComparison().ignoringFields("provenance").isEqualTo(event);
    assertThat(measured.provenance().confidence()).isEqualTo(confidence.of(event));
  }

  private Observation event(String sentence) {
    return events.extract(Examples.readByFast(sentence)).get(0);
  }
}
