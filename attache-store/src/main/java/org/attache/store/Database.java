package org.attache.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attache.store.Sql.Mapper;
import org.attache.store.Sql.Taker;
import org.attache.store.Sql.Work;
import org.attache.store.Sql.Writer;
import org.jspecify.annotations.Nullable;

/**
 * The derived tables: how rows come in and go out. What is stored waits until it is {@link #due},
 * since a transaction costs as much as coding some ten short articles; each transaction holds all
 * rows of some articles.
 */
final class Database implements AutoCloseable {

  /** Nanoseconds for which rows wait at most, while others come. */
  private static final long INTERVAL = 200_000_000;

  /** So many rows wait at most. */
  private static final int MOST_ROWS = 10_000;

  private final Sql sql;
  private final Map<Table, List<List<@Nullable Object>>> waiting = new EnumMap<>(Table.class);
  private int waitingRows;
  private int waitingArticles;
  private long waitingUpTo = Long.MAX_VALUE;
  private long flushed = System.nanoTime() - INTERVAL;

  Database(Sql sql) {
    this.sql = sql;
  }

  /** Opens the tables of a folder, or makes empty ones where there is no file. */
  static Database open(Path file) {
    return new Database(DuckSql.open(file));
  }

  /** Changes with everything that is stored: an index made at another revision is out of date. */
  String revision() {
    return setting("revision");
  }

  /** The number of the last decision that the rows show. */
  long decided() {
    String value = setting("decided");
    return value.isEmpty() ? 0 : Long.parseLong(value);
  }

  private String setting(String name) {
    List<String> values =
        query("SELECT value FROM desk WHERE name = ?", List.of(name), row -> row.text("value"));
    return values.isEmpty() ? "" : values.get(0);
  }

  /**
   * Takes the rows of one article: what was there of it goes, the new rows come, with the next
   * {@link #flush}.
   *
   * @param accession number of the first document with the content
   * @param replaces whether there may be rows of it
   * @param rows none where the article failed
   * @param reviewed number of the last decision that the rows show
   */
  void store(
      int accession,
      boolean replaces,
      Map<Table, List<List<@Nullable Object>>> rows,
      List<LedgerRow> ledger,
      long reviewed) {
    if (replaces) {
      flush(); // rows of it may be among those that wait
      write(
          writer -> {
            for (Table table : Table.values()) {
              if (table != Table.LEDGER) {
                delete(writer, table, accession);
              }
            }
            deleteLedger(writer, ledger);
            append(writer, rows);
            writer.append(Table.LEDGER, values(ledger));
            nextRevision(writer, 1);
            notPast(writer, reviewed);
          });
    } else {
      waitingUpTo = Math.min(waitingUpTo, reviewed);
      rows.forEach(this::await);
      await(Table.LEDGER, values(ledger));
      waitingArticles++;
    }
  }

  /** Takes the rows of documents that make no article of their own and are not in the ledger. */
  void store(List<LedgerRow> ledger) {
    await(Table.LEDGER, values(ledger));
  }

  private static List<List<@Nullable Object>> values(List<LedgerRow> ledger) {
    return ledger.stream().map(LedgerRow::values).toList();
  }

  private void await(Table table, List<List<@Nullable Object>> rows) {
    waiting.computeIfAbsent(table, key -> new ArrayList<>()).addAll(rows);
    waitingRows += rows.size();
  }

  /** Whether {@link #flush} should be called now. */
  boolean due() {
    return waitingRows >= MOST_ROWS || System.nanoTime() - flushed >= INTERVAL;
  }

  /** Writes all rows that wait, in one transaction. */
  void flush() {
    if (waitingRows > 0) {
      write(
          writer -> {
            append(writer, waiting);
            nextRevision(writer, waitingArticles);
            notPast(writer, waitingUpTo);
          });
    }
    forget();
    flushed = System.nanoTime();
  }

  /** Forgets the rows that wait: those of a run that failed. */
  void forget() {
    waiting.clear();
    waitingRows = 0;
    waitingArticles = 0;
    waitingUpTo = Long.MAX_VALUE;
  }

  /** Stores which inputs gave no document: these rows and no others. */
  void storeRefusals(List<LedgerRow> refusals) {
    write(
        writer -> {
          writer.execute("DELETE FROM ledger WHERE accession IS NULL", List.of());
          writer.append(Table.LEDGER, values(refusals));
        });
  }

