package org.attache.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.extract.event.EventExtractor;
import org.junit.jupiter.api.Test;

class RelevanceTest {

  private final EventExtractor events = new EventExtractor();

  @Test
  void twoStatesABodyOrAnArmedGroupAreInternational() {
    check("Peru accused Chile of fraud.", Relevance.INTERNATIONAL);
    check("Peru accused the United Nations of fraud.", Relevance.INTERNATIONAL);
    check("Rebels in Mali shelled the town.", Relevance.INTERNATIONAL);
  }

  @Test
  void thePoliticsOfOneStateAreDomestic() {
    check("The Peruvian president accused the Peruvian parliament of fraud.", Relevance.DOMESTIC);
  }

  @Test
  void nobodyTellsNothing() {
    assertThat(Relevance.of(event("The mob attacked a shop."))).isNull();
  }

  private void check(String sentence, Relevance relevance) {
    assertThat(Relevance.of(event(sentence))).isEqualTo(relevance);
  }

  private Observation event(String sentence) {
    return events.extract(Examples.readByFast(sentence)).get(0);
  }
}
