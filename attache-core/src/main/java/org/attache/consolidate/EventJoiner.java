package org.attache.consolidate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import org.attache.resolve.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of one act, within and across articles.
 *
 * <p>Mentions are taken in one order, the most exactly dated first, so that what comes out depends
 * on the set of mentions alone. Each is compared with the happenings of the same type of act and of
 * a common pair of camps that lie in its weeks ({@link WeekIndex}); an undated one with those of
 * its own article and the undated ones of articles of the same months. It joins the one that it
 * matches best, if its score reaches {@value #ENOUGH}; else it opens a new one. The score is a
 * weighted sum of agreements, after Fellegi and Sunter, with weights set by hand so that two
 * mentions without a day join only on the same word or the same place.
 */
final class EventJoiner {

  static final double ENOUGH = 0.7;

  /** More camps than this are keyed one by one: twenty parties make 190 pairs. */
  private static final int MANY = 8;

  /** Two undated mentions in articles further apart than this are not joined. */
  private static final long APART = 60;

  private final WeekIndex<Cluster> dated = new WeekIndex<>();
  private final WeekIndex<Cluster> undated = new WeekIndex<>();
  private final Map<String, List<Cluster>> ofSource = new HashMap<>();
  private final List<Cluster> clusters = new ArrayList<>();

  /** The clusters of mentions that are in {@link Mention#EXACT_FIRST} order. */
  static List<Cluster> join(List<Mention> mentions) {
    EventJoiner joiner = new EventJoiner();
    mentions.forEach(joiner::place);
    return joiner.clusters;
  }

  private void place(Mention mention) {
    Cluster best = null;
    Match match = null;
    for (Cluster candidate : candidates(mention)) {
      Match with = match(mention, candidate);
      if (with != null
          && with.score() >= ENOUGH
          && (match == null || with.score() > match.score())) {
        best = candidate;
        match = with;
      }
    }
    if (best == null || match == null) {
      best = new Cluster(mention);
      clusters.add(best);
      index(mention, best);
    } else {
      best.add(mention, match);
    }
    for (String key : keys(mention)) {
      List<Cluster> of =
          ofSource.computeIfAbsent(mention.facts().source() + " " + key, k -> new ArrayList<>());
      if (!of.contains(best)) {
        of.add(best);
      }
    }
  }

  private void index(Mention mention, Cluster cluster) {
    for (String key : keys(mention)) {
      LocalDate told = mention.facts().day();
      if (mention.dated()) {
        dated.add(key, Objects.requireNonNull(mention.when()).days(), cluster);
      } else if (told != null) {
        undated.add(key + " " + mention.stem(), DayRange.of(told), cluster);
      }
    }
  }

  private Set<Cluster> candidates(Mention mention) {
    Set<Cluster> candidates = new LinkedHashSet<>();
    for (String key : keys(mention)) {
      if (mention.dated()) {
        DayRange days = Objects.requireNonNull(mention.when()).days();
        candidates.addAll(dated.near(key, days.from().minusDays(1), days.to().plusDays(1)));
      } else {
        candidates.addAll(ofSource.getOrDefault(mention.facts().source() + " " + key, List.of()));
        LocalDate told = mention.facts().day();
        if (told != null) {
          candidates.addAll(
              undated.near(
                  key + " " + mention.stem(), told.minusDays(APART), told.plusDays(APART)));
        }
      }
    }
    return candidates;
  }

  /** One key for each pair of camps with the type of act; of a single camp, for the camp. */
  private static List<String> keys(Mention mention) {
    List<String> camps = List.copyOf(mention.camps());
    String type = mention.event().type().name();
    if (camps.size() < 2 || camps.size() > MANY) {
      return camps.isEmpty()
          ? List.of(type)
          : camps.stream().map(camp -> type + " " + camp).toList();
    }
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < camps.size(); i++) {
      for (int j = i + 1; j < camps.size(); j++) {
        keys.add(type + " " + camps.get(i) + " " + camps.get(j));
      }
    }
    return keys;
  }

  /** How well a mention fits a happening; null where something speaks against it. */
  static @Nullable Match match(Mention mention, Cluster cluster) {
    Mention seed = cluster.seed();
    List<String> reasons = new ArrayList<>();
    double score = 0;

    String mode = mention.event().mode();
    String seedMode = seed.event().mode();
    if (mode != null && seedMode != null && !mode.equals(seedMode)) {
      return null;
    }
    score += Objects.equals(mode, seedMode) ? 0.2 : 0.15;
    reasons.add("same act: " + mention.event().type());

    double actors = agreement(mention.actors(), seed.actors());
    double recipients = agreement(mention.recipients(), seed.recipients());
    if (actors == 0 || recipients == 0) {
      return null;
    }
    score += 0.125 * actors + 0.125 * recipients;
    reasons.add("parties in common");

    boolean bothDated = mention.dated() && Days.dated(cluster.when());
    if (bothDated) {
      DayRange days = Objects.requireNonNull(mention.when()).days();
      DayRange of = Objects.requireNonNull(cluster.when()).days();
      long gap = Days.gap(days, of);
      boolean exact = Days.rank(mention.when()) == 0 && Days.rank(cluster.when()) == 0;
      if (gap > (exact ? 0 : 1)) {
        return null;
      }
      long width = Math.max(days.days(), of.days());
      score += width <= 3 ? 0.25 : width <= 7 ? 0.18 : width <= 31 ? 0.1 : 0.05;
      reasons.add(gap == 0 ? "days in common" : "neighbouring days");
    } else {
      if (!cluster.toldLike(mention) || apart(mention, seed)) {
        return null;
      }
      score += 0.075;
    }

    switch (Places.relation(mention.place(), cluster.place())) {
      case SAME -> {
        score += 0.15;
        reasons.add("same place");
      }
      case POSSIBLE -> score += 0.075;
      case OTHER -> {
        return null;
      }
    }

    boolean sameWord = cluster.stems().contains(mention.stem());
    score += sameWord ? 0.15 : 0.045;
    if (sameWord) {
      reasons.add("same word");
    }
    return new Match(Math.round(score * 1000) / 1000.0, reasons);
  }

  /** 1 for the same camps, less where one list is larger or open; 0 where they have none alike. */
  private static double agreement(SortedSet<String> one, SortedSet<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty() ? 1 : 0.6;
    }
    if (one.equals(other)) {
      return 1;
    }
    return Parties.common(one, other) == 0 ? 0 : 0.5 + 0.5 * Parties.overlap(one, other) / 2;
  }

  private static boolean apart(Mention one, Mention other) {
    if (one.sameSource(other)) {
      return false;
    }
    var day = one.facts().day();
    var otherDay = other.facts().day();
    return day == null
        || otherDay == null
        || Math.abs(ChronoUnit.DAYS.between(day, otherDay)) > APART;
  }
}
