package org.attache.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.article.ArticleId;
import org.attache.extract.Anchor;
import org.attache.extract.Observation;
import org.attache.resolve.ActorId;
import org.attache.review.Decided;
import org.attache.review.Decision;
import org.attache.review.Fate;
import org.attache.review.InForce;
import org.attache.review.Review;
import org.attache.review.Target;
import org.attache.store.json.ObservationJson;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rows as the decisions want them. What was extracted is kept beside the rows that a
 * review changed, so that an undo finds it again. Rows say up to which decision they are reviewed:
 * whoever opens a desk where a program stopped between a decision and its rows catches up.
 */
final class ReviewedRows {

  /** A coded document and what was extracted from it. */
  record Base(int accession, String document, ArticleId article, List<Observation> extracted) {}

  private final Database database;
  private final Journal journal;
  private final Reviewer reviewer;

  ReviewedRows(Database database, Journal journal, Reviewer reviewer) {
    this.database = database;
    this.journal = journal;
    this.reviewer = reviewer;
  }

  /** Reviews what the decisions since the last time concern; gives the articles that changed. */
  SortedSet<Integer> catchUp() {
    SortedSet<Integer> changed = new TreeSet<>();
    if (database.decided() != journal.last()) {
      database.storeReviewed(
          from -> {
            Database.@Nullable Reviewed reviewed = since(from);
            if (reviewed != null) {
              changed.addAll(reviewed.rows().keySet());
            }
            return reviewed;
          });
    }
    return changed;
  }

  private Database.@Nullable Reviewed since(long from) {
    List<Decided> all = journal.entries();
    long last = Math.max(journal.last(), all.isEmpty() ? 0 : all.get(all.size() - 1).number());
    if (from == last) {
      return null; // another program was quicker
    }
    Collection<Decided> since =
        from > last ? all : all.stream().filter(each -> each.number() > from).toList();
    SortedSet<Integer> concerned = concerned(since, all);
    if (from > last) {
      concerned.addAll(accessions("SELECT DISTINCT accession FROM extracted", List.of()));
    }
    return reviewed(concerned, last);
  }

  private Database.Reviewed reviewed(SortedSet<Integer> concerned, long last) {
    Review review = reviewer.review();
    Map<Integer, Map<Table, List<List<@Nullable Object>>>> rows = new LinkedHashMap<>();
    Map<Integer, Integer> counts = new HashMap<>();
    for (Base base : bases(concerned).values()) {
      List<Observation> reviewed =
          review.of(base.document(), base.article(), base.extracted()).observations();
      rows.put(
          base.accession(),
          ArticleRows.reviewed(
              base.accession(), base.article(), text(base), base.extracted(), reviewed));
      counts.put(base.accession(), reviewed.size());
    }
    return new Database.Reviewed(rows, counts, last);
  }

  private String text(Base base) {
    return database
        .query(
            "SELECT text FROM articles WHERE accession = ?",
            List.of(base.accession()),
            row -> row.text("text"))
        .get(0);
  }

  /** The articles that some decisions are about, also those that an undo gives back. */
  private SortedSet<Integer> concerned(Collection<Decided> decisions, List<Decided> all) {
    Map<Long, Decided> byNumber = new HashMap<>();
    all.forEach(each -> byNumber.put(each.number(), each));
    Set<String> documents = new HashSet<>();
    Set<ActorId> actors = new TreeSet<>();
    for (Decided each : decisions) {
      Decision decision = each.decision();
      Set<Long> seen = new HashSet<>();
      while (decision instanceof Decision.Undo undo && seen.add(undo.decision())) {
        Decided undone = byNumber.get(undo.decision());
        if (undone == null) {
          break;
        }
        decision = undone.decision();
      }
      decision.targets().forEach(target -> documents.add(target.document()));
      if (decision instanceof Decision.SameParty same) {
        actors.add(same.actor());
        actors.add(same.as().id());
      } else if (decision instanceof Decision.Alias alias) {
        actors.add(new ActorId("?" + alias.name()));
        actors.add(alias.actor().id());
      }
    }
    SortedSet<Integer> concerned = new TreeSet<>();
    for (String document : new TreeSet<>(documents)) {
      concerned.addAll(ofDocument(document));
    }
    for (ActorId actor : actors) {
      concerned.addAll(
          accessions(
              "SELECT DISTINCT accession FROM observation_parties WHERE actor = ?",
              List.of(actor.value())));
    }
    if (!actors.isEmpty()) {
      concerned.addAll(accessions("SELECT DISTINCT accession FROM extracted", List.of()));
    }
    return concerned;
  }

