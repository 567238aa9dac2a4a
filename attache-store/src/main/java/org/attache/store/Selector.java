package org.attache.store;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.article.ArticleId;
import org.attache.consolidate.LocalActs;
import org.attache.extract.Observation;
import org.attache.store.json.ObservationJson;

/** Finds the articles that bear on a question, and reads them with all that they say. */
final class Selector {

  /**
   * Articles that involve a party, in whatever role but as a voice alone; a contact in a country
   * involves it, and so does what is done there.
   */
  private static final String ON_ONE =
      "(SELECT accession FROM observation_parties"
          + " WHERE role <> 'voice' AND (country = ? OR actor = ?) AND actor <> ?"
          + " UNION ALL SELECT accession FROM observations WHERE place_country = ? AND type IN ("
          + LocalActs.TYPES.stream().map(type -> "'" + type + "'").collect(Collectors.joining(", "))
          + "))";

  /** Two scans that keep a few numbers each: one that groups all rows takes twice as long. */
  private static final String ON_BOTH = ON_ONE + " INTERSECT " + ON_ONE;

  private static final String OF_ARTICLE =
      "SELECT DISTINCT coalesce(p.country, p.actor) AS camp FROM observation_parties p"
          + " JOIN articles a ON a.accession = p.accession"
          + " WHERE a.article = ? AND p.role <> 'voice' ORDER BY camp";

  /** Articles, given as numbers between commas: one parameter, however many they are. */
  static final String AMONG =
      " WHERE accession IN (SELECT CAST(unnest(string_to_array(?, ',')) AS INTEGER))";

  /** Up to so many articles are read one by one. */
  private static final int FEW = 100;

  private final Database database;

  Selector(Database database) {
    this.database = database;
  }

  /** The articles that speak of both parties. */
  Selection onBoth(String one, String other) {
    return read(accessions(one, other));
  }

  /**
   * The article, and those that could tell of the same: each that speaks of a party of its own
   * together with another that the article names.
   *
   * @param parties ids of states or actors; where there are none, all of the article
   */
  Selection like(ArticleId article, Collection<String> parties) {
    List<String> named =
        database.query(OF_ARTICLE, List.of(article.value()), row -> row.text("camp"));
    SortedSet<Integer> accessions =
        new TreeSet<>(
            database.query(
                "SELECT accession FROM articles WHERE article = ?",
                List.of(article.value()),
                row -> row.integer("accession")));
    for (String one : parties.isEmpty() ? named : new TreeSet<>(parties)) {
      for (String other : named) {
        if (!one.equals(other)) {
          accessions.addAll(accessions(one, other));
        }
      }
    }
    return read(accessions);
  }

  private SortedSet<Integer> accessions(String one, String other) {
    return new TreeSet<>(
        database.query(
            ON_BOTH,
            List.of(one, one, other, one, other, other, one, other),
            row -> row.integer("accession")));
  }

  private Selection read(SortedSet<Integer> accessions) {
    if (accessions.isEmpty()) {
      return new Selection(List.of(), List.of());
    }
    String list = accessions.stream().map(String::valueOf).collect(Collectors.joining(","));
    return new Selection(
        new Reports(database).articles(AMONG, List.of(list)), observations(accessions, list));
  }

  /**
   * Of few articles one by one: DuckDB then skips what it knows to lie elsewhere, where a join
   * reads the text of every observation of the desk (61 ms against some 300 for 18 articles of
   * 40,000).
   */
  private List<Observation> observations(SortedSet<Integer> accessions, String list) {
    if (accessions.size() <= FEW) {
      return database.queryEach(
          "SELECT json FROM observations WHERE accession = ? ORDER BY position",
          accessions,
          row -> ObservationJson.read(row.text("json")));
    }
    return database.query(
        "SELECT json FROM observations" + AMONG + " ORDER BY accession, position",
        List.of(list),
        row -> ObservationJson.read(row.text("json")));
  }
}
