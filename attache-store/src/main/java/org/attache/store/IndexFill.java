package org.attache.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Span;
import org.attache.extract.Observation;
import org.attache.search.IndexedArticle;
import org.attache.search.IndexedRecord;
import org.attache.search.SearchIndex;
import org.attache.store.json.ObservationJson;

/** Makes the index a copy of the tables, as a whole or for some articles. */
final class IndexFill {

  /** So many articles are read at a time. */
  static final int BATCH = 500;

  private final Database database;

  IndexFill(Database database) {
    this.database = database;
  }

  /** What the index takes of an article that was just coded. */
  static IndexedArticle indexed(
      Article article, int number, List<Span> sentences, List<Observation> observations) {
    String outlet = article.origin().outlet();
    return new IndexedArticle(
        article.id(),
        number,
        article.title(),
        article.text(),
        outlet == null ? "" : outlet,
        sentences,
        observations.stream().map(IndexFill::record).toList());
  }

  private static IndexedRecord record(Observation observation) {
    return new IndexedRecord(
        observation.id(),
        observation.span(),
        observation.kind().name().toLowerCase(Locale.ROOT),
        RecordFields.type(observation),
        RecordFields.parties(observation),
        RecordFields.issues(observation),
        RecordFields.standing(observation),
        observation.setting().when() == null ? null : observation.setting().when().days().from(),
        observation.setting().when() == null ? null : observation.setting().when().days().to(),
        observation.provenance().confidence());
  }

  /** All articles. */
  void fill(SearchIndex index) throws IOException {
    index.clear();
    List<Integer> all =
        database.query(
            "SELECT accession FROM articles ORDER BY accession",
            List.of(),
            row -> row.integer("accession"));
    for (int from = 0; from < all.size(); from += BATCH) {
      put(index, all.subList(from, Math.min(all.size(), from + BATCH)));
    }
    index.commit(database.revision());
  }

  /** Some articles that changed; the index was up to date before. */
  void update(SearchIndex index, Collection<Integer> changed) throws IOException {
    put(index, changed);
    index.commit(database.revision());
  }

  void put(SearchIndex index, Collection<Integer> accessions) throws IOException {
    if (accessions.isEmpty()) {
      return;
    }
    List<Object> these =
        List.of(accessions.stream().map(String::valueOf).collect(Collectors.joining(",")));
    Map<Integer, List<Span>> sentences = new HashMap<>();
    database.each(
        Table.SENTENCES.select() + Selector.AMONG + " ORDER BY " + Table.SENTENCES.order(),
        these,
        row ->
            sentences
                .computeIfAbsent(row.integer("accession"), key -> new ArrayList<>())
                .add(new Span(row.integer("utf16_start"), row.integer("utf16_end"))));
    Map<Integer, List<IndexedRecord>> records = new HashMap<>();
    database.each(
        "SELECT accession, json FROM observations"
            + Selector.AMONG
            + " ORDER BY accession, position",
        these,
        row ->
            records
                .computeIfAbsent(row.integer("accession"), key -> new ArrayList<>())
                .add(record(ObservationJson.read(row.text("json")))));
    Map<Integer, IndexedArticle> articles = new LinkedHashMap<>();
    database.each(
        Table.ARTICLES.select() + Selector.AMONG + " ORDER BY accession",
        these,
        row -> {
          int number = row.integer("accession");
          String outlet = row.textOrNull("outlet");
          articles.put(
              number,
              new IndexedArticle(
                  new ArticleId(row.text("article")),
                  number,
                  row.text("title"),
                  row.text("text"),
                  outlet == null ? "" : outlet,
                  sentences.getOrDefault(number, List.of()),
                  records.getOrDefault(number, List.of())));
        });
    for (IndexedArticle article : articles.values()) {
      index.put(article);
    }
  }
}
