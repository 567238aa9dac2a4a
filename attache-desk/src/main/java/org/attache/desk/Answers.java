package org.attache.desk;

import java.util.List;
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

/** Makes the answers about two parties from what a desk holds. */
final class Answers {

  private final Desk desk;
  private final Workbench.Program program;

  Answers(Desk desk, Workbench.Program program) {
    this.desk = desk;
    this.program = program;
  }

  Dossier dossier(Dossier.Subject one, Dossier.Subject other, @Nullable DayRange period) {
    return DossierMaker.make(request(desk.onBoth(one.id(), other.id()), one, other, period));
  }

  Comparison compare(Dossier.Subject one, Dossier.Subject other, DayRange before, DayRange after) {
    Selection told = desk.onBoth(one.id(), other.id());
    return Comparison.of(request(told, one, other, before), request(told, one, other, after));
  }

  private Request request(
      Selection told, Dossier.Subject one, Dossier.Subject other, @Nullable DayRange period) {
    return new Request(
        one,
        other,
        period,
        articles(told),
        told.observations(),
        desk.failed(),
        program.version(),
        settings(),
        desk.ties());
  }

  /** What coded the articles of a desk, and that it is outdated, for the head of the page. */
  private String settings() {
    Outdated outdated = Outdated.of(desk, program.now().get());
    String flows = String.join("; ", outdated.flows());
    return outdated.any() ? outdated.sentence() + ": " + flows : flows;
  }

  /** The articles as consolidation takes them. */
  List<PublishedArticle> articles(Selection selection) {
    return selection.articles().stream().map(Answers::article).toList();
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
