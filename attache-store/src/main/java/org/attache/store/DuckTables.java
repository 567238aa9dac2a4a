package org.attache.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Makes the tables in DuckDB, and brings those of an earlier version up to date. */
final class DuckTables {

  /** Version of the tables: those of a version that is not known here are made again. */
  private static final String VERSION = "2";

  private DuckTables() {}

  static void prepare(Sql sql, Path file) throws SQLException {
    List<String> found =
        list(sql, "SELECT table_name AS found FROM duckdb_tables() WHERE schema_name = 'main'");
    if (found.isEmpty()) {
      sql.write(DuckTables::make);
      return;
    }
    List<String> versions =
        found.contains("desk")
            ? list(sql, "SELECT value AS found FROM desk WHERE name = 'tables'")
            : List.of();
    String version = versions.isEmpty() ? "unknown" : versions.get(0);
    if (version.equals("1")) {
      sql.write(DuckTables::fromOne);
    } else if (!version.equals(VERSION)) {
      throw new DeskException(
          file,
          "the tables have version " + version + ", this program makes version " + VERSION,
          "run 'attache rebuild', which makes them again from articles/");
    }
  }

  private static void make(Sql.Writer writer) throws SQLException {
    for (Table table : Table.values()) {
      writer.execute(table.create(), List.of());
    }
    writer.execute("CREATE TABLE desk (name VARCHAR, value VARCHAR)", List.of());
    writer.execute("INSERT INTO desk VALUES ('tables', ?)", List.of(VERSION));
    writer.execute("INSERT INTO desk VALUES ('revision', '0')", List.of());
    writer.execute("INSERT INTO desk VALUES ('decided', '0')", List.of());
  }

  /** Version 1 knew no decisions. */
  private static void fromOne(Sql.Writer writer) throws SQLException {
    writer.execute(Table.EXTRACTED.create(), List.of());
    writer.execute("UPDATE desk SET value = ? WHERE name = 'tables'", List.of(VERSION));
    writer.execute("INSERT INTO desk VALUES ('decided', '0')", List.of());
  }

  private static List<String> list(Sql sql, String query) throws SQLException {
    List<String> found = new ArrayList<>();
    sql.each(query, List.of(), row -> found.add(row.text("found")));
    return found;
  }
}
