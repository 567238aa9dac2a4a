package org.attache.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of what the program knows: one line an entry, cells between tabs, {@code #} begins a
 * comment line, {@code -} is an empty cell.
 *
 * <p>The register's tables are read at every start, while the virtual machine still interprets: a
 * table is cut in one pass over its bytes, and days are read digit by digit.
 */
public final class Table {

  /**
   * One line with its place, for messages.
   *
   * @param number of the line in its file, from 1
   */
  public record Line(String file, int number, List<String> cells) {

    /** The cell as it stands. */
    public String cell(int index) {
      return cells.get(index);
    }

    /** The cell, or an error that names it; empty only where it says {@code -}. */
    public String cell(int index, String name) {
      if (index >= cells.size() || cells.get(index).isEmpty()) {
        throw wrong("has no " + name + " in column " + (index + 1));
      }
      return cells.get(index);
    }

    /** The cell, or null where it is {@code -} or missing. */
    public @Nullable String optional(int index) {
      if (index >= cells.size() || cells.get(index).isEmpty() || cells.get(index).equals("-")) {
        return null;
      }
      return cells.get(index);
    }

    /** The parts of a cell between semicolons; empty for {@code -}. */
    public List<String> list(int index) {
      String cell = optional(index);
      if (cell == null) {
        return List.of();
      }
      List<String> parts = new ArrayList<>(2);
      int from = 0;
      while (from <= cell.length()) {
        int end = cell.indexOf(';', from);
        String part = cell.substring(from, end < 0 ? cell.length() : end).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = end < 0 ? cell.length() + 1 : end + 1;
      }
      return parts;
    }

    /** The first day of a date that may be cut to month or year, or null for {@code -}. */
    public @Nullable LocalDate first(int index) {
      return day(index, true);
    }

    /** The last day of such a date, or null for {@code -}. */
    public @Nullable LocalDate last(int index) {
      return day(index, false);
    }

    private @Nullable LocalDate day(int index, boolean first) {
      String cell = optional(index);
      if (cell == null) {
        return null;
      }
      int length = cell.length();
      boolean shaped =
          (length == 4 || length == 7 || length == 10)
              && (length < 7 || cell.charAt(4) == '-')
              && (length < 10 || cell.charAt(7) == '-');
      int year = shaped ? digits(cell, 0, 4) : -1;
      int month = shaped && length > 4 ? digits(cell, 5, 7) : first ? 1 : 12;
      try {
        if (year < 0) {
          throw new DateTimeException("no year");
        }
        if (length == 10) {
          return LocalDate.of(year, month, digits(cell, 8, 10));
        }
        return first ? LocalDate.of(year, month, 1) : YearMonth.of(year, month).atEndOfMonth();
      } catch (DateTimeException e) {
        throw wrong(
            "has no date in column " + (index + 1) + ": \"" + cell + "\"; write 2015-12-15");
      }
    }

    /** The number that digits write, or -1 where one of them is none. */
    private static int digits(String cell, int from, int end) {
      int number = 0;
      for (int i = from; i < end; i++) {
        int digit = cell.charAt(i) - '0';
        if (digit < 0 || digit > 9) {
          return -1;
        }
        number = 10 * number + digit;
      }
      return number;
    }

    /** An error at this line. */
    public IllegalArgumentException wrong(String what) {
      return new IllegalArgumentException(file + ":" + number + ": " + what);
    }

    /** The same, with what showed it. */
    public IllegalArgumentException wrong(String what, Throwable cause) {
      return new IllegalArgumentException(file + ":" + number + ": " + what, cause);
    }
  }

  private Table() {}

  /** The lines of a file of the program that stands beside a class. */
  public static List<Line> resource(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its file " + name + "; build it again");
      }
      return lines(name, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The same; every line must have that many cells. */
  public static List<Line> resource(Class<?> beside, String name, int columns) {
    return due(resource(beside, name), columns);
  }

  /** The lines of a table given as text; every line must have that many cells. */
  public static List<Line> lines(String name, List<String> text, int columns) {
    return due(lines(name, String.join("\n", text).getBytes(StandardCharsets.UTF_8)), columns);
  }

  private static List<Line> due(List<Line> lines, int columns) {
    for (Line line : lines) {
      if (line.cells().size() != columns) {
        throw line.wrong("has " + line.cells().size() + " columns, not " + columns);
      }
    }
    return lines;
  }

  /** The lines of a user's file. */
  public static List<Line> file(Path path) {
    try {
      // Read as text first: that complains of a file that is not UTF-8.
      return lines(path.toString(), Files.readString(path).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  /** A name for what some lines say, which changes with them; empty where there are none. */
  public static String digest(List<Line> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Line line : lines) {
        String cells = String.join("\t", line.cells()) + '\n';
        digest.update(cells.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static List<Line> lines(String name, byte[] bytes) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    int from = 0;
    while (from < bytes.length) {
      number++;
      List<String> cells = new ArrayList<>(8);
      boolean blank = true;
      int cell = from;
      int at = from;
      for (; at < bytes.length && bytes[at] != '\n'; at++) {
        if (bytes[at] == '\t') {
          cells.add(new String(bytes, cell, at - cell, StandardCharsets.UTF_8));
          cell = at + 1;
        } else if (bytes[at] != ' ' && bytes[at] != '\r') {
          blank = false;
        }
      }
      if (!blank && bytes[from] != '#') {
        int end = bytes[at - 1] == '\r' ? at - 1 : at;
        cells.add(new String(bytes, cell, end - cell, StandardCharsets.UTF_8));
        lines.add(new Line(name, number, cells));
      }
      from = at + 1;
    }
    return lines;
  }
}
