package org.attache.analyse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.consolidate.ArticleFacts;
import org.attache.consolidate.PublishedArticle;
import org.attache.extract.Observation;

/** Question 14: each article that speaks of both, with its text and every record in it. */
final class Sources {

  private Sources() {}

  /** In the order of publication, unknown days last. */
  static List<Dossier.SourcePage> of(CaseFile file) {
    Map<ArticleId, List<Dossier.Highlight>> highlights = new HashMap<>();
    for (Observation observation : file.observations()) {
      if (observation.kind().compareTo(Observation.Kind.PREDICATE) < 0) {
        highlights
            .computeIfAbsent(observation.article(), k -> new ArrayList<>())
            .add(
                new Dossier.Highlight(
                    observation.span(),
                    observation.kind(),
                    observation.id(),
                    Labels.of(observation)));
      }
    }
    Map<ArticleId, ArticleId> revised = new HashMap<>();
    for (PublishedArticle article : file.articles()) {
      ArticleFacts facts = file.facts(article.id());
      if (facts != null && facts.supersededBy() != null) {
        revised.putIfAbsent(facts.supersededBy(), article.id());
      }
    }
    return file.articles().stream()
        .sorted(
            Comparator.<PublishedArticle, LocalDate>comparing(
                    article -> {
                      LocalDate day = article.publication().to();
                      return day == null ? LocalDate.MAX : day;
                    })
                .thenComparing(PublishedArticle::id))
        .map(
            article ->
                page(file, revised, article, highlights.getOrDefault(article.id(), List.of())))
        .toList();
  }

  private static Dossier.SourcePage page(
      CaseFile file,
      Map<ArticleId, ArticleId> revised,
      PublishedArticle published,
      List<Dossier.Highlight> highlights) {
    Article article = published.article();
    return new Dossier.SourcePage(
        article.id(),
        article.title(),
        article.origin().byline(),
        article.origin().outlet(),
        article.origin().url(),
        DayWords.of(published.publication()),
        status(file, revised, published),
        article.parts(),
        article.text(),
        highlights);
  }

  private static String status(
      CaseFile file, Map<ArticleId, ArticleId> revised, PublishedArticle article) {
    ArticleFacts facts = file.facts(article.id());
    if (facts == null) {
      return "coded";
    }
    if (facts.supersededBy() != null) {
      return "superseded by " + facts.supersededBy();
    }
    ArticleId earlier = revised.get(article.id());
    if (earlier != null) {
      return "revision of " + earlier;
    }
    return facts.source().equals(article.id())
        ? "coded"
        : String.format(Locale.ROOT, "same report as %s", facts.source());
  }
}
