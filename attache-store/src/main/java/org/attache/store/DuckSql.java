package org.attache.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/**
 * DuckDB, in a file that one program at a time has open. One thread writes; any number of threads
 * read, each on a connection of its own, and see whole articles.
 *
 * <p>DuckDB's appender, the fast way in, is part of a transaction only where {@code BEGIN} was
 * said: with {@code setAutoCommit(false)} alone, a killed process left half an article behind in
 * six of twelve trials. SQL cannot reach files: external access is off, and the settings are
 * locked.
 */
final class DuckSql implements Sql {

  private final Path file;
  private final DuckDBConnection connection;
  private final Writer writer = new DuckWriter();

  private DuckSql(Path file, DuckDBConnection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Opens the tables, or makes empty ones where there is no file. */
  static DuckSql open(Path file) {
    DuckDBConnection connection = null;
    try {
      connection = connect(file);
      DuckSql sql = new DuckSql(file, connection);
      DuckTables.prepare(sql, file);
      return sql;
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

  @Override
  public String place() {
    return file.toString();
  }

  @Override
  public void each(String sql, List<?> parameters, Taker taker) throws SQLException {
    try (Connection reading = connection.duplicate()) {
      each(reading, sql, parameters, taker);
    }
  }

  @Override
  public void eachOf(String sql, Collection<Integer> values, Taker taker) throws SQLException {
    try (Connection reading = connection.duplicate();
        PreparedStatement statement = reading.prepareStatement(sql)) {
      for (int value : values) {
        statement.setInt(1, value);
        hand(statement, taker);
      }
    }
  }

  private static void each(Connection on, String sql, List<?> parameters, Taker taker)
      throws SQLException {
    try (PreparedStatement statement = on.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      hand(statement, taker);
    }
  }

  private static void hand(PreparedStatement statement, Taker taker) throws SQLException {
    try (ResultSet result = statement.executeQuery()) {
      Row row = new Row(result);
      while (result.next()) {
        taker.take(row);
      }
    }
  }

  @Override
  public void write(Work work) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN TRANSACTION");
      try {
        work.run(writer);
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

  @Override
  public DeskException failure(SQLException cause) {
    return DeskException.of(file, cause);
  }

  @Override
  public void close() {
    try {
      connection.close(); // writes the journal into the file, so that one file is the database
    } catch (SQLException e) {
      throw DeskException.of(file, e);
    }
  }

  private final class DuckWriter implements Writer {

    @Override
    public void execute(String sql, List<?> parameters) throws SQLException {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < parameters.size(); i++) {
          statement.setObject(i + 1, parameters.get(i));
        }
        statement.execute();
      }
    }

    @Override
    public void append(Table table, List<List<@Nullable Object>> rows) throws SQLException {
      try (DuckDBAppender appender = connection.createAppender(table.sqlName())) {
        for (List<@Nullable Object> row : rows) {
          appender.beginRow();
          for (Object value : row) {
            put(appender, value);
          }
          appender.endRow();
        }
        appender.flush();
      }
    }

    @Override
    public void each(String sql, List<?> parameters, Taker taker) throws SQLException {
      DuckSql.each(connection, sql, parameters, taker);
    }
  }

  private static void put(DuckDBAppender appender, @Nullable Object value) throws SQLException {
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
}
