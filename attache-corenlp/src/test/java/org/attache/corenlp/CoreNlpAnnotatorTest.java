package org.attache.corenlp;

import org.attache.grammar.Dependencies;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The one test that loads the models. */
class CoreNlpAnnotatorTest {

  private static Annotator annotator;

  @BeforeAll
  static void load() {
    AnnotatorProvider provider = AnnotatorProvider.find("corenlp").orElseThrow();
    assertThat(provider.missing()).isNull();
    annotator = provider.load();
    assertThat(annotator.id()).isEqualTo(provider.id());
  }

  /** Each line a part of its own. */
  private static Article article(String text) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        parts.add(new Part(Part.Kind.BODY, new Span(start, start + line.length())));
      }
      start += line.length() + 1;
    }
    return new Article(new ArticleId("a"), text, parts, Article.Origin.of("a"), null);
  }

  @Test
  void putsGrammarOnASentence() {
    AnnotatedArticle annotated =
        annotator.annotate(article("Ana Petrova met the envoy of Chile in Lima on Monday."));

    assertThat(annotated.sentences()).hasSize(1);
    Sentence sentence = annotated.sentences().get(0);
    assertThat(sentence.lemma(sentence.root())).isEqualTo("meet");
    assertThat(Dependencies.of(sentence).agents(sentence.root()))
        .extracting(word -> sentence.token(word).text())
        .containsExactly("Petrova");
    assertThat(Dependencies.of(sentence).patients(sentence.root()))
        .extracting(word -> sentence.token(word).text())
        .containsExactly("envoy");
    assertThat(annotated.names()).extracting(Name::kind).contains(Name.Kind.PERSON);
  }

  @Test
  void keepsOffsetsExactAndPartsApart() {
    String text = "Talks begin in Oslo\n\n“We’re ready,” she said – 😀 – (at last).\n\n* * *";
    AnnotatedArticle annotated = annotator.annotate(article(text));

    int end = 0;
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(text.substring(token.span().start(), token.span().end()))
            .isEqualTo(token.text());
        end = token.span().end();
      }
      assertThat(text.substring(sentence.span().start(), sentence.span().end()))
          .doesNotContain("\n");
    }
    assertThat(Conllu.read(annotated.article(), Conllu.write(annotated))).isEqualTo(annotated);
  }
}
