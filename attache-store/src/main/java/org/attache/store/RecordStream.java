package org.attache.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.attache.article.ArticleId;
import org.attache.resolve.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the records of a desk in slices of articles, so that memory does not grow with the
 * desk: the drivers of both databases hold the whole answer of a query.
 */
final class RecordStream {

  /** About so many records are held at a time; an article is never cut. */
  private static final int SLICE = 4_000;

  private record Slice(int first, int last) {}

  private final Database database;

  RecordStream(Database database) {
    this.database = database;
  }

  /**
   * Hands on all records of a query, in the order of arrival and of the text.
   *
   * @throws DeskException where the desk changed meanwhile: what was handed on is not one state
   */
  void each(Query query, Consumer<Recorded> taker) {
    String before = database.revision();
    for (Slice slice : slices()) {
      each(query, slice, taker);
    }
    if (!before.equals(database.revision())) {
      throw new DeskException(
          new Flaw(
              database.place(),
              "somebody read articles or decided while it was gone through",
              "run the command again"));
    }
  }

  /** All articles without their texts, in the order of arrival. */
  void heads(Consumer<Recorded.Head> taker) {
    database.each(
        "SELECT accession, article, title, byline, outlet, url, source, published_from,"
            + " published_to, published_reason FROM articles ORDER BY accession",
        List.of(),
        row -> taker.accept(head(row, row.integer("accession"))));
  }

  /** All rows of a table, in the order of its key, those without an accession last. */
  void rows(Table table, Sql.Taker taker) {
    for (Slice slice : slices()) {
      database.each(
          table.select() + " WHERE accession BETWEEN ? AND ? ORDER BY " + table.order(),
          List.of(slice.first, slice.last),
          taker);
    }
    database.each(
        table.select() + " WHERE accession IS NULL ORDER BY " + table.order(), List.of(), taker);
  }

  /** Slices that hold all articles, also those that say nothing. */
  private List<Slice> slices() {
    List<Slice> slices = new ArrayList<>();
    int[] open = {0, 0, 0}; // first, last, records
    database.each(
        "SELECT accession, CAST(count(*) AS INTEGER) AS n FROM observations"
            + " GROUP BY accession ORDER BY accession",
        List.of(),
        row -> {
          open[1] = row.integer("accession");
          open[2] += row.integer("n");
          if (open[2] >= SLICE) {
            slices.add(new Slice(open[0], open[1]));
            open[0] = open[1] + 1;
            open[2] = 0;
          }
        });
    slices.add(new Slice(open[0], Integer.MAX_VALUE));
    return slices;
  }

  private void each(Query query, Slice slice, Consumer<Recorded> taker) {
    Map<Integer, Recorded.Head> heads = new HashMap<>();
    Map<Integer, int[]> sentences = sentences(slice);
    Query.Sql sql = query.slice(slice.first, slice.last);
    database.each(
        sql.text(),
        sql.parameters(),
        row -> {
          int accession = row.integer("accession");
          Recorded.Head head = heads.get(accession);
          if (head == null) {
            head = head(row, accession);
            heads.put(accession, head);
          }
          taker.accept(
              new Recorded(
                  head,
                  row.integer("position"),
                  sentence(sentences.get(accession), row.integer("utf16_start")),
                  row.text("json")));
        });
  }

  private static Recorded.Head head(Row row, int accession) throws java.sql.SQLException {
    return new Recorded.Head(
        accession,
        new ArticleId(row.text("article")),
        row.text("title"),
        row.textOrNull("byline"),
        row.textOrNull("outlet"),
        row.textOrNull("url"),
        row.text("source"),
        new Publication(
            row.dayOrNull("published_from"),
            row.dayOrNull("published_to"),
            row.text("published_reason")));
  }

  /** Where the sentences of each article begin. */
  private Map<Integer, int[]> sentences(Slice slice) {
    Map<Integer, List<Integer>> starts = new HashMap<>();
    database.each(
        "SELECT accession, utf16_start FROM sentences WHERE accession BETWEEN ? AND ?"
            + " ORDER BY accession, position",
        List.of(slice.first, slice.last),
        row ->
            starts
                .computeIfAbsent(row.integer("accession"), key -> new ArrayList<>())
                .add(row.integer("utf16_start")));
    Map<Integer, int[]> sorted = new HashMap<>();
    starts.forEach(
        (accession, list) ->
            sorted.put(accession, list.stream().mapToInt(Integer::intValue).sorted().toArray()));
    return sorted;
  }

  private static int sentence(int @Nullable [] starts, int offset) {
    if (starts == null) {
      return 0;
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
