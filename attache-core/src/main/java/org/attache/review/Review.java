package org.attache.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.article.ArticleId;
import org.attache.extract.Observation;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;
import org.attache.resolve.Party;
import org.attache.review.Decision.Alias;
import org.attache.review.Decision.Join;
import org.attache.review.Decision.NotSameParty;
import org.attache.review.Decision.SameParty;
import org.attache.review.Decision.Split;
import org.attache.review.Ties.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Applies what people decided to what was coded. Decisions hang on words ({@link Target}), so that
 * they outlive a change of the rules: one whose words still stand is applied; one that no longer
 * fits is told ({@link Fate}), never dropped and never guessed.
 *
 * <p>First come the records of the document, in the order of the decisions; then the names of
 * parties, which hold for all documents.
 */
public final class Review {

  private final Rewriter rewriter;
  private final Map<String, List<Decided>> byDocument = new HashMap<>();
  private final Map<ActorId, Actor> renamed = new TreeMap<>();
  private final Ties ties;

  /**
   * @param inForce decisions that nobody has undone, in their order
   */
  public Review(List<Decided> inForce, Rewriter rewriter) {
    this.rewriter = rewriter;
    Map<Pair, Boolean> pairs = new LinkedHashMap<>();
    for (Decided each : inForce) {
      Decision decision = each.decision();
      Set<String> documents = new HashSet<>();
      for (Target target : decision.targets()) {
        if (documents.add(target.document())) {
          byDocument.computeIfAbsent(target.document(), key -> new ArrayList<>()).add(each);
        }
      }
      if (decision instanceof SameParty same) {
        renamed.put(same.actor(), same.as());
      } else if (decision instanceof Alias alias) {
        renamed.put(new ActorId("?" + alias.name()), alias.actor());
      } else if (decision instanceof Join join) {
        tie(pairs, join.one(), join.other(), true);
      } else if (decision instanceof Split split) {
        tie(pairs, split.one(), split.other(), false);
      }
    }
    List<Pair> joined = new ArrayList<>();
    List<Pair> apart = new ArrayList<>();
    pairs.forEach((pair, one) -> (one ? joined : apart).add(pair));
    ties = new Ties(joined, apart);
  }

  /** The later word on a pair counts. */
  private static void tie(Map<Pair, Boolean> pairs, Target one, Target other, boolean joined) {
    boolean ordered = one.id().compareTo(other.id()) <= 0;
    Pair pair = new Pair(ordered ? one.id() : other.id(), ordered ? other.id() : one.id());
    pairs.remove(pair);
    pairs.put(pair, joined);
  }

  /** What people said of happenings: for consolidation, which knows no decisions. */
  public Ties ties() {
    return ties;
  }

  /** Whether anything may change in a document. */
  public boolean concerns(String document) {
    return !renamed.isEmpty() || byDocument.containsKey(document);
  }

  /**
   * @param document SHA-256 of its bytes
   * @param coded what extraction gave for it
   */
  public Reviewed of(String document, ArticleId article, List<Observation> coded) {
    List<Decided> decisions = byDocument.getOrDefault(document, List.of());
    if (decisions.isEmpty() && renamed.isEmpty()) {
      return new Reviewed(Observation.sorted(coded), List.of());
    }
    Draft draft = new Draft(article, coded, rewriter);
    List<Fate> fates = new ArrayList<>();
    List<NotSameParty> apart = new ArrayList<>();
    for (Decided each : decisions) {
      String why = "";
      if (each.decision() instanceof NotSameParty not) {
        apart.add(not);
      }
      for (Target target : each.decision().targets()) {
        if (why.isEmpty() && target.document().equals(document)) {
          why = draft.take(each.decision(), target);
        }
      }
      fates.add(new Fate(each, why));
    }
    List<Observation> observations = new ArrayList<>();
    for (Observation observation : draft.standing()) {
      observations.add(rewriter.rename(observation, party -> actor(party, apart)));
    }
    return new Reviewed(Observation.sorted(observations), fates);
  }

  /** Who a party is to be, or null where nothing is decided of it. */
  private @Nullable Actor actor(Party party, List<NotSameParty> apart) {
    ActorId id = party.actor().id();
    for (NotSameParty not : apart) {
      if (not.actor().equals(id) && hasWords(party, not.words())) {
        return new Actor(
            new ActorId("?" + not.words()),
            not.words(),
            null,
            List.of(),
            party.actor().person(),
            null,
            null);
      }
    }
    Actor as = renamed.get(id);
    // a chain of names has no more links than there are names; a ring is left where it was entered
    for (int links = 0; as != null && links < renamed.size(); links++) {
      Actor further = renamed.get(as.id());
      if (further == null) {
        return as;
      }
      as = further;
    }
    return as;
  }

  private static boolean hasWords(Party party, String words) {
    return (party.naming() != null && party.naming().quote().equals(words))
        || (party.mention() != null && party.mention().quote().equals(words));
  }
}
