package org.attache.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Linguistic knowledge kept as a table: one entry a line, columns set apart by tabs, {@code #} in
 * front of remarks. Every complaint about a line names its file and number.
 */
public final class TableResource {

  /**
   * One entry.
   *
   * @param file the resource's name, for messages
   * @param line its number in the file, from 1
   */
  public record Row(String file, int line, List<String> columns) {

    public Row {
      columns = List.copyOf(columns);
    }

    public String get(int column) {
      return columns.get(column);
    }

    /** What is wrong with this entry, to be thrown. */
    public IllegalArgumentException wrong(String complaint) {
      return new IllegalArgumentException(file + ":" + line + ": " + complaint);
    }
  }

  private TableResource() {}

  /**
   * Reads the entries of a resource that stands beside a class.
   *
   * @throws IllegalArgumentException where a line has not that many columns
   * @throws IllegalStateException where the resource is missing
   */
  public static List<Row> read(Class<?> beside, String name, int columns) {
    InputStream stream = beside.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(
          "the program is incomplete: no resource " + name + " beside " + beside.getName());
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return parse(name, reader.lines().toList(), columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** Reads the entries of a table given as lines. */
  public static List<Row> parse(String name, List<String> lines, int columns) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Row row = new Row(name, i + 1, List.of(line.split("\t", -1)));
      if (row.columns().size() != columns) {
        throw row.wrong(
            "has " + row.columns().size() + " columns where " + columns + " are due: " + line);
      }
      rows.add(row);
    }
    return rows;
  }
}
