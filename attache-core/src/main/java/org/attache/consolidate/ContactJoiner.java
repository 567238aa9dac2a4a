package org.attache.consolidate;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.attache.extract.Encounter;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.extract.Standing;
import org.attache.resolve.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of one contact. A contact is told in pieces: one sentence has the visit and
 * its day, the next the talks and the persons, a third only "the negotiations" and how long they
 * took. So mentions need not be alike to be one, as acts must ({@link EventJoiner}); they must not
 * contradict each other, and something must tie them:
 *
 * <ol>
 *   <li>days in common, or neighbouring days with a person or the place in common, and the same
 *       camps;
 *   <li>undated, in the same source: a person or the place in common, or the same camps where the
 *       article tells of one such contact only;
 *   <li>undated, in another source that appeared within two weeks: a person and the place or the
 *       ordinal in common;
 *   <li>without parties of its own ("the talks lasted two hours"): the contact that the article
 *       told last before it, no further back than {@value #REACH} units of text.
 * </ol>
 *
 * <p>Other places, other ordinals, other days, and two lists of persons with nobody in common
 * contradict. Mentions are taken the most exactly dated first, those without parties last, so that
 * the outcome depends on the set of mentions alone.
 */
final class ContactJoiner {

  private static final int REACH = 1200;
  private static final long NEWS = 14;
  private static final int MANY = 8;

  private final WeekIndex<Cluster> dated = new WeekIndex<>();
  private final WeekIndex<Cluster> reported = new WeekIndex<>();
  private final Map<String, Set<Cluster>> ofSource = new HashMap<>();
  private final Map<String, TreeMap<Integer, Cluster>> ofArticle = new HashMap<>();
  private final List<Cluster> clusters = new ArrayList<>();

  /** The clusters of mentions that are in {@link Mention#EXACT_FIRST} order. */
  static List<Cluster> join(List<Mention> mentions) {
    ContactJoiner joiner = new ContactJoiner();
    for (Mention mention : mentions) {
      if (mention.sides().size() >= 2) {
        joiner.place(mention);
      }
    }
    for (Mention mention : mentions) {
      if (mention.sides().size() < 2) {
        joiner.place(mention);
      }
    }
    return joiner.clusters;
  }

  private void place(Mention mention) {
    Cluster best = null;
    Match match = null;
    Set<Cluster> candidates = candidates(mention);
    boolean only =
        ofSource(mention).stream().filter(candidate -> fits(mention, candidate)).limit(2).count()
            == 1;
    for (Cluster candidate : candidates) {
      Match with = match(mention, candidate, only);
      if (with != null && (match == null || with.score() > match.score())) {
        best = candidate;
        match = with;
      }
    }
    if (best == null || match == null) {
      best = lastTold(mention);
      match = new Match(0.5, List.of("the contact that the article told last"));
    }
    if (best == null) {
      best = new Cluster(mention);
      clusters.add(best);
    } else {
      best.add(mention, match);
    }
    index(mention, best);
  }

  private void index(Mention mention, Cluster cluster) {
    LocalDate day = mention.facts().day();
    for (String dyad : dyads(mention.sides())) {
      if (mention.dated()) {
        dated.add(dyad, Objects.requireNonNull(mention.when()).days(), cluster);
      }
      if (day != null) {
        reported.add(dyad, DayRange.of(day), cluster);
      }
    }
    ofSource
        .computeIfAbsent(mention.facts().source().value(), k -> new LinkedHashSet<>())
        .add(cluster);
    ofArticle
        .computeIfAbsent(mention.facts().id().value(), k -> new TreeMap<>())
        .put(mention.event().trigger().start(), cluster);
  }

  private Set<Cluster> candidates(Mention mention) {
    Set<Cluster> candidates = new LinkedHashSet<>();
    SortedSet<String> sides = mention.sides();
    if (sides.isEmpty()) {
      return candidates;
    }
    LocalDate day = mention.facts().day();
    for (String dyad : dyads(sides)) {
      if (mention.dated()) {
        DayRange days = Objects.requireNonNull(mention.when()).days();
        candidates.addAll(dated.near(dyad, days.from().minusDays(1), days.to().plusDays(1)));
      } else if (day != null) {
        candidates.addAll(dated.near(dyad, day.minusDays(NEWS), day.plusDays(NEWS)));
        candidates.addAll(reported.near(dyad, day.minusDays(NEWS), day.plusDays(NEWS)));
      }
    }
    candidates.addAll(ofSource(mention));
    return candidates;
  }

  /** What ties a mention to a contact; null where nothing does or something speaks against it. */
  private static @Nullable Match match(Mention mention, Cluster cluster, boolean only) {
    SortedSet<String> sides = mention.sides();
    int common = Parties.common(sides, cluster.sides());
    if (common < Math.min(2, sides.size()) || contradicts(mention, cluster)) {
      return null;
    }
    List<String> reasons = new ArrayList<>();
    reasons.add("same camps");
    double score = common >= 2 ? 0.3 : 0.15;
    boolean persons = Parties.common(mention.persons(), cluster.persons()) > 0;
    if (persons) {
      reasons.add("a person in common");
      score += 0.2;
    }
    boolean place = Places.relation(mention.place(), cluster.place()) == Places.Relation.SAME;
    if (place) {
      reasons.add("same place");
      score += 0.15;
    }
    Integer ordinal = ordinal(mention);
    boolean sameOrdinal = ordinal != null && ordinal.equals(cluster.ordinal());
    if (sameOrdinal) {
      reasons.add("same ordinal");
      score += 0.1;
    }
    boolean sameSource = cluster.hasSource(mention.facts().source());
    if (sameSource) {
      reasons.add("same source");
      score += 0.1;
    }
    if (mention.dated() && Days.dated(cluster.when())) {
      DayRange days = Objects.requireNonNull(mention.when()).days();
      DayRange of = Objects.requireNonNull(cluster.when()).days();
      long gap = Days.gap(days, of);
      long width = Math.max(days.days(), of.days());
      boolean tied = persons || place || (gap == 0 && width <= 7 && common >= 2);
      if (!tied) {
        return null;
      }
      reasons.add(gap == 0 ? "days in common" : "neighbouring days");
      return match(score + (gap == 0 ? 0.25 : 0.15), reasons);
    }
    if (sameSource) {
      return persons || place || only ? match(score, reasons) : null;
    }
    return near(mention, cluster) && persons && (place || sameOrdinal)
        ? match(score, reasons)
        : null;
  }

  private static Match match(double score, List<String> reasons) {
    return new Match(Math.round(Math.min(1, score) * 1000) / 1000.0, reasons);
  }

  /** Whether a contact of the same source could be the one meant. */
  private static boolean fits(Mention mention, Cluster cluster) {
    SortedSet<String> sides = mention.sides();
    return Parties.common(sides, cluster.sides()) >= Math.min(2, sides.size())
        && !contradicts(mention, cluster);
  }

  private Set<Cluster> ofSource(Mention mention) {
    return ofSource.getOrDefault(mention.facts().source().value(), Set.of());
  }

  private static boolean contradicts(Mention mention, Cluster cluster) {
    Integer ordinal = ordinal(mention);
    if (ordinal != null && cluster.ordinal() != null && !ordinal.equals(cluster.ordinal())) {
      return true;
    }
    boolean bothDated = mention.dated() && Days.dated(cluster.when());
    if (bothDated) {
      DayRange days = Objects.requireNonNull(mention.when()).days();
      DayRange of = Objects.requireNonNull(cluster.when()).days();
      if (Days.gap(days, of) > 1) {
        return true;
      }
    }
    if (!bothDated && !cluster.toldLike(mention)) {
      return true;
    }
    if (Places.relation(mention.place(), cluster.place()) == Places.Relation.OTHER) {
      return true;
    }
    // On one visit, a visitor sees the minister in the morning and the president after lunch.
    boolean onOneVisit =
        cluster.hasSource(mention.facts().source()) && cluster.isVisitOf(mention.persons());
    if (!bothDated && !onOneVisit && Parties.sendOthers(mention.persons(), cluster.persons())) {
      return true;
    }
    boolean noneInCommon =
        !mention.persons().isEmpty()
            && !cluster.persons().isEmpty()
            && Parties.common(mention.persons(), cluster.persons()) == 0;
    return noneInCommon
        && !(bothDated
            && Places.relation(mention.place(), cluster.place()) == Places.Relation.SAME);
  }

  private static boolean near(Mention mention, Cluster cluster) {
    LocalDate day = mention.facts().day();
    if (day == null) {
      return false;
    }
    if (cluster.when() != null && Days.dated(cluster.when())) {
      return Days.gap(DayRange.of(day), cluster.when().days()) <= NEWS;
    }
    LocalDate other = cluster.seed().facts().day();
    return other != null && Math.abs(ChronoUnit.DAYS.between(day, other)) <= NEWS;
  }

  /** The contact that a mention without two sides of its own goes on telling of. */
  private @Nullable Cluster lastTold(Mention mention) {
    SortedSet<String> sides = mention.sides();
    TreeMap<Integer, Cluster> told = ofArticle.get(mention.facts().id().value());
    if (sides.size() >= 2 || told == null) {
      return null;
    }
    int at = mention.event().trigger().start();
    for (var each : told.headMap(at, true).descendingMap().entrySet()) {
      if (at - each.getKey() > REACH) {
        return null;
      }
      Cluster cluster = each.getValue();
      if (Parties.common(sides, cluster.sides()) == sides.size()
          && !contradicts(mention, cluster)) {
        return cluster;
      }
    }
    return null;
  }

  private static @Nullable Integer ordinal(Mention mention) {
    Encounter encounter = mention.event().encounter();
    return encounter == null ? null : encounter.ordinal();
  }

  private static List<String> dyads(SortedSet<String> sides) {
    List<String> camps = List.copyOf(sides);
    if (camps.size() < 2 || camps.size() > MANY) {
      return camps;
    }
    List<String> dyads = new ArrayList<>();
    for (int i = 0; i < camps.size(); i++) {
      for (int j = i + 1; j < camps.size(); j++) {
        dyads.add(camps.get(i) + " " + camps.get(j));
      }
    }
    return dyads;
  }

  /** The contact that a cluster came to be. */
  static Contact contact(Cluster cluster) {
    Happening joined = cluster.happening();
    List<Mention> standing =
        joined.withdrawn()
            ? cluster.mentions()
            : cluster.mentions().stream().filter(m -> !m.facts().superseded()).toList();
    List<Event> events =
        standing.stream().map(Mention::event).sorted(Observation::compare).toList();
    Set<Encounter.Form> forms = EnumSet.noneOf(Encounter.Form.class);
    Map<Duration, List<Event>> durations = new TreeMap<>();
    Map<String, Encounter.AgendaItem> agenda = new LinkedHashMap<>();
    Integer ordinal = null;
    for (Event event : events) {
      Encounter encounter = event.encounter();
      if (encounter == null) {
        continue;
      }
      forms.add(encounter.form());
      if (encounter.duration() != null) {
        durations.computeIfAbsent(encounter.duration(), d -> new ArrayList<>()).add(event);
      }
      encounter.agenda().forEach(item -> agenda.putIfAbsent(item.issue(), item));
      ordinal = ordinal == null ? encounter.ordinal() : ordinal;
    }
    return new Contact(
        withDurations(joined, durations),
        status(events),
        List.copyOf(forms),
        durations.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<Duration, List<Event>>>comparingInt(e -> -e.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList(),
        ordinal,
        List.copyOf(agenda.values()));
  }

  /** Days of a visit and hours of the talks in it do not contradict; two hours and four do. */
  private static Happening withDurations(Happening happening, Map<Duration, List<Event>> told) {
    Map<String, List<String>> claims = new TreeMap<>();
    for (var each : told.entrySet()) {
      if (each.getKey().toDays() == 0) {
        each.getValue()
            .forEach(event -> Cluster.claim(claims, DurationWords.of(each.getKey()), event));
      }
    }
    List<Difference> differences = new ArrayList<>(happening.differences());
    Cluster.addDifference(differences, "duration", claims);
    return new Happening(
        happening.id(),
        happening.best(),
        happening.mentions(),
        happening.matches(),
        happening.actors(),
        happening.recipients(),
        happening.when(),
        happening.place(),
        differences,
        happening.withdrawn(),
        happening.sources());
  }

  private static Contact.Status status(List<Event> events) {
    boolean held = false;
    boolean denied = false;
    boolean planned = false;
    for (Event event : events) {
      double factuality = event.standing().factuality();
      boolean open = event.standing().condition() != null;
      boolean future = event.standing().time() == Standing.Time.FUTURE;
      held |= factuality >= 1.5 && !open && !future;
      planned |= factuality >= 1 && !open && future;
      denied |= factuality <= -1;
    }
    if (held) {
      return Contact.Status.HELD;
    }
    if (planned) {
      return Contact.Status.PLANNED;
    }
    return denied ? Contact.Status.DENIED : Contact.Status.POSSIBLE;
  }
}
