package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.attache.search.SearchIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damages a sound desk in one place, and expects that place to be named. */
class VerificationTest {

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @BeforeEach
  void read() {
    try (Desk desk = Desk.open(folder)) {
      desk.read(
          Documents.meetings(2).and("twin.txt", "x").and("twin2.txt", "x").andRefused("in/r", "no"),
          new WordFlow(),
          Progress.silent(),
          1);
      assertThat(desk.verify()).isEmpty();
    }
  }

  private List<String> flaws() {
    try (Desk desk = Desk.open(folder)) {
      return desk.verify().stream().map(Flaw::toString).toList();
    }
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("desk.duckdb"));
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  private Path bytesOf(int number) throws IOException {
    String content =
        Accession.read(
                Files.readAllBytes(folder.resolve("articles").resolve(Accession.fileName(number))))
            .content();
    return folder.resolve("articles").resolve(content.substring(0, 2)).resolve(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPDATE articles SET text = concat(text, ' more') WHERE accession = 1      | table articles, note-0.txt, row 0: text is
          UPDATE articles SET title = 'Other' WHERE accession = 1                 | table articles, note-0.txt, row 0: title is Other
          DELETE FROM articles WHERE accession = 1                                | table articles, note-0.txt: has 0 rows
          UPDATE parts SET char_end = char_end - 1 WHERE accession = 1            | table parts, note-0.txt, row 0: char_end is
          DELETE FROM parts WHERE accession = 1                                   | table parts, note-0.txt: has 0 rows
          UPDATE sentences SET char_start = 1 WHERE accession = 1 AND position = 0 | table sentences, note-0.txt, row 0: char_start is 1
          DELETE FROM sentences WHERE accession = 1 AND position = 0              | table sentences, note-0.txt, row 0: position is 1
          DELETE FROM observations WHERE accession = 1 AND position = 1           | table ledger, in/note-0.txt: counts 2 observations, there are 1
          UPDATE observations SET quote = 'Envoy' WHERE accession = 2             | table observations, note-1.txt, row 0: quote is Envoy
          UPDATE observations SET utf16_start = 1 WHERE accession = 2             | table observations, note-1.txt, row 0: utf16_start is 1
          UPDATE observations SET date_from = DATE '2000-01-01' WHERE accession = 2 AND position = 0 | date_from is 2000-01-01
          UPDATE observations SET json = '{' WHERE accession = 2 AND position = 0 | table observations, note-1.txt, position 0: its json is no observation
          UPDATE observations SET json = replace(json, 'Kenya', 'Chile') WHERE accession = 2 AND position = 0 | quotes "
          UPDATE observation_parties SET actor = 'RUS' WHERE accession = 2        | table observation_parties, note-1.txt, row 0: actor is RUS
          DELETE FROM observation_parties WHERE accession = 2                     | table observation_parties, note-1.txt: has 0 rows
          INSERT INTO observation_parties (accession) VALUES (77)                 | table observation_parties, accession 77: rows of an article
          UPDATE ledger SET observations = 9 WHERE accession = 1                  | counts 9 observations, there are 2
          UPDATE ledger SET status = 'DUPLICATE' WHERE accession = 1              | says other things than articles/
          UPDATE ledger SET status = 'CODED' WHERE source = 'in/twin2.txt'        | says other things than articles/
          UPDATE ledger SET hash = 'x' WHERE accession = 1                        | says other things than articles/
          DELETE FROM ledger WHERE accession = 1                                  | in/note-0.txt is kept but not yet coded
          DELETE FROM ledger WHERE accession IS NULL                              | in/r: the ledger has the reason null
          INSERT INTO ledger SELECT * FROM ledger WHERE accession = 1             | document 1 has two lines
          INSERT INTO ledger SELECT * REPLACE (50 AS accession) FROM ledger WHERE accession = 1 | articles/ does not have
          """)
  void findsADamagedRow(String damage, String expected) throws SQLException {
    sql(damage);
    assertThat(flaws())
        .isNotEmpty()
        .anySatisfy(flaw -> assertThat(flaw).contains(expected, "attache"))
        .allSatisfy(flaw -> assertThat(flaw).doesNotContain("\n"));
  }

  @Test
  void findsChangedBytes() throws IOException {
    Path bytes = bytesOf(1);
    Files.writeString(bytes, "Envoy0 met Chile in Oslo.");
    assertThat(flaws())
        .anySatisfy(
            flaw ->
                assertThat(flaw)
                    .contains(bytes.toString(), "in/note-0.txt were changed", "backup"));
  }

  @Test
  void findsMissingBytes() throws IOException {
    Path bytes = bytesOf(1);
    Files.delete(bytes);
    assertThat(flaws())
        .anySatisfy(flaw -> assertThat(flaw).contains(bytes.toString(), "are missing", "backup"));
  }

  @Test
  void findsAMissingDocument() throws IOException {
    Path sidecar = folder.resolve("articles/00000002.json");
    Files.delete(sidecar);
    assertThat(flaws())
        .anySatisfy(flaw -> assertThat(flaw).contains(sidecar.toString(), "document 2 is missing"));
  }

  @Test
  void findsADocumentWhoseRecordWasChanged() throws IOException {
    Path sidecar = folder.resolve("articles/00000002.json");
    Files.writeString(
        sidecar,
        Files.readString(sidecar).replace("\"name\" : \"note-1.txt\"", "\"name\" : \"z\""));
    assertThat(flaws())
        .anySatisfy(flaw -> assertThat(flaw).contains(sidecar.toString(), "\"document\" is"));
  }

  @Test
  void findsALineThatIsNoDecision() throws IOException {
    Files.writeString(folder.resolve("decisions.jsonl"), "\n{}\n");
    assertThat(flaws()).singleElement().asString().contains("decisions.jsonl:2", "no \"version\"");
  }

  @Test
  void findsAnIndexThatLacksAnArticle() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder.resolve("index"))) {
      index.remove(new org.attache.article.ArticleId("note-0.txt"));
      index.commit(String.valueOf(index.revision()));
    }
    assertThat(flaws())
        .singleElement()
        .asString()
        .contains("index", "sentences, titles and records");
  }

  @Test
  void aRebuildMendsWhatIsDerived() throws SQLException {
    sql("DELETE FROM observations");
    sql("UPDATE articles SET text = 'x'");
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.verify()).isNotEmpty();
      desk.rebuild(new WordFlow(), Progress.silent());
      assertThat(desk.verify()).isEmpty();
    }
  }
}
