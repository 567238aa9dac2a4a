package org.attache.resolve.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated tables that lie beside these classes; a {@code #} opens a comment. */
final class Table {

  /** A row with the number of its line. */
  record Row(int line, List<String> cells) {
    String cell(int column) {
      return cells.get(column);
    }
  }

  private Table() {}

  /**
   * The rows of a resource.
   *
   * @throws IllegalStateException where it is missing or a row has another number of columns
   */
  static List<Row> read(String name, int columns) {
    List<Row> rows = new ArrayList<>();
    try (InputStream stream = Table.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "the resource " + name + " is missing beside " + Table.class);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
          throw new IllegalStateException(
              name + " line " + number + " has " + cells.length + " columns, not " + columns);
        }
        rows.add(new Row(number, List.of(cells)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
    return rows;
  }
}
