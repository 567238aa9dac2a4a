package org.attache.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.StandardResolver;
import org.attache.annotate.Annotator;
import org.attache.annotate.AnnotatorProvider;
import org.attache.annotate.Sentence;
import org.attache.article.Article;
import org.attache.article.read.ArticleReader;
import org.attache.article.read.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code people.txt} with the annotator that is shipped: who is chosen. */
class PeopleTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Resolver RESOLVER = StandardResolver.load();
  private static @Nullable Annotator annotator;

  @BeforeAll
  static void load() {
    annotator =
        AnnotatorProvider.find("fast")
            .filter(provider -> provider.missing() == null)
            .map(AnnotatorProvider::load)
            .orElse(null);
    assumeTrue(annotator != null, "no model of the fast annotator");
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    return resource()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(
            line -> {
              String[] columns = line.split(" \\| ", -1);
              return DynamicTest.dynamicTest(
                  columns[1], () -> check(columns[0].strip(), columns[1], columns[2]));
            });
  }

  private static void check(String day, String text, String expectations) throws IOException {
    Annotator fast = annotator;
    assertThat(fast).isNotNull();
    ResolvedArticle resolved = RESOLVER.resolve(fast.annotate(article(day, text)));
    List<String> failures = new ArrayList<>();
    for (String expectation : expectations.split(";")) {
      String[] sides = expectation.strip().split("=", 2);
      List<Party> found = parties(resolved, sides[0]);
      if (!fits(found, sides[1])) {
        failures.add(
            expectation.strip()
                + " but found "
                + found.stream().map(party -> party.actor().id() + ":" + party.rule()).toList());
      }
    }
    assertThat(failures).as(text).isEmpty();
  }

  private static boolean fits(List<Party> found, String expected) {
    if (expected.equals("-")) {
      return found.isEmpty();
    }
    String[] wanted = expected.split("\\+");
    boolean all = true;
    for (String one : wanted) {
      all &= found.stream().anyMatch(party -> fits(party.actor(), one));
    }
    return all && (found.size() == wanted.length || (expected.equals("?") && found.isEmpty()));
  }

  private static boolean fits(Actor actor, String expected) {
    if (expected.startsWith("@")) {
      return expected.substring(1).equals(actor.country());
    }
    return expected.equals("?") ? !actor.id().known() : actor.id().value().equals(expected);
  }

  private static List<Party> parties(ResolvedArticle resolved, String word) {
    String[] parts = word.split("#", 2);
    int wanted = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
    for (Sentence sentence : resolved.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).text().equals(parts[0]) && --wanted == 0) {
          return resolved.parties(sentence, i);
        }
      }
    }
    throw new IllegalArgumentException("no such word: " + word);
  }

  private static Article article(String day, String text) throws IOException {
    Map<String, String> item = new LinkedHashMap<>(Map.of("id", "case", "text", text));
    if (!day.equals("-")) {
      item.put("date", day);
    }
    byte[] content = JSON.writeValueAsString(item).getBytes(StandardCharsets.UTF_8);
    ArticleReader.Reading reading =
        new ArticleReader().read(new Document("case", "case", Document.Format.JSON, content, null));
    return ((ArticleReader.Reading.Read) reading).article();
  }

  private static String resource() {
    try (InputStream stream = PeopleTest.class.getResourceAsStream("people.txt")) {
      if (stream == null) {
        throw new IllegalStateException("no people.txt");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
