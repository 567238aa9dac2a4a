package org.attache.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are grouped or counted before they are written: in a file of the parcel, so that memory
 * does not grow with them.
 */
final class Staging implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Takes a row of an answer. */
  interface Taker {
    void take(JsonNode row) throws IOException;
  }

  private final Path lines;
  private final Path answer;
  private final Map<String, String> types;
  private final JsonRows rows;

  /**
   * @param types DuckDB types of the columns, by name, in their order
   */
  Staging(Parcel parcel, String name, Map<String, String> types) throws IOException {
    this.types = types;
    this.lines = parcel.file(name + ".staged");
    this.answer = parcel.file(name + ".answer");
    this.rows = new JsonRows(lines, List.copyOf(types.keySet()));
  }

  void add(@Nullable Object... values) throws IOException {
    rows.add(Arrays.asList(values));
  }

  /** No more rows come. */
  void finish() throws IOException {
    rows.close();
  }

  /** The rows as a table in SQL. */
  String table() {
    return "read_json("
        + Parquet.text(lines.toString())
        + ", format = 'newline_delimited', columns = "
        + types.entrySet().stream()
            .map(each -> Parquet.text(each.getKey()) + ": " + Parquet.text(each.getValue()))
            .collect(Collectors.joining(", ", "{", "}"))
        + ")";
  }

  /** Hands on the rows of an answer in its order. */
  void each(String query, Taker taker) throws IOException {
    Parquet.run(
        answer.resolveSibling(answer.getFileName() + ".spill"),
        "COPY (" + query + ") TO " + Parquet.text(answer.toString()) + " (FORMAT json)");
    try (BufferedReader in = Files.newBufferedReader(answer)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        taker.take(JSON.readTree(line));
      }
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
    Files.deleteIfExists(lines);
    Files.deleteIfExists(answer);
  }
}
