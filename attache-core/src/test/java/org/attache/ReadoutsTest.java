package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.annotate.AnnotatorProvider;
import org.attache.article.Article;
import org.attache.article.ArticleReader;
import org.attache.article.Document;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.extract.PloverType;
import org.attache.resolve.DayRange;
import org.attache.resolve.Party;
import org.attache.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads short official accounts of contacts, in the manner of six governments, and checks who took
 * part and on which days. {@code readouts.tsv} says what has to be found in each.
 *
 * <p>To add one: write {@code NAME.txt} in your own words, then its line.
 */
class ReadoutsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static Attache attache;

  @BeforeAll
  static void load() {
    attache =
        AnnotatorProvider.find("fast")
            .filter(provider -> provider.missing() == null)
            .map(AnnotatorProvider::load)
            .map(Attache::with)
            .orElse(null);
    assumeTrue(attache != null, "no model of the fast annotator");
  }

  @TestFactory
  Stream<DynamicTest> whoTookPart() {
    return Table.resource(ReadoutsTest.class, "readouts/readouts.tsv").stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.cell(0),
                    () ->
                        assertThat(participants(contact(line)))
                            .isEqualTo(new TreeSet<>(line.list(2)))));
  }

  @TestFactory
  Stream<DynamicTest> when() {
    return Table.resource(ReadoutsTest.class, "readouts/readouts.tsv").stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.cell(0),
                    () -> {
                      Event contact = contact(line);
                      assertThat(contact.setting().when()).isNotNull();
                      DayRange days = contact.setting().when().days();
                      assertThat(days.from().toString()).isEqualTo(line.cell(3));
                      assertThat(days.to().toString()).isEqualTo(line.cell(4));
                    }));
  }

  /** The contact that a readout is about: of its contacts the first of those with most parties. */
  private static Event contact(Table.Line line) throws IOException {
    Event found = null;
    for (Observation observation : attache.read(article(line))) {
      if (observation instanceof Event event
          && event.type() == PloverType.CONSULT
          && (found == null || participants(event).size() > participants(found).size())) {
        found = event;
      }
    }
    assertThat(found).as("a contact").isNotNull();
    return found;
  }

  private static TreeSet<String> participants(Event event) {
    TreeSet<String> found = new TreeSet<>();
    for (List<Party> parties : List.of(event.actors(), event.recipients())) {
      parties.forEach(party -> found.add(party.actor().id().value()));
    }
    return found;
  }

  private static Article article(Table.Line line) throws IOException {
    String name = line.cell(0);
    Map<String, String> item =
        Map.of("id", name, "text", text(name), "date", LocalDate.parse(line.cell(1)).toString());
    byte[] content = JSON.writeValueAsString(item).getBytes(StandardCharsets.UTF_8);
    ArticleReader.Reading reading =
        new ArticleReader().read(new Document(name, name, Document.Format.JSON, content, null));
    return ((ArticleReader.Reading.Read) reading).article();
  }

  private static String text(String name) {
    try (InputStream stream =
        ReadoutsTest.class.getResourceAsStream("readouts/" + name + ".txt")) {
      if (stream == null) {
        throw new IllegalStateException("no readouts/" + name + ".txt");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
