package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.attache.annotate.Annotator;
import org.attache.annotate.CachingAnnotator;
import org.attache.annotate.Conllu;
import org.attache.annotate.LazyAnnotator;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parses of the examples are those of the examples as they are. */
class ParsesTest {

  private static final String CORENLP = "corenlp@4.5.10";
  private static final Path FILES = Path.of("src/test/resources/org/attache/app/parses");

  static Stream<Article> articles() {
    return ExampleArticles.read().stream();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyExampleHasItsParse(Article article) {
    Annotator annotator = new ParsedAnnotator();

    // Where this fails, its message says how to make the parses again.
    assertThat(annotator.annotate(article).sentences()).isNotEmpty();
  }

  @Test
  void thereIsNoParseOfAnythingElse() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              articles().map(article -> article.id() + ".conllu").toList());
    }
  }

  @Test
  void saysHowToMakeThemAgainWhereATextHasChanged() {
    Article article = ExampleArticles.read().get(0);
    Annotator annotator = new ParsedAnnotator();
    Article changed =
        new Article(article.id(), article.text() + "x", article.parts(), article.origin(), null);
    Article unknown =
        new Article(
            new ArticleId("unknown"), article.text(), article.parts(), article.origin(), null);

    assertThatThrownBy(() -> annotator.annotate(changed))
        .hasMessageContainingAll(article.id().value(), "of another text", "--parses");
    assertThatThrownBy(() -> annotator.annotate(unknown))
        .hasMessageContainingAll("unknown", "no parse", "--parses");
  }

  /** Not a test: writes the files from a folder that {@code attache code --parses} has filled. */
  @Test
  @EnabledIfSystemProperty(named = "attache.parses", matches = ".+")
  void makesTheParsesAgain() throws IOException {
    Annotator parses =
        new CachingAnnotator(
            Path.of(System.getProperty("attache.parses")),
            new LazyAnnotator(
                CORENLP,
                () -> {
                  throw new IllegalStateException("not in the folder. " + ParsedAnnotator.AGAIN);
                }));
    Files.createDirectories(FILES);
    for (Article article : ExampleArticles.read()) {
      Files.writeString(
          FILES.resolve(article.id() + ".conllu"),
          ParsedAnnotator.header(article) + Conllu.write(parses.annotate(article)));
    }
  }
}
