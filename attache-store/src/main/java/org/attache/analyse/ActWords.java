package org.attache.analyse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attache.extract.PloverType;
import org.attache.extract.Standing;
import org.jspecify.annotations.Nullable;

/** Puts acts into words for people: "accused", "sent forces to"; read from {@code acts.tsv}. */
public final class ActWords {

  /**
   * One row of the table.
   *
   * @param alone with an actor only: "sent forces"
   * @param towards between an actor and a recipient: "sent forces to"
   * @param toDoAlone after "will": "send forces"
   * @param toDoTowards after "will": "send forces to"
   * @param cases several of it: "deployments of forces"
   */
  record Row(
      String type,
      String mode,
      String alone,
      String towards,
      String toDoAlone,
      String toDoTowards,
      String cases,
      String example) {}

  private static final ActWords WORDS = new ActWords(read());

  private final Map<String, Row> rows = new LinkedHashMap<>();

  private ActWords(List<Row> rows) {
    rows.forEach(row -> this.rows.put(row.type() + " " + row.mode(), row));
    for (PloverType type : PloverType.values()) {
      if (!this.rows.containsKey(type + " -")) {
        throw new IllegalStateException("acts.tsv has no row for " + type + " without mode");
      }
    }
  }

  /**
   * "sent forces to" where it has a recipient, else "sent forces"; after its standing also "will
   * send forces", "would send forces", "did not send forces".
   */
  static String verb(
      PloverType type, @Nullable String mode, boolean recipients, Standing standing) {
    Row row = WORDS.row(type, mode);
    String toDo = recipients ? row.toDoTowards() : row.toDoAlone();
    boolean future = standing.time() == Standing.Time.FUTURE;
    if (standing.condition() != null) {
      return "would " + toDo;
    }
    if (standing.factuality() <= -1) {
      return (future ? "will not " : "did not ") + toDo;
    }
    if (future) {
      return (standing.factuality() >= 1 ? "will " : "may ") + toDo;
    }
    return recipients ? row.towards() : row.alone();
  }

  /** "deployments of forces". */
  static String cases(PloverType type, @Nullable String mode) {
    return WORDS.row(type, mode).cases();
  }

  static List<Row> rows() {
    return List.copyOf(WORDS.rows.values());
  }

  private Row row(PloverType type, @Nullable String mode) {
    Row plain = Objects.requireNonNull(rows.get(type + " -"));
    return rows.getOrDefault(type + " " + mode, plain);
  }

  private static Row row(String[] column) {
    if (column.length != 8) {
      throw new IllegalStateException("a row of acts.tsv has " + column.length + " columns, not 8");
    }
    return new Row(
        column[0], column[1], column[2], column[3], column[4], column[5], column[6], column[7]);
  }

  private static List<Row> read() {
    try (InputStream stream = ActWords.class.getResourceAsStream("acts.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("acts.tsv is missing from the program; build it again");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("TYPE\t"))
          .map(line -> line.split("\t", -1))
          .map(ActWords::row)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
