package org.attache.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attache.review.Ties;
import org.attache.review.Ties.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Joins and splits clusters as people said. Splits come first: of the two mentions, the one that
 * was placed later leaves and stands alone. A pair whose mentions are not both there changes
 * nothing.
 */
final class Tying {

  private static final Match JOINED = new Match(1, List.of("a person joined them"));

  private final Map<String, Cluster> of = new HashMap<>();
  private final Map<String, Mention> mentions = new HashMap<>();
  private final Set<Cluster> clusters = new LinkedHashSet<>();

  private Tying(List<Cluster> joined) {
    joined.forEach(this::add);
  }

  static List<Cluster> apply(List<Cluster> joined, Ties ties) {
    if (ties.isEmpty()) {
      return joined;
    }
    Tying tying = new Tying(joined);
    ties.split().forEach(tying::split);
    ties.joined().forEach(tying::join);
    return List.copyOf(tying.clusters);
  }

  private void add(Cluster cluster) {
    clusters.add(cluster);
    for (Mention mention : cluster.mentions()) {
      of.put(mention.event().id(), cluster);
      mentions.put(mention.event().id(), mention);
    }
  }

  private void split(Pair pair) {
    Cluster cluster = of.get(pair.one());
    if (cluster == null || cluster != of.get(pair.other())) {
      return;
    }
    Mention one = Objects.requireNonNull(mentions.get(pair.one()));
    Mention other = Objects.requireNonNull(mentions.get(pair.other()));
    int place = Integer.compare(cluster.mentions().indexOf(one), cluster.mentions().indexOf(other));
    Mention leaving = place < 0 ? other : one;
    clusters.remove(cluster);
    add(gather(cluster.mentions(), cluster, null, leaving));
    add(new Cluster(leaving));
  }

  private void join(Pair pair) {
    Cluster one = of.get(pair.one());
    Cluster other = of.get(pair.other());
    if (one == null || other == null || one == other) {
      return;
    }
    List<Mention> all = new ArrayList<>(one.mentions());
    all.addAll(other.mentions());
    all.sort(Mention.EXACT_FIRST);
    clusters.remove(one);
    clusters.remove(other);
    add(gather(all, one, other, null));
  }

  /** A cluster of mentions, each with the reason for which it was in one of two clusters. */
  private static Cluster gather(
      List<Mention> all, Cluster one, @Nullable Cluster other, @Nullable Mention without) {
    Cluster gathered = null;
    for (Mention mention : all) {
      if (mention == without) {
        continue;
      }
      if (gathered == null) {
        gathered = new Cluster(mention);
        continue;
      }
      Match match = other == null || one.mentions().contains(mention) ? one.match(mention) : JOINED;
      gathered.add(mention, match.equals(Match.FIRST) ? JOINED : match);
    }
    if (gathered == null) {
      throw new IllegalStateException("a cluster without mentions");
    }
    return gathered;
  }
}
