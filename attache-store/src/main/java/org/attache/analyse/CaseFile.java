package org.attache.analyse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.article.ArticleId;
import org.attache.article.Evidence;
import org.attache.consolidate.ArticleFacts;
import org.attache.consolidate.Consolidated;
import org.attache.consolidate.Consolidator;
import org.attache.consolidate.Contact;
import org.attache.consolidate.Happening;
import org.attache.consolidate.LocalActs;
import org.attache.consolidate.NearDuplicates;
import org.attache.consolidate.PublishedArticle;
import org.attache.consolidate.Quotation;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.resolve.DayRange;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.resolve.Publication;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the questions of one dossier are asked of: the record of the articles that speak
 * of both parties. What other articles say of one of them alone belongs to other dossiers, and
 * makes this one no dearer.
 */
final class CaseFile {

  private final Dyad dyad;
  private final @Nullable DayRange period;
  private final Map<ArticleId, PublishedArticle> articles = new TreeMap<>();
  private final Map<ArticleId, ArticleFacts> facts = new TreeMap<>();
  private final List<Observation> observations;
  private final Consolidated record;
  private final List<Contact> contacts;
  private final List<Happening> happenings;

  CaseFile(Request request) {
    dyad = new Dyad(request.one(), request.other());
    period = request.period();
    Set<ArticleId> onBoth = onBoth(request.observations());
    request.articles().stream()
        .filter(article -> onBoth.contains(article.id()))
        .forEach(article -> articles.put(article.id(), article));
    observations =
        Observation.sorted(
            request.observations().stream()
                .filter(each -> onBoth.contains(each.article()))
                .toList());
    record =
        Consolidator.consolidate(
            observations, NearDuplicates.facts(articles.values()), request.ties());
    record.articles().forEach(each -> facts.put(each.id(), each));
    contacts =
        record.contacts().stream()
            .filter(contact -> dyad.between(contact) && inPeriod(contact.happening()))
            .toList();
    happenings =
        record.happenings().stream()
            .filter(happening -> dyad.hasEither(happening.actors()) && inPeriod(happening))
            .toList();
  }

  /** Articles that involve both subjects; what is done in a country involves it. */
  private Set<ArticleId> onBoth(List<Observation> all) {
    Map<ArticleId, boolean[]> involved = new TreeMap<>();
    for (Observation observation : all) {
      boolean[] of = involved.computeIfAbsent(observation.article(), k -> new boolean[2]);
      List<Party> parties = PartiesOf.of(observation);
      of[0] |= dyad.hasOne(parties);
      of[1] |= dyad.hasOther(parties);
      Place place = observation.setting().place();
      if (place != null
          && observation instanceof Event event
          && LocalActs.TYPES.contains(event.type())) {
        of[0] |= dyad.one().id().equals(place.country());
        of[1] |= dyad.other().id().equals(place.country());
      }
    }
    Set<ArticleId> onBoth = new HashSet<>();
    involved.forEach(
        (article, of) -> {
          if (of[0] && of[1]) {
            onBoth.add(article);
          }
        });
    return onBoth;
  }

  Dyad dyad() {
    return dyad;
  }

  @Nullable DayRange period() {
    return period;
  }

  Consolidated record() {
    return record;
  }

  /** In the order of {@link Observation#compare}. */
  List<Observation> observations() {
    return observations;
  }

  /** Contacts in which both subjects take part, in the order of days. */
  List<Contact> contacts() {
    return contacts;
  }

  /** Acts of either subject, in the order of days. */
  List<Happening> happenings() {
    return happenings;
  }

  /** Observations of a kind, copies once, revised ones left out. */
  <T extends Observation> List<T> others(Class<T> kind) {
    return record.others().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(this::inPeriod)
        .toList();
  }

  List<Quotation> quotations() {
    return record.quotations().stream()
        .filter(each -> !each.withdrawn() && inPeriod(each.best()))
        .toList();
  }

  Collection<PublishedArticle> articles() {
    return articles.values();
  }

  @Nullable PublishedArticle article(ArticleId id) {
    return articles.get(id);
  }

  @Nullable ArticleFacts facts(ArticleId id) {
    return facts.get(id);
  }

  /** The day by which an article had appeared, or null. */
  @Nullable LocalDate published(ArticleId article) {
    ArticleFacts of = facts.get(article);
    return of == null ? null : of.publication().day();
  }

  /** The day of an observation: its own where the text gives one, else that of its article. */
  Dossier.@Nullable Days days(Observation observation) {
    When when = observation.setting().when();
    if (when != null) {
      return days(when);
    }
    LocalDate published = published(observation.article());
    return published == null
        ? null
        : new Dossier.Days(DayRange.of(published), "day of publication");
  }

  static Dossier.Days days(When when) {
    return new Dossier.Days(
        when.days(),
        switch (when.basis()) {
          case EXPLICIT -> "as the text says";
          case RELATIVE -> "counted from another day";
          case PUBLICATION -> "news of those days";
          case BOUNDS -> "only limits are known";
        });
  }

  static Dossier.@Nullable Days daysOf(@Nullable When when) {
    return when == null ? null : days(when);
  }

  static Dossier.Ref ref(Observation observation) {
    return new Dossier.Ref(observation.id(), observation.article(), observation.quote());
  }

  static Dossier.Ref ref(Observation observation, Evidence words) {
    return new Dossier.Ref(observation.id(), observation.article(), words.quote());
  }

  static List<Dossier.Ref> refs(Happening happening) {
    return happening.mentions().stream().map(CaseFile::ref).toList();
  }

  private boolean inPeriod(Happening happening) {
    if (period == null) {
      return true;
    }
    When when = happening.when();
    return when != null
        ? when.days().overlaps(period)
        : happening.mentions().stream().anyMatch(this::inPeriod);
  }

  private boolean inPeriod(Observation observation) {
    if (period == null) {
      return true;
    }
    When when = observation.setting().when();
    if (when != null) {
      return when.days().overlaps(period);
    }
    ArticleFacts of = facts.get(observation.article());
    Publication publication = of == null ? Publication.unknown() : of.publication();
    return publication.from() != null
        && publication.to() != null
        && new DayRange(publication.from(), publication.to()).overlaps(period);
  }
}
