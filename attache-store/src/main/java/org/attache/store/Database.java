package org.attache.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/**
 * The derived tables in DuckDB.
 *
 * <p>One thread writes, in transactions that hold all rows of some articles: what it is given waits
 * until it is {@link #due}, since a transaction costs as much as coding some ten short articles.
 * Any number of threads read, each on a connection of its own, and see whole articles. DuckDB's
 * appender, the fast way in, is part of a transaction only where {@code BEGIN} was said: with
 * {@code setAutoCommit(false)} alone, a killed process left half an article behind in six of twelve
 * trials.
 *
 * <p>SQL here is made of constants; everything that comes from an article or a person is a
 * parameter. SQL cannot reach files either: external access is off, and the settings are locked.
 */
final class Database implements AutoCloseable {

  /** Version of the tables: a database of another version is made again. */
  private static final String TABLES = "1";

  /** Nanoseconds for which rows wait at most, while others come. */
  private static final long INTERVAL = 200_000_000;

  /** So many rows wait at most. */
  private static final int MOST_ROWS = 10_000;

  /** Takes one row. */
  interface Taker {
    void take(Row row) throws SQLException;
  }

  /** Makes something of a row. */
  interface Mapper<T> {
    T map(Row row) throws SQLException;
  }

  private interface Work {
    void run() throws SQLException;
  }

  private final Path file;
  private final DuckDBConnection connection;
  private final Map<Table, List<List<@Nullable Object>>> waiting = new EnumMap<>(Table.class);
  private int waitingRows;
  private int waitingArticles;
  private long flushed = System.nanoTime() - INTERVAL;

  private Database(Path file, DuckDBConnection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Opens the tables, or makes empty ones where there is no file. */
  static Database open(Path file) {
    DuckDBConnection connection = null;
    try {
      connection = connect(file);
      Database database = new Database(file, connection);
      database.prepare();
      return database;
    } catch (SQLException e) {
      closeQuietly(connection, e);
      throw unreadable(file, e);
    } catch (DeskException e) {
      closeQuietly(connection, e);
      throw e;
    }
  }

  private static DuckDBConnection connect(Path file) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("enable_external_access", "false");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    Connection connection =
        new DuckDBDriver().connect("jdbc:duckdb:" + file.toAbsolutePath(), settings);
    if (connection == null) {
      throw new SQLException("DuckDB does not take the path " + file);
    }
    DuckDBConnection duckdb = connection.unwrap(DuckDBConnection.class);
    try (Statement statement = duckdb.createStatement()) {
      statement.execute("SET lock_configuration = true");
    }
    return duckdb;
  }

  private static DeskException unreadable(Path file, SQLException cause) {
    DeskException plain = DeskException.of(file, cause);
    if (plain.flaw().what().equals("the disk is full")) {
      return plain;
    }
    return new DeskException(
        new Flaw(
            file.toString(),
            "cannot be opened: " + plain.flaw().what(),
            "run 'attache rebuild', which makes it again from articles/"),
        cause);
  }

