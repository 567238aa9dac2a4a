package org.attache.analyse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.attache.consolidate.PublishedArticle;
import org.attache.extract.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Answers the questions of a dossier, one small class for each. The answer depends on the request
 * alone: no clock, no chance, no order of input.
 *
 * <pre>{@code
 * Dossier dossier = DossierMaker.make(new Request(one, other, null, articles, observations, ...));
 * }</pre>
 */
public final class DossierMaker {

  private DossierMaker() {}

  public static Dossier make(Request request) {
    CaseFile file = new CaseFile(request);
    List<Dossier.ContactLine> contacts = ContactLog.of(file);
    List<Dossier.OutlookLine> outlooks = Outlooks.of(file);
    Dossier answers =
        new Dossier(
            request.one(),
            request.other(),
            request.period(),
            coverage(file, request),
            List.of(),
            TemperatureCurve.of(file),
            ContactFigures.of(file, contacts),
            contacts,
            EventList.of(file),
            Positions.of(file),
            Voices.of(file),
            Voices.disagreements(file),
            Outlooks.score(outlooks),
            outlooks,
            SaidAndDone.of(file),
            Linkages.of(file),
            AgendaMatrix.of(file),
            Patterns.of(file),
            Predictability.of(file),
            Sources.of(file));
    return Summary.into(answers);
  }

  private static Dossier.Coverage coverage(CaseFile file, Request request) {
    List<PublishedArticle> articles = List.copyOf(file.articles());
    return new Dossier.Coverage(
        articles.size(),
        request.failed(),
        (int)
            file.observations().stream()
                .filter(each -> each.kind().compareTo(Observation.Kind.PREDICATE) < 0)
                .count(),
        day(articles, Comparator.naturalOrder()),
        day(articles, Comparator.reverseOrder()),
        request.version(),
        request.settings());
  }

  private static @Nullable LocalDate day(
      List<PublishedArticle> articles, Comparator<LocalDate> order) {
    return articles.stream()
        .map(article -> article.publication().day())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .min(order)
        .orElse(null);
  }
}
