package org.attache.annotate.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Annotator;
import org.attache.annotate.AnnotatorProvider;
import org.attache.annotate.Conllu;
import org.attache.annotate.Name;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.grammar.Dependencies;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FastAnnotatorTest {

  private static final Annotator FAST = AnnotatorProvider.find("fast").orElseThrow().load();

  private static AnnotatedArticle read(String text) {
    List<Part> parts =
        text.isEmpty() ? List.of() : List.of(new Part(Part.Kind.BODY, new Span(0, text.length())));
    return FAST.annotate(
        new Article(new ArticleId("a"), text, parts, Article.Origin.of("a"), null));
  }

  private static Sentence sentence(String text) {
    List<Sentence> sentences = read(text).sentences();
    assertThat(sentences).hasSize(1);
    return sentences.get(0);
  }

  private static int word(Sentence sentence, String text) {
    for (Token token : sentence.tokens()) {
      if (token.text().equals(text)) {
        return sentence.tokens().indexOf(token);
      }
    }
    throw new AssertionError("no word " + text);
  }

  private static void assertExact(AnnotatedArticle annotated) {
    String text = annotated.article().text();
    int last = 0;
    for (Sentence sentence : annotated.sentences()) {
      assertThat(sentence.size()).isLessThanOrEqualTo(200);
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
        assertThat(token.span().end()).isGreaterThan(token.span().start());
        assertThat(whole(text.substring(token.span().start(), token.span().end())))
            .isEqualTo(token.text());
        last = token.span().end();
      }
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }

  /** Words are read without soft hyphens, and letters that are drawn as one as those they are. */
  private static String whole(String words) {
    StringBuilder whole = new StringBuilder();
    words
        .codePoints()
        .filter(c -> c != 0xAD)
        .forEach(
            c ->
                whole.append(
                    c >= 0xFB00 && c <= 0xFB06
                        ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                        : Character.toString(c)));
    return whole.toString();
  }

  @Test
  void findsWhoDoesWhatToWhom() {
    Sentence sentence = sentence("Norway expelled two Belarusian diplomats on Tuesday.");
    int verb = word(sentence, "expelled");
    assertThat(sentence.root()).isEqualTo(verb);
    assertThat(sentence.lemma(verb)).isEqualTo("expel");
    assertThat(sentence.child(verb, "nsubj")).isEqualTo(word(sentence, "Norway"));
    assertThat(sentence.child(verb, "obj")).isEqualTo(word(sentence, "diplomats"));
    assertThat(sentence.tag(word(sentence, "Belarusian"))).isEqualTo("JJ");
  }

  @Test
  void findsTheAgentOfAPassive() {
    Sentence sentence = sentence("The treaty was rejected by the Danish parliament.");
    int verb = word(sentence, "rejected");
    assertThat(sentence.child(verb, "nsubj:pass")).isEqualTo(word(sentence, "treaty"));
    assertThat(Dependencies.of(sentence).agents(verb))
        .containsExactly(word(sentence, "parliament"));
  }

  /** Printers and typewriters set another apostrophe, and mean the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It's the envoy's third visit.",
        "He's a friend, but they're late and we've waited.",
        "Oslo won't sign, and that's that."
      })
  void readsCurlyApostrophesLikeStraightOnes(String text) {
    Sentence straight = sentence(text);
    Sentence curly = sentence(text.replace('\'', '’'));
    assertThat(curly.tokens())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("text")
        .isEqualTo(straight.tokens());
  }

  @Test
  void marksNames() {
    AnnotatedArticle article = read("Angela Merkel met Emmanuel Macron in Marseille.");
    assertThat(article.names())
        .contains(
            new Name(Name.Kind.PERSON, 0, 0, 2),
            new Name(Name.Kind.PERSON, 0, 3, 5),
            new Name(Name.Kind.PLACE, 0, 6, 7));
  }

  @Test
  void aPartIsReadByItself() {
    String text = "Talks in Oslo\nThe ministers met.";
    Article article =
        new Article(
            new ArticleId("a"),
            text,
            List.of(
                new Part(Part.Kind.HEADLINE, new Span(0, 13)),
                new Part(Part.Kind.BODY, new Span(14, text.length()))),
            Article.Origin.of("a"),
            null);
    assertThat(FAST.annotate(article).sentences()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t ",
        "…",
        "!!! ??? --- *** ((( )))",
        "\"He never closed the quotation, said Anna",
        "PRESIDENT TO VISIT OSLO NEXT WEEK",
        "no full stop at the end",
        "- first point\n- second point\n• third point\n1. fourth",
        "الرئيس يزور القاهرة غداً",
        "שלום 🙂🙃 👩‍👩‍👧‍👦 world",
        "a\u0000b\u0007c \u001b[31mred",
        "\ud83d alone \udc00",
        "half\u00adway non\u00a0breaking\u200bspace"
      })
  void badInputIsReadAsFarAsItGoes(String text) {
    assertExact(read(text));
  }

  @Property(tries = 500)
  void offsetsAreExactForAnyText(@ForAll String text) {
    assertExact(read(text));
  }

  @Example
  void aMegabyteWithoutAFullStopIsReadInTime() {
    String text = "and then the minister spoke with the envoy of the other side ".repeat(16_000);
    AnnotatedArticle read = Assertions.assertTimeout(Duration.ofSeconds(60), () -> read(text));
    assertExact(read);
    assertThat(read.cut()).hasSizeGreaterThan(500);
    assertThat(read.cut()).doesNotContain(read.sentences().size() - 1);
  }

  @Test
  void aSentenceThatWasCutIsNamed() {
    AnnotatedArticle read =
        read("They met. " + "He came, ".repeat(90) + "and left. Then all slept.");
    assertThat(read.cut()).hasSize(1);
    assertThat(read.cut().get(0)).isPositive();
  }

  @Test
  void anOrdinarySentenceIsNotCut() {
    assertThat(read("They met. They talked.").cut()).isEmpty();
  }

  @Test
  void twoThreadsGiveWhatOneGives() throws InterruptedException, ExecutionException {
    String text =
        "The envoy of Chile said on Monday that Peru had agreed to reopen the border, but that"
            + " talks about fishing would take months. Peru's minister denied it.";
    String alone = Conllu.write(read(text.repeat(20)));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<String> one = threads.submit(() -> Conllu.write(read(text.repeat(20))));
      Future<String> other = threads.submit(() -> Conllu.write(read(text.repeat(20))));
      assertThat(one.get()).isEqualTo(alone);
      assertThat(other.get()).isEqualTo(alone);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void itsIdFollowsFromTheBytesOfTheModel() throws IOException, NoSuchAlgorithmException {
    try (InputStream in = FastAnnotator.class.getResourceAsStream("fast.model")) {
      byte[] bytes = in.readAllBytes();
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      assertThat(FAST.id()).isEqualTo("fast@" + hash.substring(0, 8));
      assertThat(bytes.length).isLessThan(25 << 20);
    }
  }

  @Test
  void nothingIsMissing() {
    assertThat(new FastProvider().missing()).isNull();
    assertThatCode(() -> new FastProvider().load()).doesNotThrowAnyException();
  }
}
