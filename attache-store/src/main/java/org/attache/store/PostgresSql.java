package org.attache.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * PostgreSQL. Any number of programs read; those that write wait for each other, a transaction at a
 * time ({@link #LOCK}), so that a desk changes in one order for all. Rows come in by {@code COPY}.
 */
final class PostgresSql implements Sql {

  /** The lock of whoever writes; the numbers mean nothing but to be the same in all programs. */
  private static final String LOCK = "SELECT pg_advisory_xact_lock(741852, 1)";

  private static final int ROWS_AT_A_TIME = 1000;

  private final PostgresAddress address;
  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private PostgresSql(PostgresAddress address, HikariDataSource pool) {
    this.address = address;
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
  }

  static PostgresSql open(PostgresAddress address) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(address.url());
    if (address.user() != null) {
      config.setUsername(address.user());
    }
    if (address.password() != null) {
      config.setPassword(address.password());
    }
    config.setPoolName("attache");
    config.setMinimumIdle(0);
    config.setMaximumPoolSize(4);
    config.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
    config.setIdleTimeout(Duration.ofSeconds(60).toMillis());
    config.addDataSourceProperty("ApplicationName", PostgresEngine.whoami());
    config.addDataSourceProperty("currentSchema", PostgresSchema.NAME);
    config.addDataSourceProperty("connectTimeout", "10");
    config.addDataSourceProperty("socketTimeout", "600");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    HikariDataSource pool;
    try {
      pool = new HikariDataSource(config);
    } catch (PoolInitializationException e) {
      throw failure(address, cause(e));
    }
    return new PostgresSql(address, pool);
  }

  HikariDataSource pool() {
    return pool;
  }

  @Override
  public String place() {
    return address.toString();
  }

  @Override
  public void each(String sql, List<?> parameters, Taker taker) throws SQLException {
    with(
        handle -> {
          hand(handle, sql, parameters, taker);
          return true;
        });
  }

  @Override
  public void eachOf(String sql, Collection<Integer> values, Taker taker) throws SQLException {
    with(
        handle -> {
          for (int value : values) {
            hand(handle, sql, List.of(value), taker);
          }
          return true;
        });
  }

  /** In a transaction, so that rows come a thousand at a time and all of one state. */
  private static void hand(Handle handle, String sql, List<?> parameters, Taker taker) {
    try (Query query = handle.createQuery(sql)) {
      query.setFetchSize(ROWS_AT_A_TIME);
      for (int i = 0; i < parameters.size(); i++) {
        query.bind(i, parameters.get(i));
      }
      query.scanResultSet(
          (results, context) -> {
            ResultSet result = results.get();
            Row row = new Row(result);
            while (result.next()) {
              taker.take(row);
            }
            return true;
          });
    }
  }

  @Override
  public void write(Work work) throws SQLException {
    with(
        handle -> {
          handle.createQuery(LOCK).mapTo(String.class).list();
          work.run(new CopyWriter(handle));
          return true;
        });
  }

  private interface Use<T> {
    T of(Handle handle) throws SQLException;
  }

  private <T> T with(Use<T> use) throws SQLException {
    try {
      return jdbi.inTransaction(use::of);
    } catch (JdbiException e) {
      throw cause(e);
    }
  }

  private static SQLException cause(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof SQLException found) {
        return found;
      }
    }
    return new SQLException(thrown.getMessage(), thrown);
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public DeskException failure(SQLException cause) {
    return failure(address, cause);
  }

  static DeskException failure(PostgresAddress address, SQLException cause) {
    SQLException at = cause(rooted(cause));
    String state = at.getSQLState() == null ? "" : at.getSQLState();
    String what;
    String next;
    if (state.startsWith("28")) {
      what = "the server refuses the user or the password";
      next = "set PGUSER and PGPASSWORD, or ATTACHE_DESK with both";
    } else if (state.equals("3D000")) {
      what = "the server has no database " + address.database();
      next = "make one: createdb " + address.database();
    } else if (state.startsWith("53")) {
      what = state.equals("53100") ? "the disk of the server is full" : "the server has no room";
      next = "free some and run the command again; nothing that was stored is lost";
    } else if (state.startsWith("08") || state.startsWith("57")) {
      what = "the server went away or cannot be reached";
      next = "run the command again when it is back; nothing that was stored is lost";
    } else if (state.equals("42501")) {
      what = "the user may not do this: " + DeskException.oneLine(String.valueOf(at.getMessage()));
      next = "ask whoever keeps the server for the right";
    } else {
      what = DeskException.oneLine(String.valueOf(at.getMessage()));
      next = "run 'attache verify', then 'attache rebuild'";
    }
    return new DeskException(new Flaw(address.toString(), what, next), cause);
  }

  /** The pool wraps what the driver said in an exception of its own. */
  private static Throwable rooted(SQLException cause) {
    Throwable at = cause;
    while (at.getCause() instanceof SQLException deeper) {
      at = deeper;
    }
    return at;
  }

  @Override
  public void close() {
    pool.close();
  }

  private static final class CopyWriter implements Writer {

    private final Handle handle;

    CopyWriter(Handle handle) {
      this.handle = handle;
    }

    @Override
    public void execute(String sql, List<?> parameters) {
      try (Update update = handle.createUpdate(sql)) {
        for (int i = 0; i < parameters.size(); i++) {
          update.bind(i, parameters.get(i));
        }
        update.execute();
      }
    }

    @Override
    public void append(Table table, List<List<@Nullable Object>> rows) throws SQLException {
      if (rows.isEmpty()) {
        return;
      }
      StringBuilder lines = new StringBuilder();
      for (List<@Nullable Object> row : rows) {
        List<String> cells = new ArrayList<>();
        for (Object value : row) {
          cells.add(cell(value));
        }
        lines.append(String.join("\t", cells)).append('\n');
      }
      String columns =
          table.columns().stream().map(Table.Column::name).collect(Collectors.joining(", "));
      try {
        handle
            .getConnection()
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "COPY " + table.sqlName() + " (" + columns + ") FROM STDIN",
                new java.io.StringReader(lines.toString()));
      } catch (IOException e) {
        throw new SQLException(e.getMessage(), "08006", e);
      }
    }

    @Override
    public void each(String sql, List<?> parameters, Taker taker) {
      hand(handle, sql, parameters, taker);
    }

    private static String cell(@Nullable Object value) {
      if (value == null) {
        return "\\N";
      }
      String text = value.toString();
      StringBuilder escaped = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        char each = text.charAt(i);
        switch (each) {
          case '\\' -> escaped.append("\\\\");
          case '\n' -> escaped.append("\\n");
          case '\r' -> escaped.append("\\r");
          case '\t' -> escaped.append("\\t");
          default -> escaped.append(each);
        }
      }
      return escaped.toString();
    }
  }
}
