package org.attache.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One database with its connections: what is its own about it. The statements of {@link Database}
 * are the same on all.
 *
 * <p>SQL here is made of constants; everything that comes from an article or a person is a
 * parameter.
 */
interface Sql extends AutoCloseable {

  /** Takes one row. */
  interface Taker {
    void take(Row row) throws SQLException;
  }

  /** Makes something of a row. */
  interface Mapper<T> {
    T map(Row row) throws SQLException;
  }

  /** What is done in one transaction. */
  interface Work {
    void run(Writer writer) throws SQLException;
  }

  /** The connection of a transaction. */
  interface Writer {
    void execute(String sql, List<?> parameters) throws SQLException;

    void append(Table table, List<List<@Nullable Object>> rows) throws SQLException;

    /** Sees what the transaction wrote. */
    void each(String sql, List<?> parameters, Taker taker) throws SQLException;
  }

  /** Where it is, for messages: never with a password. */
  String place();

  /** Hands on the rows of a query one by one. */
  void each(String sql, List<?> parameters, Taker taker) throws SQLException;

  /** The same for a query with one parameter, asked for each of its values in turn. */
  void eachOf(String sql, Collection<Integer> values, Taker taker) throws SQLException;

  /** All or nothing, and no other program writes meanwhile. */
  void write(Work work) throws SQLException;

  /** Whether other programs may have the same database open. */
  default boolean isShared() {
    return false;
  }

  /** What went wrong, for people. */
  DeskException failure(SQLException cause);

  @Override
  void close();
}
