package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.annotate.AnnotatorProvider;
import org.attache.article.Article;
import org.attache.article.read.ArticleReader;
import org.attache.article.read.Document;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.extract.PloverType;
import org.attache.resolve.Party;
import org.attache.resolve.When;
import org.attache.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads short official accounts of contacts, in the manner of six governments, and checks who took
 * part and on which days. {@code readouts.tsv} says what has to be found in each; lines marked
 * {@code open} are dated wrongly so far.
 *
 * <p>To add one: write {@code NAME.txt} in your own words, then its line.
 */
class ReadoutsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A meeting that is announced is an agreement to meet. */
  private static final Set<PloverType> CONTACTS = Set.of(PloverType.CONSULT, PloverType.AGREE);

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
                      When when = contact(line).setting().when();
                      String days =
                          when == null ? "-" : when.days().from() + " " + when.days().to();
                      String wanted = line.cell(3) + " " + line.cell(4);
                      if (line.optional(5) == null) {
                        assertThat(days).isEqualTo(wanted);
                      } else {
                        assertThat(days).as("right now: take the mark away").isNotEqualTo(wanted);
                      }
                    }));
  }

  /**
   * The contact that a readout is about: of its contacts that with most parties, of these that
   * which is dated best, as a heading tells of the contact too.
   */
  private static Event contact(Table.Line line) throws IOException {
    Event found = null;
    for (Observation observation : attache.read(article(line))) {
      if (observation instanceof Event event
          && CONTACTS.contains(event.type())
          && (found == null || isBetter(event, found))) {
        found = event;
      }
    }
    assertThat(found).as("a contact").isNotNull();
    return found;
  }

  private static boolean isBetter(Event one, Event other) {
    int more = participants(one).size() - participants(other).size();
    return more > 0 || (more == 0 && width(one) < width(other));
  }

  private static long width(Event event) {
    When when = event.setting().when();
    return when == null
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(when.days().from(), when.days().to());
  }

  private static Set<String> participants(Event event) {
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
    try (InputStream stream = ReadoutsTest.class.getResourceAsStream("readouts/" + name + ".txt")) {
      if (stream == null) {
        throw new IllegalStateException("no readouts/" + name + ".txt");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
