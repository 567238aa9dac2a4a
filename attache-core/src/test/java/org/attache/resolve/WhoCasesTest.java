package org.attache.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.StandardResolver;
import org.attache.annotate.Conllu;
import org.attache.annotate.Sentence;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code who.txt}: one text, its words, and who or where they are. */
class WhoCasesTest {

  private static final Resolver RESOLVER = StandardResolver.load();

  @TestFactory
  Stream<DynamicTest> cases() {
    Map<String, String> grammar = grammar();
    return resource("who.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(
            line -> {
              String[] columns = line.split(" \\| ", -1);
              return DynamicTest.dynamicTest(
                  columns[1] + " " + columns[0],
                  () -> check(columns[0].strip(), columns[1].strip(), columns[2], grammar));
            });
  }

  private static void check(
      String day, String text, String expectations, Map<String, String> grammar) {
    assertThat(grammar).as("grammar of who.conllu").containsKey(text);
    Article article =
        new Article(
            new ArticleId("case"),
            text,
            List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))),
            Article.Origin.of("case"),
            day.equals("-") ? null : LocalDate.parse(day));
    ResolvedArticle resolved = RESOLVER.resolve(Conllu.read(article, grammar.get(text)));
    List<String> failures = new ArrayList<>();
    for (String expectation : expectations.split(";")) {
      String[] sides = expectation.strip().split("=", 2);
      String found = found(resolved, sides[0], sides[1]);
      if (found != null) {
        failures.add(expectation.strip() + " but found " + found);
      }
    }
    assertThat(failures).as(text).isEmpty();
  }

  /** What was found where it is not what was expected, else null. */
  private static @Nullable String found(ResolvedArticle resolved, String word, String expected) {
    if (word.startsWith("@")) {
      String country =
          resolved.places().stream()
              .filter(place -> place.words().quote().contains(word.substring(1)))
              .map(place -> place.country() == null ? "?" : place.country())
              .findFirst()
              .orElse("-");
      return country.equals(expected) ? null : "place " + country;
    }
    String[] parts = word.split("#", 2);
    int wanted = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
    int seen = 0;
    for (Sentence sentence : resolved.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (!sentence.token(i).text().equals(parts[0]) || ++seen < wanted) {
          continue;
        }
        return compare(resolved.parties(sentence, i), expected);
      }
    }
    return "no such word";
  }

  private static @Nullable String compare(List<Party> parties, String expected) {
    if (expected.startsWith("[")) {
      String sectors =
          parties.stream()
              .map(party -> party.actor().sectors().toString())
              .distinct()
              .collect(Collectors.joining());
      return sectors.equals(expected) ? null : sectors;
    }
    if (parties.isEmpty()) {
      return expected.equals("-") ? null : "nobody";
    }
    String[] sides = expected.split(":", 2);
    TreeSet<String> ids =
        parties.stream()
            .map(party -> party.actor().id().value())
            .collect(Collectors.toCollection(TreeSet::new));
    boolean same = ids.equals(new TreeSet<>(List.of(sides[0].split("\\+"))));
    boolean rule = sides.length < 2 || parties.get(0).rule().equals(sides[1]);
    return same && rule ? null : String.join("+", ids) + ":" + parties.get(0).rule();
  }

  private static Map<String, String> grammar() {
    Map<String, String> blocks = new HashMap<>();
    for (String block : resource("who.conllu").split("# case = ")) {
      int end = block.indexOf('\n');
      blocks.put(block.substring(0, end), block.substring(end + 1));
    }
    return blocks;
  }

  private static String resource(String name) {
    try (InputStream stream = WhoCasesTest.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
