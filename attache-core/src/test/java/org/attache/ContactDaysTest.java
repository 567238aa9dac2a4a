package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.extract.Event;
import org.junit.jupiter.api.Test;

/** On which days a contact lies that a sentence speaks of again, and what only tends to happen. */
class ContactDaysTest {

  @Test
  void talksLieOnTheDaysOfTheVisit() {
    assertThat(days("Merkel met Hollande in Lyon last week. The talks lasted five hours."))
        .containsExactly("2015-12-07..2015-12-13", "2015-12-07..2015-12-13");
  }

  @Test
  void whatIsDoneAfterEachOfSomethingHasNoDay() {
    assertThat(days("Merkel visits Paris after each election in France.")).containsExactly("-");
    assertThat(days("Merkel usually meets Hollande in Lyon.")).containsExactly("-");
    assertThat(days("Merkel meets Hollande in Lyon.")).doesNotContain("-");
  }

  private static List<String> days(String text) {
    return WholeFlow.ATTACHE.read(WholeFlow.article(text, LocalDate.of(2015, 12, 17))).stream()
        .filter(Event.class::isInstance)
        .map(Event.class::cast)
        .filter(event -> event.encounter() != null)
        .map(event -> event.setting().when())
        .map(when -> when == null ? "-" : when.days().from() + ".." + when.days().to())
        .toList();
  }
}