  private List<Integer> ofDocument(String document) {
    return accessions(
        "SELECT DISTINCT a.accession AS accession FROM articles a"
            + " JOIN ledger l ON l.article = a.article WHERE l.hash = ?",
        List.of(document));
  }

  private List<Integer> accessions(String sql, List<Object> parameters) {
    return database.query(sql, parameters, row -> row.integer("accession"));
  }

  /** What was extracted from some articles, by accession. */
  SortedMap<Integer, Base> bases(Collection<Integer> accessions) {
    Map<Integer, List<Observation>> extracted = new HashMap<>();
    database
        .queryEach(
            "SELECT accession, json FROM extracted WHERE accession = ? ORDER BY position",
            accessions,
            row -> Map.entry(row.integer("accession"), ObservationJson.read(row.text("json"))))
        .forEach(
            each ->
                extracted
                    .computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                    .add(each.getValue()));
    Map<Integer, List<Observation>> current = new HashMap<>();
    database
        .queryEach(
            "SELECT accession, json FROM observations WHERE accession = ? ORDER BY position",
            accessions,
            row -> Map.entry(row.integer("accession"), ObservationJson.read(row.text("json"))))
        .forEach(
            each ->
                current
                    .computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                    .add(each.getValue()));
    SortedMap<Integer, Base> bases = new TreeMap<>();
    database.queryEach(
        "SELECT DISTINCT a.accession AS accession, a.article AS article, l.hash AS hash"
            + " FROM articles a JOIN ledger l ON l.article = a.article"
            + " WHERE a.accession = ? AND l.status = 'CODED'",
        accessions,
        row -> {
          int accession = row.integer("accession");
          Base base =
              new Base(
                  accession,
                  row.text("hash"),
                  new ArticleId(row.text("article")),
                  extracted.getOrDefault(accession, current.getOrDefault(accession, List.of())));
          bases.put(accession, base);
          return base;
        });
    return bases;
  }

  /** The record on the words of a target, as it was extracted. */
  Optional<Observation> extracted(Target target) {
    return bases(new TreeSet<>(ofDocument(target.document()))).values().stream()
        .flatMap(base -> base.extracted().stream())
        .filter(each -> Anchor.of(each).equals(target.anchor()))
        .findFirst();
  }

  /** What became of every decision in force, in their order; of one that fits, once. */
  List<Fate> fates() {
    InForce inForce = InForce.of(journal.entries());
    Review review = reviewer.review();
    Map<Long, Fate> fates = new TreeMap<>();
    inForce.lost().forEach(lost -> fates.put(lost.decided().number(), lost));
    NavigableSet<String> documents = new TreeSet<>();
    for (Decided each : inForce.decisions()) {
      fates.put(each.number(), new Fate(each, ""));
      each.decision().targets().stream().map(Target::document).forEach(documents::add);
    }
    for (String document : documents) {
      Collection<Base> bases = bases(new TreeSet<>(ofDocument(document))).values();
      if (bases.isEmpty()) {
        inForce.decisions().stream()
            .filter(
                each ->
                    each.decision().targets().stream()
                        .anyMatch(target -> target.document().equals(document)))
            .forEach(
                each ->
                    fates.put(
                        each.number(), new Fate(each, "its document is not coded on this desk")));
      }
      for (Base base : bases) {
        for (Fate fate : review.of(document, base.article(), base.extracted()).fates()) {
          if (fate.orphaned()) {
            fates.put(fate.decided().number(), fate);
          }
        }
      }
    }
    return List.copyOf(fates.values());
  }
}
