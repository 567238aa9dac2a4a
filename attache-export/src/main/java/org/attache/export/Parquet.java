package org.attache.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDriver;

/**
 * Turns JSON lines into Parquet and back, with typed and nested columns. A database of its own does
 * it, in memory and with a limit: that of the desk may not touch files.
 */
final class Parquet {

  /** So many bytes a line may have where nothing else is said; memory goes with it. */
  private static final long MOST_USUAL = 16_777_216;

  private Parquet() {}

  /**
   * @param longest bytes of the longest line
   * @param columns names and DuckDB types, in their order; what a line lacks is null
   */
  static void ofLines(Path lines, long longest, Map<String, String> columns, Path parquet)
      throws IOException {
    String types =
        columns.entrySet().stream()
            .map(column -> text(column.getKey()) + ": " + text(column.getValue()))
            .collect(Collectors.joining(", ", "{", "}"));
    run(
        parquet.resolveSibling(parquet.getFileName() + ".spill"),
        "COPY (SELECT * FROM read_json("
            + text(lines.toString())
            + ", format = 'newline_delimited', maximum_object_size = "
            + Math.max(MOST_USUAL, longest)
            + ", columns = "
            + types
            + ")) TO "
            + text(parquet.toString())
            + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 30720)");
  }

  static void toLines(Path parquet, Path lines) throws IOException {
    run(
        lines.resolveSibling(lines.getFileName() + ".spill"),
        "COPY (SELECT * FROM read_parquet("
            + text(parquet.toString())
            + ")) TO "
            + text(lines.toString())
            + " (FORMAT json)");
  }

  /** Runs statements on a database in memory that spills into a folder. */
  static void run(Path spill, String... statements) throws IOException {
    Properties settings = new Properties();
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("memory_limit", "1GB");
    settings.setProperty("temp_directory", spill.toString());
    settings.setProperty("preserve_insertion_order", "true");
    try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", settings);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IOException(String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
    } finally {
      Files.deleteIfExists(spill);
    }
  }

  /** A text in SQL. */
  static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
