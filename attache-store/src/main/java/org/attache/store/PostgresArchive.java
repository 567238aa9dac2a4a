package org.attache.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.attache.article.ArticleId;
import org.attache.article.read.Document;

/** Documents in tables: {@code documents}, {@code contents} and {@code refusals}. */
final class PostgresArchive implements Archive {

  private static final String BACKUP = "restore the database from a backup";

  private final Sql sql;

  PostgresArchive(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Accession> accessions(Consumer<Flaw> flaws) {
    List<Accession> accessions = new ArrayList<>();
    int[] expected = {1};
    each(
        "SELECT number, description FROM documents ORDER BY number",
        List.of(),
        row -> {
          int number = row.integer("number");
          if (number != expected[0]) {
            flaws.accept(
                new Flaw(
                    place(expected[0]), "the document is missing, the next is " + number, BACKUP));
          }
          expected[0] = number + 1;
          try {
            accessions.add(
                Accession.read(row.text("description").getBytes(StandardCharsets.UTF_8)));
          } catch (IllegalArgumentException e) {
            flaws.accept(
                new Flaw(
                    place(number), DeskException.oneLine(String.valueOf(e.getMessage())), BACKUP));
          }
        });
    return accessions;
  }

  @Override
  public Accession add(Document document, int number, ArticleId article, Instant arrived) {
    String content = Hashes.content(document.content());
    Accession accession =
        new Accession(
            number,
            Hashes.document(content, document.name(), document.format(), document.published()),
            content,
            document.content().length,
            document.source(),
            document.name(),
            document.format(),
            document.published(),
            article,
            arrived);
    write(
        writer -> {
          writer.execute(
              "INSERT INTO contents (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING",
              List.of(content, document.content()));
          writer.execute(
              "INSERT INTO documents (number, description) VALUES (?, ?)",
              List.of(number, new String(accession.write(), StandardCharsets.UTF_8)));
        });
    return accession;
  }

  @Override
  public byte[] bytes(Accession accession) {
    List<byte[]> found = new ArrayList<>();
    each(
        "SELECT bytes FROM contents WHERE hash = ?",
        List.of(accession.content()),
        row -> found.add(row.bytes("bytes")));
    if (found.isEmpty()) {
      throw new DeskException(
          new Flaw(
              place(accession), "the bytes of " + accession.source() + " are missing", BACKUP));
    }
    String content = Hashes.content(found.get(0));
    if (!content.equals(accession.content())) {
      throw new DeskException(
          new Flaw(
              place(accession),
              "the bytes of " + accession.source() + " were changed: their SHA-256 is " + content,
              BACKUP));
    }
    return found.get(0);
  }

  @Override
  public List<Refusal> refusals(Consumer<Flaw> flaws) {
    List<Refusal> refusals = new ArrayList<>();
    each(
        "SELECT source, reason FROM refusals ORDER BY number",
        List.of(),
        row -> refusals.add(new Refusal(row.text("source"), row.textOrNull("reason"))));
    return refusals;
  }

  @Override
  public void refuse(Refusal refusal) {
    write(
        writer ->
            writer.execute(
                "INSERT INTO refusals (source, reason) VALUES (?, ?)",
                java.util.Arrays.asList(refusal.source(), refusal.reason())));
  }

  @Override
  public void clean() {
    // a transaction that was not finished left nothing
  }

  @Override
  public String place(Accession accession) {
    return place(accession.number());
  }

  private String place(int number) {
    return sql.place() + ", document " + number;
  }

  private void each(String query, List<?> parameters, Sql.Taker taker) {
    try {
      sql.each(query, parameters, taker);
    } catch (SQLException e) {
      throw sql.failure(e);
    }
  }

  private void write(Sql.Work work) {
    try {
      sql.write(work);
    } catch (SQLException e) {
      throw sql.failure(e);
    }
  }
}