  private static void closeQuietly(@Nullable DuckDBConnection connection, Exception cause) {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        cause.addSuppressed(e);
      }
    }
  }

  private void prepare() throws SQLException {
    List<String> found =
        list(
            "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'main'",
            List.of(),
            row -> row.text("table_name"));
    if (found.isEmpty()) {
      inTransaction(
          () -> {
            try (Statement statement = connection.createStatement()) {
              for (Table table : Table.values()) {
                statement.execute(table.create());
              }
              statement.execute("CREATE TABLE desk (name VARCHAR, value VARCHAR)");
              statement.execute("INSERT INTO desk VALUES ('tables', '" + TABLES + "')");
              statement.execute("INSERT INTO desk VALUES ('revision', '0')");
            }
          });
      return;
    }
    String version = found.contains("desk") ? setting("tables") : "unknown";
    if (!version.equals(TABLES)) {
      throw new DeskException(
          file,
          "the tables have version " + version + ", this program makes version " + TABLES,
          "run 'attache rebuild', which makes them again from articles/");
    }
  }

  /** Changes with everything that is stored: an index made at another revision is out of date. */
  String revision() {
    try {
      return setting("revision");
    } catch (SQLException e) {
      throw DeskException.of(file, e);
    }
  }

  private String setting(String name) throws SQLException {
    List<String> values =
        list("SELECT value FROM desk WHERE name = ?", List.of(name), row -> row.text("value"));
    return values.isEmpty() ? "" : values.get(0);
  }

  /**
   * Takes the rows of one article: what was there of it goes, the new rows come, with the next
   * {@link #flush}.
   *
   * @param accession number of the first document with the content
   * @param replaces whether there may be rows of it
   * @param rows none where the article failed
   */
  void store(
      int accession,
      boolean replaces,
      Map<Table, List<List<@Nullable Object>>> rows,
      List<LedgerRow> ledger) {
    if (replaces) {
      flush(); // rows of it may be among those that wait
      transaction(
          () -> {
            for (Table table : Table.values()) {
              if (table != Table.LEDGER) {
                delete(table, accession);
              }
            }
            deleteLedger(ledger);
            append(rows, ledger);
            nextRevision(1);
          });
    } else {
      rows.forEach(this::await);
      await(Table.LEDGER, ledger.stream().map(LedgerRow::values).toList());
      waitingArticles++;
    }
  }

  /** Takes the rows of documents that make no article of their own and are not in the ledger. */
  void store(List<LedgerRow> ledger) {
    await(Table.LEDGER, ledger.stream().map(LedgerRow::values).toList());
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
      transaction(
          () -> {
            append(waiting, List.of());
            nextRevision(waitingArticles);
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
  }

  /** Stores which inputs gave no document: these rows and no others. */
  void storeRefusals(List<LedgerRow> refusals) {
    transaction(
        () -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM ledger WHERE accession IS NULL");
          }
          append(Table.LEDGER, refusals.stream().map(LedgerRow::values).toList());
        });
  }

  private void deleteLedger(List<LedgerRow> rows) throws SQLException {
    for (LedgerRow row : rows) {
      Integer accession = row.accession();
      if (accession != null) {
        delete(Table.LEDGER, accession);
      }
    }
  }

  private void delete(Table table, int accession) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("DELETE FROM " + table.sqlName() + " WHERE accession = ?")) {
      statement.setInt(1, accession);
      statement.executeUpdate();
    }
  }

  private void nextRevision(int articles) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "UPDATE desk SET value = CAST(CAST(value AS BIGINT) + ? AS VARCHAR)"
                + " WHERE name = 'revision'")) {
      statement.setInt(1, articles);
      statement.executeUpdate();
    }
  }

  private void append(Map<Table, List<List<@Nullable Object>>> rows, List<LedgerRow> ledger)
      throws SQLException {
    for (Map.Entry<Table, List<List<@Nullable Object>>> entry : rows.entrySet()) {
      append(entry.getKey(), entry.getValue());
    }
    if (!ledger.isEmpty()) {
      append(Table.LEDGER, ledger.stream().map(LedgerRow::values).toList());
    }
  }

  private void append(Table table, List<List<@Nullable Object>> rows) throws SQLException {
    try (DuckDBAppender appender = connection.createAppender(table.sqlName())) {
      for (List<@Nullable Object> row : rows) {
        appender.beginRow();
        for (Object value : row) {
          append(appender, value);
        }
        appender.endRow();
      }
      appender.flush();
    }
  }

  private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
    if (value == null) {
      appender.appendNull();
    } else if (value instanceof String text) {
      appender.append(text);
    } else if (value instanceof Integer number) {
      appender.append(number.intValue());
    } else if (value instanceof Double number) {
      appender.append(number.doubleValue());
    } else if (value instanceof LocalDate day) {
      appender.append(day);
    } else {
      throw new IllegalArgumentException("no column holds a " + value.getClass());
    }
  }

  private void transaction(Work work) {
    try {
      inTransaction(work);
    } catch (SQLException e) {
      throw DeskException.of(file, e);
    }
  }

  private void inTransaction(Work work) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN TRANSACTION");
      try {
        work.run();
        statement.execute("COMMIT");
      } catch (SQLException | RuntimeException e) {
        try {
          statement.execute("ROLLBACK");
        } catch (SQLException again) {
          e.addSuppressed(again); // a failed COMMIT has ended the transaction already
        }
        throw e;
      }
    }
  }

  /** All rows of a query, mapped. */
  <T> List<T> query(String sql, List<?> parameters, Mapper<T> mapper) {
    try {
      return list(sql, parameters, mapper);
    } catch (SQLException e) {
      throw DeskException.of(file, e);
    }
  }

  /** All rows of a query with one parameter, asked for each of its values in turn, mapped. */
  <T> List<T> queryEach(String sql, Collection<Integer> values, Mapper<T> mapper) {
    List<T> found = new ArrayList<>();
    try (Connection reading = connection.duplicate();
        PreparedStatement statement = reading.prepareStatement(sql)) {
      for (int value : values) {
        statement.setInt(1, value);
        try (ResultSet result = statement.executeQuery()) {
          Row row = new Row(result);
          while (result.next()) {
            found.add(mapper.map(row));
          }
        }
      }
    } catch (SQLException e) {
      throw DeskException.of(file, e);
    }
    return found;
  }

  /** Hands on the rows of a query one by one. */
  void each(String sql, List<?> parameters, Taker taker) {
    try {
      forEach(sql, parameters, taker);
    } catch (SQLException e) {
      throw DeskException.of(file, e);
    }
  }

  private <T> List<T> list(String sql, List<?> parameters, Mapper<T> mapper) throws SQLException {
    List<T> found = new ArrayList<>();
    forEach(sql, parameters, row -> found.add(mapper.map(row)));
    return found;
  }

  private void forEach(String sql, List<?> parameters, Taker taker) throws SQLException {
    try (Connection reading = connection.duplicate();
        PreparedStatement statement = reading.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      try (ResultSet result = statement.executeQuery()) {
        Row row = new Row(result);
        while (result.next()) {
          taker.take(row);
        }
      }
    }
  }

  Path file() {
    return file;
  }

  @Override
  public void close() {
    try {
      connection.close(); // writes the journal into the file, so that one file is the database
    } catch (SQLException e) {
      throw DeskException.of(file, e);
    }
  }
}
