package org.attache.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.StandardResolver;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Annotator;
import org.attache.annotate.AnnotatorProvider;
import org.attache.annotate.CachingAnnotator;
import org.attache.annotate.Sentence;
import org.attache.article.Article;
import org.attache.article.read.ArticleReader;
import org.attache.article.read.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Measures phrases for actors against the expectations of NGEC's tests (Halterman, Bagozzi, Beger,
 * Schrodt and Scarborough 2023, "PLOVER and POLECAT"), where somebody has put them: the setting
 * {@code attache.gold} or the variable {@code ATTACHE_GOLD} names a folder with {@code
 * actors/ngec_actor_dev.jsonl}. Grammar comes from the fast annotator, or from the folder of parses
 * that {@code attache.parses} or {@code ATTACHE_PARSES} names.
 *
 * <p>The country is that of the party for which the highest word of the phrase stands, else of the
 * place that it names. A state called by its name is government here and has no sector there, so
 * the two count as the same; so do their {@code NGO} and {@code SOC}, their {@code IGO} and an
 * organisation of no country. Where they expect no code, somebody kept by name alone is none. The
 * day where they say "today" is one of the year in which they wrote.
 */
class ActorPhrasesTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 10, 1);

  /** Their codes for international organisations. */
  private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO");

  private final ObjectMapper json = new ObjectMapper();
  private final Resolver resolver = StandardResolver.load();
  private int countries;
  private int countriesRight;
  private int sectors;
  private int sectorsRight;
  private int silences;
  private int silencesKept;

  @Test
  void countriesAndSectors() throws IOException {
    String folder = setting("attache.gold", "ATTACHE_GOLD");
    assumeTrue(folder != null, "set attache.gold to the folder of actors/ngec_actor_dev.jsonl");
    Path gold = Path.of(folder, "actors", "ngec_actor_dev.jsonl");
    assumeTrue(Files.exists(gold), "there is no " + gold);
    Annotator annotator = annotator();
    assumeTrue(annotator != null, "no model of the fast annotator, and attache.parses is not set");
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode item = json.readTree(line);
      if (item.hasNonNull("text")) {
        check(item, annotator, wrong);
      }
    }
    wrong.forEach(System.out::println);
    System.out.printf(
        Locale.ROOT,
        "actors.country %d of %d = %.3f, actors.sector %d of %d = %.3f, silence %d of %d%n",
        countriesRight,
        countries,
        (double) countriesRight / countries,
        sectorsRight,
        sectors,
        (double) sectorsRight / sectors,
        silencesKept,
        silences);
    assertThat((double) countriesRight / countries).as("countries").isGreaterThanOrEqualTo(0.92);
    assertThat((double) sectorsRight / sectors).as("sectors").isGreaterThanOrEqualTo(0.85);
  }

  private void check(JsonNode item, Annotator annotator, List<String> wrong) throws IOException {
    JsonNode expected = item.get("expected");
    String text = item.get("text").asText();
    String context = item.hasNonNull("context") ? item.get("context").asText() + ".\n\n" : "";
    Article article = article(item.get("id").asText(), context + text, day(item));
    AnnotatedArticle annotated = annotator.annotate(article);
    ResolvedArticle resolved = resolver.resolve(annotated);
    Party party = party(resolved, context.length());
    String country = country(resolved, party, context.length());
    String found = party == null ? "nobody" : party.actor() + " " + party.rule();
    if (expected.has("code")) {
      silences++;
      if (party == null || (!party.actor().id().known() && party.actor().sectors().isEmpty())) {
        silencesKept++;
      } else {
        wrong.add("silence  " + text + " | " + found);
      }
    }
    JsonNode wanted = expected.has("cc") ? expected.get("cc") : expected.get("country");
    if (wanted != null) {
      countries++;
      boolean right =
          INTERNATIONAL.contains(wanted.asText())
              ? party != null && party.actor().id().known() && country.isEmpty()
              : wanted.asText().equals(country);
      countriesRight += right ? 1 : 0;
      if (!right) {
        wrong.add("country  " + text + " | " + wanted.asText() + " | " + country + " " + found);
      }
    }
    JsonNode code = expected.get("code_1");
    if (code != null && !code.asText().startsWith("?")) {
      sectors++;
      String sector = sector(party);
      boolean right = code.asText().replace("NGO", "SOC").equals(sector);
      sectorsRight += right ? 1 : 0;
      if (!right) {
        wrong.add("sector   " + text + " | " + code.asText() + " | " + sector + " " + found);
      }
    }
  }

  /** The party of the highest word that has one. */
  private static @Nullable Party party(ResolvedArticle resolved, int from) {
    Party best = null;
    int least = Integer.MAX_VALUE;
    for (Sentence sentence : resolved.sentences()) {
      for (int word = 0; word < sentence.size(); word++) {
        List<Party> parties = resolved.parties(sentence, word);
        if (sentence.span().start() < from || parties.isEmpty()) {
          continue;
        }
        int depth = 0;
        for (int node = word; node >= 0; node = sentence.head(node)) {
          depth++;
        }
        if (depth < least) {
          least = depth;
          best = parties.get(0);
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  private static String country(ResolvedArticle resolved, @Nullable Party party, int from) {
    if (party != null) {
      String country = party.actor().country();
      return country == null ? "" : country;
    }
    return resolved.places().stream()
        .filter(place -> place.words().start() >= from && place.country() != null)
        .map(place -> String.valueOf(place.country()))
        .findFirst()
        .orElse("");
  }

  private static String sector(@Nullable Party party) {
    if (party == null || party.actor().sectors().isEmpty()) {
      return "";
    }
    boolean state = party.actor().id().value().matches("[A-Z]{3}");
    return state && Set.of("name", "people", "adjective").contains(party.rule())
        ? ""
        : party.actor().sectors().get(0).toString();
  }

  private Article article(String id, String text, LocalDate day) throws IOException {
    ObjectNode item = json.createObjectNode();
    item.put("id", id).put("text", text).put("date", day.toString());
    byte[] content = json.writeValueAsString(item).getBytes(StandardCharsets.UTF_8);
    ArticleReader.Reading reading =
        new ArticleReader().read(new Document(id, id, Document.Format.JSON, content, null));
    return ((ArticleReader.Reading.Read) reading).article();
  }

  private static LocalDate day(JsonNode item) {
    String date = item.hasNonNull("date") ? item.get("date").asText() : "today";
    if (date.equalsIgnoreCase("today")) {
      return TODAY;
    }
    for (String form : List.of("yyyy-MM-dd", "d MMMM yyyy", "MMMM d, yyyy")) {
      try {
        return LocalDate.parse(date, DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
      } catch (DateTimeParseException e) {
        // Another form, then.
      }
    }
    throw new IllegalStateException("no day: " + date);
  }

  private static @Nullable Annotator annotator() {
    String parses = setting("attache.parses", "ATTACHE_PARSES");
    if (parses != null) {
      return new CachingAnnotator(Path.of(parses), new Absent());
    }
    return AnnotatorProvider.find("fast")
        .filter(provider -> provider.missing() == null)
        .map(AnnotatorProvider::load)
        .orElse(null);
  }

  /** The reference annotator, whose parses are all that is here. */
  private record Absent() implements Annotator {
    @Override
    public String id() {
      return "corenlp@4.5.10";
    }

    @Override
    public AnnotatedArticle annotate(Article article) {
      throw new IllegalStateException("no parse of: " + article.text());
    }
  }

  private static @Nullable String setting(String property, String variable) {
    String set = System.getProperty(property);
    return set != null ? set : System.getenv(variable);
  }
}