  private static void storeReviewed(Writer writer, Reviewed reviewed) throws SQLException {
    for (Map.Entry<Integer, Map<Table, List<List<@Nullable Object>>>> each :
        reviewed.rows().entrySet()) {
      for (Table table : Table.REVIEWED) {
        delete(writer, table, each.getKey());
      }
      append(writer, each.getValue());
      writer.execute(
          "UPDATE ledger SET observations = ? WHERE status = 'CODED' AND article ="
              + " (SELECT article FROM articles WHERE accession = ?)",
          List.of(reviewed.counts().getOrDefault(each.getKey(), 0), each.getKey()));
    }
    nextRevision(writer, reviewed.rows().size());
    decided(writer, reviewed.decided());
  }

  /**
   * Says that the rows of this program's own tables show all decisions that a reviewer knew. Of
   * shared tables, whoever catches up says so.
   */
  void storeDecided(Reviewer reviewer) {
    if (!sql.isShared() && decided() != reviewer.upTo()) {
      storeDecided(reviewer.upTo());
    }
  }

  /** Notes up to which decision all rows are reviewed. */
  void storeDecided(long upTo) {
    write(writer -> decided(writer, upTo));
  }

  /**
   * Rows that were reviewed before somebody else decided must not pass for newer ones: whoever
   * catches up begins there.
   */
  private void notPast(Writer writer, long reviewed) throws SQLException {
    if (sql.isShared() && reviewed < Long.MAX_VALUE) {
      writer.execute(
          "UPDATE desk SET value = CAST(least(CAST(value AS BIGINT), ?) AS VARCHAR)"
              + " WHERE name = 'decided'",
          List.of(reviewed));
    }
  }

  /** Computes rows and stores them while no other program does. */
  void storeReviewed(Reviewing reviewing) {
    write(
        writer -> {
          long[] from = new long[1];
          writer.each(
              "SELECT value FROM desk WHERE name = 'decided'",
              List.of(),
              row -> from[0] = Long.parseLong(row.text("value")));
          Reviewed reviewed = reviewing.since(from[0]);
          if (reviewed != null) {
            storeReviewed(writer, reviewed);
          }
        });
  }

  /** Gives what is to be stored of decisions after a number; null where there is nothing. */
  interface Reviewing {
    @Nullable Reviewed since(long decided);
  }

  /**
   * Articles after a review.
   *
   * @param rows of observations, parties and what was extracted, by accession
   * @param counts observations of each article
   * @param decided up to which decision they are reviewed
   */
  record Reviewed(
      Map<Integer, Map<Table, List<List<@Nullable Object>>>> rows,
      Map<Integer, Integer> counts,
      long decided) {}

  private static void decided(Writer writer, long decided) throws SQLException {
    writer.execute(
        "UPDATE desk SET value = ? WHERE name = 'decided'", List.of(String.valueOf(decided)));
  }

  private static void deleteLedger(Writer writer, List<LedgerRow> rows) throws SQLException {
    for (LedgerRow row : rows) {
      Integer accession = row.accession();
      if (accession != null) {
        delete(writer, Table.LEDGER, accession);
      }
    }
  }

  private static void delete(Writer writer, Table table, int accession) throws SQLException {
    writer.execute("DELETE FROM " + table.sqlName() + " WHERE accession = ?", List.of(accession));
  }

  private static void nextRevision(Writer writer, int articles) throws SQLException {
    writer.execute(
        "UPDATE desk SET value = CAST(CAST(value AS BIGINT) + ? AS VARCHAR)"
            + " WHERE name = 'revision'",
        List.of(articles));
  }

  private static void append(Writer writer, Map<Table, List<List<@Nullable Object>>> rows)
      throws SQLException {
    for (Map.Entry<Table, List<List<@Nullable Object>>> entry : rows.entrySet()) {
      writer.append(entry.getKey(), entry.getValue());
    }
  }

  private void write(Work work) {
    try {
      sql.write(work);
    } catch (SQLException e) {
      throw sql.failure(e);
    }
  }

  /** All rows of a query, mapped. */
  <T> List<T> query(String statement, List<?> parameters, Mapper<T> mapper) {
    List<T> found = new ArrayList<>();
    each(statement, parameters, row -> found.add(mapper.map(row)));
    return found;
  }

  /** All rows of a query with one parameter, asked for each of its values in turn, mapped. */
  <T> List<T> queryEach(String statement, Collection<Integer> values, Mapper<T> mapper) {
    List<T> found = new ArrayList<>();
    try {
      sql.eachOf(statement, values, row -> found.add(mapper.map(row)));
    } catch (SQLException e) {
      throw sql.failure(e);
    }
    return found;
  }

  /** Hands on the rows of a query one by one. */
  void each(String statement, List<?> parameters, Taker taker) {
    try {
      sql.each(statement, parameters, taker);
    } catch (SQLException e) {
      throw sql.failure(e);
    }
  }

  /** Where it is, for messages. */
  String place() {
    return sql.place();
  }

  @Override
  public void close() {
    sql.close();
  }
}
