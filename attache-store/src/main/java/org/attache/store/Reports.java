package org.attache.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.resolve.Publication;
import org.attache.store.LedgerLine.Status;
import org.jspecify.annotations.Nullable;

/** Reads articles and the ledger out of the tables. */
final class Reports {

  private final Database database;

  Reports(Database database) {
    this.database = database;
  }

  List<LedgerLine> ledger() {
    return database.query(Table.LEDGER.selectAll(), List.of(), row -> ledgerRow(row).line());
  }

  List<LedgerRow> ledgerRows() {
    return database.query(Table.LEDGER.selectAll(), List.of(), Reports::ledgerRow);
  }

  private static LedgerRow ledgerRow(Row row) throws java.sql.SQLException {
    String article = row.textOrNull("article");
    return new LedgerRow(
        row.integerOrNull("accession"),
        row.text("source"),
        article == null ? null : new ArticleId(article),
        row.textOrNull("hash"),
        row.textOrNull("document"),
        Status.valueOf(row.text("status")),
        row.textOrNull("reason"),
        row.integer("observations"),
        row.textOrNull("flow"));
  }

  List<ArticleCard> articles() {
    return articles("", List.of());
  }

  Optional<ArticleCard> article(ArticleId id) {
    return articles(" WHERE article = ?", List.of(id.value())).stream().findFirst();
  }

  /**
   * @param where what the tables of parts and articles are asked; the ledger is asked for the
   *     articles found
   */
  List<ArticleCard> articles(String where, List<Object> parameters) {
    Map<String, List<Part>> parts = new LinkedHashMap<>();
    database.each(
        Table.PARTS.select() + where + " ORDER BY " + Table.PARTS.order(),
        parameters,
        row -> parts.computeIfAbsent(row.text("article"), key -> new ArrayList<>()).add(part(row)));
    Map<String, List<LedgerRow>> documents = new LinkedHashMap<>();
    String ofArticles =
        where.isEmpty() ? "" : " WHERE article IN (SELECT article FROM articles" + where + ")";
    database.each(
        Table.LEDGER.select() + ofArticles + " ORDER BY " + Table.LEDGER.order(),
        parameters,
        row -> {
          LedgerRow found = ledgerRow(row);
          if (found.article() != null) {
            documents.computeIfAbsent(found.article().value(), key -> new ArrayList<>()).add(found);
          }
        });
    return database.query(
        Table.ARTICLES.select() + where + " ORDER BY " + Table.ARTICLES.order(),
        parameters,
        row -> {
          String id = row.text("article");
          List<String> alsoAt = new ArrayList<>();
          int observations = 0;
          for (LedgerRow document : documents.getOrDefault(id, List.of())) {
            observations += document.observations();
            if (document.accession() != null && document.accession() != row.integer("accession")) {
              alsoAt.add(document.source());
            }
          }
          return new ArticleCard(
              new ArticleId(id),
              row.text("title"),
              row.textOrNull("byline"),
              row.textOrNull("outlet"),
              row.textOrNull("url"),
              row.text("source"),
              new Publication(
                  row.dayOrNull("published_from"),
                  row.dayOrNull("published_to"),
                  row.text("published_reason")),
              parts.getOrDefault(id, List.of()),
              row.text("text"),
              alsoAt,
              observations);
        });
  }

  static Part part(Row row) throws java.sql.SQLException {
    Span name = span(row, "voice_name");
    return new Part(
        Part.Kind.valueOf(row.text("kind")),
        new Span(row.integer("utf16_start"), row.integer("utf16_end")),
        name == null ? null : new Part.Voice(name, span(row, "voice_description")));
  }

  private static @Nullable Span span(Row row, String name) throws java.sql.SQLException {
    Integer start = row.integerOrNull(name + "_start");
    Integer end = row.integerOrNull(name + "_end");
    return start == null || end == null ? null : new Span(start, end);
  }
}
