package org.attache.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

  private static final String REPORT =
      "The harbour council of Aln met on Monday to speak of the new tariff on timber that the"
          + " island republic had asked for since the spring, and after a long night its members"
          + " gave way on two of the five points while they kept the other three for the autumn.";

  private static PublishedArticle article(String id, String day, String title, String text) {
    return PublishedArticle.of(
        new Article(
            new ArticleId(id),
            text,
            List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))),
            new Article.Origin(id, title, null, null, null),
            LocalDate.parse(day)));
  }

  private static ArticleFacts of(List<ArticleFacts> facts, String id) {
    return facts.stream().filter(f -> f.id().value().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aCopyHasTheEarlierArticleAsItsSource() {
    var facts =
        NearDuplicates.facts(
            List.of(
                article("b", "2021-03-05", "First", REPORT),
                article("a", "2021-03-06", "Second", REPORT + " With material of agencies.")));

    assertThat(of(facts, "a").source()).isEqualTo(new ArticleId("b"));
    assertThat(of(facts, "b").source()).isEqualTo(new ArticleId("b"));
    assertThat(facts).noneMatch(ArticleFacts::superseded);
  }

  @Test
  void aLaterVersionUnderTheSameTitleSupersedes() {
    String grown = REPORT + " On Tuesday the mayor said that she would ask for a second vote soon.";
    var facts =
        NearDuplicates.facts(
            List.of(
                article("old", "2021-03-05", "Tariff", REPORT),
                article("new", "2021-03-06", "Tariff", grown)));

    assertThat(of(facts, "old").supersededBy()).isEqualTo(new ArticleId("new"));
    assertThat(of(facts, "new").supersededBy()).isNull();
  }

  @Test
  void otherTextsUnderTheSameTitleAreTwoSources() {
    String other =
        "A storm kept the ferries of the northern islands in port for three days while the radio"
            + " warned of floods along the coast and farmers brought their sheep to higher ground.";
    var facts =
        NearDuplicates.facts(
            List.of(
                article("a", "2021-03-05", "Morning news", REPORT),
                article("b", "2021-03-06", "Morning news", other)));

    assertThat(of(facts, "b").source()).isEqualTo(new ArticleId("b"));
    assertThat(facts).noneMatch(ArticleFacts::superseded);
  }

  @Test
  void shortTextsAreNeverCalledTheSame() {
    var facts =
        NearDuplicates.facts(
            List.of(
                article("a", "2021-03-05", "x", "The ministers met."),
                article("b", "2021-03-06", "y", "The ministers met.")));

    assertThat(facts).allMatch(f -> f.source().equals(f.id()));
  }

  @Test
  void plantedCopiesAreFoundAmongRandomTexts() {
    Random random = new Random(7);
    List<PublishedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      List<String> words = new ArrayList<>();
      for (int j = 0; j < 120; j++) {
        words.add("w" + random.nextInt(3000));
      }
      articles.add(article("t" + i, "2021-03-05", "t" + i, String.join(" ", words)));
      if (i % 10 == 0) {
        for (int j = 0; j < 4; j++) {
          words.set(random.nextInt(words.size()), "changed" + j);
        }
        articles.add(article("u" + i, "2021-03-06", "u" + i, String.join(" ", words)));
      }
    }
    var facts = NearDuplicates.facts(articles);

    assertThat(facts.stream().filter(f -> !f.source().equals(f.id()))).hasSize(20);
  }

  @Test
  void anyOrderGivesTheSame() {
    List<PublishedArticle> articles =
        new ArrayList<>(
            List.of(
                article("a", "2021-03-05", "Tariff", REPORT),
                article("b", "2021-03-06", "Tariff", REPORT + " More of it follows tomorrow."),
                article("c", "2021-03-07", "Copy", REPORT)));
    var facts = NearDuplicates.facts(articles);
    Collections.reverse(articles);

    assertThat(NearDuplicates.facts(articles)).isEqualTo(facts);
  }
}
