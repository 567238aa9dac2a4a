package org.attache.resolve.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the register: one line an entry, cells between tabs, {@code #} begins a comment line,
 * {@code -} is an empty cell.
 */
public final class Table {

  /** One line with its place, for messages. */
  public record Line(String file, int number, List<String> cells) {

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
      List<String> parts = new ArrayList<>();
      for (String part : cell.split(";", -1)) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
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
      try {
        return switch (cell.length()) {
          case 4 -> LocalDate.of(Integer.parseInt(cell), first ? 1 : 12, first ? 1 : 31);
          case 7 -> first ? YearMonth.parse(cell).atDay(1) : YearMonth.parse(cell).atEndOfMonth();
          default -> LocalDate.parse(cell);
        };
      } catch (DateTimeParseException | NumberFormatException e) {
        throw wrong(
            "has no date in column " + (index + 1) + ": \"" + cell + "\"; write 2015-12-15");
      }
    }

    /** An error at this line. */
    public IllegalArgumentException wrong(String what) {
      return new IllegalArgumentException(file + ", line " + number + " " + what);
    }
  }

  private Table() {}

  /** The lines of a file that is part of the program. */
  public static List<Line> resource(Class<?> owner, String name) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its file " + name + "; build it again");
      }
      return read(name, new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The lines of a user's file. */
  public static List<Line> file(Path path) {
    try (BufferedReader reader = Files.newBufferedReader(path)) {
      return read(path.toString(), reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  private static List<Line> read(String name, java.io.Reader reader) throws IOException {
    List<Line> lines = new ArrayList<>();
    BufferedReader buffered = new BufferedReader(reader);
    int number = 0;
    for (String line = buffered.readLine(); line != null; line = buffered.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      lines.add(new Line(name, number, List.of(line.split("\t", -1))));
    }
    return lines;
  }
}
