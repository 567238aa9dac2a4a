package org.attache.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Rows under columns, and the three ways to print them: a table for people, CSV for spreadsheets
 * and R, JSON lines for programs.
 */
record Listing(List<String> columns, List<List<String>> rows) {

  /** How rows are printed. */
  enum Format {
    TABLE,
    CSV,
    JSON
  }

  /** The widest a column of the table gets, in characters; longer values are cut with "…". */
  private static final int WIDEST = 48;

  Listing {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row of " + row.size() + " under " + columns);
      }
    }
  }

  void print(PrintStream out, Format format) {
    switch (format) {
      case TABLE -> printTable(out);
      case CSV -> printCsv(out);
      case JSON -> printJson(out);
    }
  }

  private void printTable(PrintStream out) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      int width = columns.get(column).length();
      for (List<String> row : rows) {
        width = Math.max(width, Math.min(WIDEST, row.get(column).length()));
      }
      widths.add(width);
    }
    printRow(out, columns, widths);
    printRow(out, widths.stream().map("-"::repeat).toList(), widths);
    rows.forEach(row -> printRow(out, row, widths));
  }

  private static void printRow(PrintStream out, List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String value = row.get(column).replaceAll("\\s+", " ");
      if (value.length() > WIDEST) {
        value = value.substring(0, WIDEST - 1) + "…";
      }
      line.append(column == 0 ? "" : "  ").append(value);
      line.append(" ".repeat(widths.get(column) - value.length()));
    }
    out.println(line.toString().stripTrailing());
  }

  private void printCsv(PrintStream out) {
    CsvMapper csv = new CsvMapper();
    try {
      out.print(csv.writer(csv.schemaFor(String[].class)).writeValueAsString(columns));
      for (List<String> row : rows) {
        out.print(csv.writer(csv.schemaFor(String[].class)).writeValueAsString(row));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings can always be written as CSV", e);
    }
  }

  private void printJson(PrintStream out) {
    ObjectMapper json = new ObjectMapper();
    for (List<String> row : rows) {
      ObjectNode object = json.createObjectNode();
      for (int column = 0; column < columns.size(); column++) {
        object.put(columns.get(column).replace(' ', '_'), Objects.requireNonNull(row.get(column)));
      }
      out.println(object);
    }
  }
}
