package org.attache.grammar.construction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attache.annotate.Annotator;
import org.attache.annotate.Sentence;
import org.attache.annotate.fast.FastProvider;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs what stands beside every rule of a table: its example must fire it, its counter-example must
 * not. The grammar is that of the annotator that is shipped.
 */
public final class ConstructionExamples {

  private static final Annotator ANNOTATOR = new FastProvider().load();

  private ConstructionExamples() {}

  /** A test for every rule of a table whose room needs no more than a sentence. */
  public static <R> Stream<DynamicTest> of(
      Constructions<R> rules, Function<Sentence, Situation> situations) {
    return rules.all().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.source() + " " + rule.example(),
                    () -> {
                      assertThat(fired(rules, rule.example(), situations))
                          .as("%s fires in its example", rule.source())
                          .contains(rule);
                      if (rule.counterExample() != null) {
                        assertThat(fired(rules, rule.counterExample(), situations))
                            .as("%s is silent in: %s", rule.source(), rule.counterExample())
                            .doesNotContain(rule);
                      }
                    }));
  }

  private static <R> List<Construction<R>> fired(
      Constructions<R> rules, String text, Function<Sentence, Situation> situations) {
    List<Construction<R>> fired = new ArrayList<>();
    for (Sentence sentence : sentences(text)) {
      Situation situation = situations.apply(sentence);
      for (int word = 0; word < sentence.size(); word++) {
        fired.addAll(rules.at(situation, word));
      }
    }
    return fired;
  }

  /** The sentences of a text as the annotator that is shipped reads them. */
  public static List<Sentence> sentences(String text) {
    Article article =
        new Article(
            new ArticleId("example"),
            text,
            List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))),
            Article.Origin.of("example"),
            LocalDate.of(2020, 1, 1));
    return ANNOTATOR.annotate(article).sentences();
  }
}
