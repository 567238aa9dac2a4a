package org.attache.annotate.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.annotate.Annotator;
import org.attache.annotate.Sentence;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;
import org.junit.jupiter.api.Test;

class WeekdaysTest {

  private static final Annotator ANNOTATOR = new FastProvider().load();

  @Test
  void aDayBehindAnObjectIsNotItsHead() {
    check("The army carried out raids Monday night against Uganda.", "raids", "carried", "obj");
    check("The army carried out raids Monday night against Uganda.", "Uganda", "raids", "nmod");
  }

  @Test
  void aDayBehindASubjectIsNotItsHead() {
    check("Prime Minister Pavel Salo Wednesday rejected the plan.", "Salo", "rejected", "nsubj");
  }

  @Test
  void aDayBeforeItsNounStays() {
    check("The Friday meeting ended the dispute.", "meeting", "ended", "nsubj");
  }

  private static void check(String text, String word, String head, String relation) {
    Article article =
        new Article(
            new ArticleId("test"),
            text,
            List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))),
            Article.Origin.of("test"),
            null);
    Sentence sentence = ANNOTATOR.annotate(article).sentences().get(0);
    int index = index(sentence, word);
    assertThat(sentence.relation(index)).as(word).isEqualTo(relation);
    assertThat(sentence.head(index)).as(word).isEqualTo(index(sentence, head));
  }

  private static int index(Sentence sentence, String text) {
    for (int word = 0; word < sentence.size(); word++) {
      if (sentence.token(word).text().equals(text)) {
        return word;
      }
    }
    throw new AssertionError("no " + text);
  }
}
