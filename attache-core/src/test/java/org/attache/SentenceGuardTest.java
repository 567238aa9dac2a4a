package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Annotator;
import org.attache.annotate.AnnotatorProvider;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Deadline;
import org.attache.article.Part;
import org.attache.article.Problem;
import org.attache.article.Span;
import org.attache.extract.Extractor;
import org.attache.extract.Observation;
import org.attache.resolve.ResolvedArticle;
import org.junit.jupiter.api.Test;

class SentenceGuardTest {

  private static final Annotator FAST = AnnotatorProvider.find("fast").orElseThrow().load();

  private static final String TEXT =
      "Kenya condemned Peru. Ghana condemned Chile. Norway condemned Nepal. Mali condemned Oman.";

  /** Fails on every sentence that has the word. */
  private record Failing(String word, Throwable failure) implements Extractor {
    @Override
    public String id() {
      return "failing@1";
    }

    @Override
    public List<Observation> extract(ResolvedArticle article) {
      for (Sentence sentence : article.sentences()) {
        for (Token token : sentence.tokens()) {
          if (token.text().equals(word)) {
            if (failure instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) failure;
          }
        }
      }
      return List.of();
    }
  }

  private static Article article(String text) {
    Part body = new Part(Part.Kind.BODY, new Span(0, text.length()), null);
    return new Article(new ArticleId("a"), text, List.of(body), Article.Origin.of("a"), null);
  }

  private static Outcome code(String text, Extractor... layers) {
    return Attache.with(FAST, List.of(layers)).code(article(text));
  }

  private static List<String> events(Outcome outcome) {
    return outcome.observations().stream()
        .filter(found -> found.kind() == Observation.Kind.EVENT)
        .map(found -> found.provenance().evidence().quote())
        .toList();
  }

  @Test
  void codesAllWhereNothingFails() {
    Outcome outcome = code(TEXT);
    assertThat(outcome.problems()).isEmpty();
    assertThat(events(outcome)).hasSize(4);
  }

  @Test
  void theSentenceThatFailsGivesNothingAndAllOthersAreCoded() {
    IndexOutOfBoundsException failure = new IndexOutOfBoundsException("no such word");
    Outcome outcome = code(TEXT, new Failing("Norway", failure));

    assertThat(events(outcome))
        .containsExactly("Kenya condemned Peru.", "Ghana condemned Chile.", "Mali condemned Oman.");
    Problem problem = outcome.problems().get(0);
    assertThat(outcome.problems()).hasSize(1);
    assertThat(problem.cause()).isSameAs(failure);
    assertThat(problem.in(article(TEXT)))
        .isEqualTo(
            "the sentence at 45–68 (\"Norway condemned Nepal.\") gave nothing: what it says could"
                + " not be read: java.lang.IndexOutOfBoundsException: no such word");
    assertThat(outcome.resolved().sentences()).hasSize(4);
  }

  @Test
  void severalSentencesFailEachByItself() {
    Outcome outcome =
        code(
            TEXT,
            new Failing("Kenya", new StackOverflowError()),
            new Failing("Oman", new NullPointerException()));
    assertThat(events(outcome))
        .containsExactly("Ghana condemned Chile.", "Norway condemned Nepal.");
    assertThat(outcome.problems().stream().map(it -> it.sentence().start()).sorted().toList())
        .containsExactly(0, 69);
  }

  @Test
  void whereEverySentenceOfManyFailsTheArticleDoes() {
    String text =
        IntStream.range(0, 60).mapToObj(i -> "Kenya met Peru.").collect(Collectors.joining(" "));
    assertThatThrownBy(() -> code(text, new Failing("Kenya", new IllegalStateException("odd"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("could not be read: java.lang.IllegalStateException: odd");
  }

  @Test
  void whatFailsWithoutAnySentenceFailsTheArticle() {
    Extractor always =
        new Extractor() {
          @Override
          public String id() {
            return "always@1";
          }

          @Override
          public List<Observation> extract(ResolvedArticle article) {
            throw new IllegalStateException("always");
          }
        };
    assertThatThrownBy(() -> code(TEXT, always)).hasMessageContaining("always");
  }

  @Test
  void lackOfMemoryIsNotASentences() {
    assertThatThrownBy(() -> code(TEXT, new Failing("Kenya", new OutOfMemoryError("full"))))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void aSentenceWithoutGrammarIsToldOfToo() {
    Article article = article(TEXT);
    AnnotatedArticle annotated = FAST.annotate(article);
    List<Sentence> sentences = new ArrayList<>(annotated.sentences());
    Span failed = sentences.get(1).span();
    sentences.set(1, Sentence.unread(1, article.cite(failed)));
    Problem problem = new Problem(Problem.Stage.GRAMMAR, failed, new IllegalStateException("x"));
    Outcome outcome =
        WholeFlow.ATTACHE.code(
            new AnnotatedArticle(article, sentences, List.of(), List.of(), List.of(problem)));
    assertThat(outcome.problems()).containsExactly(problem);
    assertThat(outcome.resolved().sentences().get(1).span()).isEqualTo(failed);
  }

  @Test
  void workEndsWhereItsTimeIsOver() {
    Extractor endless =
        new Extractor() {
          @Override
          public String id() {
            return "endless@1";
          }

          @Override
          public List<Observation> extract(ResolvedArticle article) {
            while (true) {
              article.sentences();
            }
          }
        };
    Duration limit = Duration.ofMillis(200);
    assertThatThrownBy(() -> Deadline.within(limit, () -> code(TEXT, endless)))
        .isInstanceOf(Deadline.Passed.class);
    Deadline.check(); // nothing is left behind on this thread
  }
}
