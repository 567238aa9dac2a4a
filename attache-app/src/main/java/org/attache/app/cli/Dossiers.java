package org.attache.app.cli;

import java.util.List;
import org.attache.ProgramId;
import org.attache.analyse.Comparison;
import org.attache.analyse.Dossier;
import org.attache.analyse.DossierMaker;
import org.attache.analyse.Request;
import org.attache.article.Article;
import org.attache.consolidate.PublishedArticle;
import org.attache.resolve.DayRange;
import org.attache.store.ArticleCard;
import org.attache.store.Desk;
import org.attache.store.Selection;
import org.jspecify.annotations.Nullable;

/** Makes the dossier of two parties from what a desk holds. */
final class Dossiers {

  private Dossiers() {}

  static Dossier make(
      Desk desk, Dossier.Subject one, Dossier.Subject other, @Nullable DayRange period) {
    return DossierMaker.make(request(desk, desk.onBoth(one.id(), other.id()), one, other, period));
  }

  static Comparison compare(
      Desk desk, Dossier.Subject one, Dossier.Subject other, DayRange before, DayRange after) {
    Selection told = desk.onBoth(one.id(), other.id());
    return Comparison.of(
        request(desk, told, one, other, before), request(desk, told, one, other, after));
  }

  private static Request request(
      Desk desk,
      Selection told,
      Dossier.Subject one,
      Dossier.Subject other,
      @Nullable DayRange period) {
    return new Request(
        one,
        other,
        period,
        articles(told),
        told.observations(),
        desk.failed(),
        ProgramId.id(),
        settings(desk));
  }

  /** What coded the articles of a desk, and that it is outdated, for the head of the page. */
  private static String settings(Desk desk) {
    Outdated outdated = Outdated.of(desk);
    String flows = String.join("; ", outdated.flows());
    return outdated.any() ? outdated.sentence() + ": " + flows : flows;
  }

  /** The articles as consolidation takes them. */
  static List<PublishedArticle> articles(Selection selection) {
    return selection.articles().stream().map(Dossiers::article).toList();
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
