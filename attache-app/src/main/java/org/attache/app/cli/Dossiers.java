package org.attache.app.cli;

import java.util.List;
import org.attache.analyse.Dossier;
import org.attache.analyse.DossierMaker;
import org.attache.analyse.Request;
import org.attache.article.Article;
import org.attache.consolidate.PublishedArticle;
import org.attache.resolve.DayRange;
import org.attache.store.ArticleCard;
import org.attache.store.Desk;
import org.attache.store.LedgerLine.Status;
import org.attache.store.Query;
import org.jspecify.annotations.Nullable;

/** Makes the dossier of two parties from what a desk holds. */
final class Dossiers {

  private Dossiers() {}

  static Dossier make(
      Desk desk, Dossier.Subject one, Dossier.Subject other, @Nullable DayRange period) {
    List<PublishedArticle> articles = articles(desk);
    int failed =
        (int) desk.ledger().stream().filter(line -> line.status() == Status.FAILED).count();
    return DossierMaker.make(
        new Request(
            one,
            other,
            period,
            articles,
            desk.observations(Query.everything()),
            failed,
            AttacheCommand.version(),
            String.join("; ", desk.flows())));
  }

  /** All articles of a desk, as consolidation takes them. */
  static List<PublishedArticle> articles(Desk desk) {
    return desk.articles().stream().map(Dossiers::article).toList();
  }

  private static PublishedArticle article(ArticleCard card) {
    Article article =
        new Article(
            card.id(),
            card.text(),
            card.parts(),
            new Article.Origin(
                card.source(), card.title(), card.byline(), card.outlet(), card.url()),
            card.published().day());
    return new PublishedArticle(article, card.published());
  }
}
