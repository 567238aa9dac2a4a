package org.attache.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.attache.review.Decided;
import org.attache.store.json.DecisionJson;

/**
 * The journal in the table {@code decisions}. Numbers are given under the lock of whoever writes,
 * so that they have no gaps and the last decision on a subject is the last for everybody.
 */
final class PostgresJournal implements Journal {

  private final Sql sql;
  private final List<Decided> read = new ArrayList<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private long upTo;

  PostgresJournal(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Decided append(Wish wish) {
    List<Decided> kept = new ArrayList<>();
    String subject = wish.decision().subject();
    try {
      sql.write(
          writer -> {
            kept.clear();
            writer.each(
                "SELECT number, line FROM decisions WHERE subject = ? ORDER BY number DESC LIMIT 1",
                List.of(subject),
                row -> Conflict.check(decided(row.text("line")), wish));
            long[] number = new long[1];
            writer.each(
                "SELECT coalesce(max(number), 0) + 1 AS next FROM decisions",
                List.of(),
                row -> number[0] = row.integer("next"));
            Decided decided =
                new Decided(number[0], wish.at(), wish.by(), wish.why(), wish.decision());
            writer.execute(
                "INSERT INTO decisions (number, subject, decided_by, line) VALUES (?, ?, ?, ?)",
                List.of(number[0], subject, wish.by(), DecisionJson.write(decided).toString()));
            kept.add(decided);
          });
    } catch (SQLException e) {
      throw sql.failure(e);
    }
    return kept.get(0);
  }

  @Override
  public synchronized List<Decided> entries(Consumer<Flaw> taker) {
    each(
        "SELECT number, line FROM decisions WHERE number > ? ORDER BY number",
        List.of(upTo),
        row -> {
          upTo = row.integer("number");
          try {
            read.add(decided(row.text("line")));
          } catch (IllegalArgumentException e) {
            flaws.add(
                new Flaw(
                    sql.place() + ", table decisions, " + upTo,
                    DeskException.oneLine(String.valueOf(e.getMessage())),
                    "mend the line; nothing else is touched"));
          }
        });
    flaws.forEach(taker);
    return List.copyOf(read);
  }

  @Override
  public long last() {
    long[] last = new long[1];
    each(
        "SELECT coalesce(max(number), 0) AS last FROM decisions",
        List.of(),
        row -> last[0] = row.integer("last"));
    return last[0];
  }

  private static Decided decided(String line) {
    try {
      return DecisionJson.read(Json.read(line.getBytes(StandardCharsets.UTF_8)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  private void each(String query, List<?> parameters, Sql.Taker taker) {
    try {
      sql.each(query, parameters, taker);
    } catch (SQLException e) {
      throw sql.failure(e);
    }
  }
}
