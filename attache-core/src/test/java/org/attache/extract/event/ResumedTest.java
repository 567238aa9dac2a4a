package org.attache.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.attache.extract.Event;
import org.attache.extract.Examples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResumedTest {

  private static final EventExtractor EVENTS = new EventExtractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Merkel met Hollande in Lyon. The talks lasted five hours. | DEU/angela-merkel FRA/francois-hollande",
        "Merkel visited Norway. Snow fell all day. The talks dealt with sanctions. | DEU/angela-merkel NOR",
        // Of talks at large, and of those that nobody told of, nobody is known.
        "Merkel met Hollande in Lyon. Talks of this kind last five hours. | -",
        "Snow fell all day in Lyon. The talks lasted five hours. | -",
      })
  void takesThePartiesOfTheContactToldBefore(String text, String parties) {
    String found =
        EVENTS.extract(Examples.readByFast(text)).stream()
            .filter(Event.class::isInstance)
            .map(Event.class::cast)
            .flatMap(event -> event.actors().stream())
            .filter(party -> party.rule().equals("resumed"))
            .map(party -> party.actor().id().value())
            .collect(Collectors.joining(" "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(parties);
  }
}
