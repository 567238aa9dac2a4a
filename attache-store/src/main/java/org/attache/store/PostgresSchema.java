package org.attache.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The tables of a desk on a server: made and brought up to date by Flyway, whose history says which
 * version they have. Those of a newer program are left alone.
 */
final class PostgresSchema {

  /** All tables of a desk are in this schema of its database. */
  static final String NAME = "attache";

  /** The last of the migrations in {@code org/attache/store/postgres}. */
  static final int VERSION = 1;

  private PostgresSchema() {}

  static void prepare(PostgresSql sql) {
    try {
      int found = version(sql);
      if (found > VERSION) {
        throw new DeskException(
            new Flaw(
                sql.place(),
                "the desk has schema " + found + ", this program knows schemas up to " + VERSION,
                "use a newer version of Attaché; nothing was changed"));
      }
      if (found < VERSION) {
        migrate(sql);
      }
    } catch (SQLException e) {
      throw sql.failure(e);
    }
  }

  /** 0 where there is no desk yet. */
  private static int version(PostgresSql sql) throws SQLException {
    try (Connection connection = sql.pool().getConnection();
        Statement statement = connection.createStatement()) {
      try (ResultSet found =
          statement.executeQuery(
              "SELECT to_regclass('" + NAME + ".flyway_schema_history') IS NOT NULL")) {
        found.next();
        if (!found.getBoolean(1)) {
          return 0;
        }
      }
      try (ResultSet found =
          statement.executeQuery(
              "SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM "
                  + NAME
                  + ".flyway_schema_history WHERE success AND version IS NOT NULL")) {
        found.next();
        return found.getInt(1);
      }
    }
  }

  private static void migrate(PostgresSql sql) throws SQLException {
    try {
      Flyway.configure(PostgresSchema.class.getClassLoader())
          .dataSource(sql.pool())
          .schemas(NAME)
          .createSchemas(true)
          .locations("classpath:org/attache/store/postgres")
          .connectRetries(0)
          .load()
          .migrate();
    } catch (FlywayException e) {
      for (Throwable at = e; at != null; at = at.getCause()) {
        if (at instanceof SQLException cause) {
          throw cause;
        }
      }
      throw new DeskException(
          new Flaw(
              sql.place(),
              "its tables cannot be made: " + DeskException.oneLine(String.valueOf(e.getMessage())),
              "give the desk a database of its own"),
          e);
    }
  }
}
