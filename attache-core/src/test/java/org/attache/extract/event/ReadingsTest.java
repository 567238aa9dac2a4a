package org.attache.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.extract.Event;
import org.attache.extract.Examples;
import org.attache.resolve.Party;
import org.attache.table.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Who did what to whom where the tree alone does not say it, in sentences of each kind and in some
 * that only look like it: all acts of a sentence, with their parties and how they stand.
 */
class ReadingsTest {

  private final EventExtractor extractor = new EventExtractor();

  @TestFactory
  Stream<DynamicTest> whoDidWhatToWhom() {
    return Table.resource(ReadingsTest.class, "readings.tsv", 2).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.cell(0), () -> assertThat(read(row.cell(0))).isEqualTo(row.cell(1))));
  }

  private String read(String text) {
    List<Event> events = extractor.events(Examples.readByFast(text));
    return events.isEmpty()
        ? "-"
        : events.stream().map(ReadingsTest::show).collect(Collectors.joining("; "));
  }

  private static String show(Event event) {
    String text = event.type() + " " + show(event.actors());
    return (event.recipients().isEmpty() ? text : text + " > " + show(event.recipients()))
        + standing(event);
  }

  private static String standing(Event event) {
    double factuality = event.standing().factuality();
    if (factuality < 0) {
      return " denied";
    }
    return switch (event.standing().time()) {
      case FUTURE -> " future";
      default -> factuality < 1.5 ? " unsure" : "";
    };
  }

  private static String show(List<Party> parties) {
    return parties.isEmpty()
        ? "?"
        : parties.stream()
            .map(party -> party.actor().id().value())
            .collect(Collectors.joining("+"));
  }
}
