package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract between the offsets of the records and those of SQL: every quote can be cut again
 * with {@code substring}, which counts characters where Java counts UTF-16 units.
 */
class CharacterOffsetsTest {

  private static final String TEXT =
      "🕊️ Peace? 𝔄 note: 😀😀. Kenya 🤝🏽 met Chile in Oslo. Plain words é stand here. "
          + "Norway 👩‍👩‍👧 told Kenya 𐍈 all.";

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @BeforeEach
  void read() {
    try (Desk desk = Desk.open(folder)) {
      desk.read(
          Documents.of("emoji.txt", TEXT).and("plain.txt", "Envoy met Norway. It rained."),
          new WordFlow(),
          Progress.silent(),
          1);
      assertThat(desk.verify()).isEmpty();
    }
  }

  private List<String> ask(String sql) {
    try (Database database = Database.open(folder.resolve("desk.duckdb"))) {
      return database.query(sql, List.of(), row -> row.text("words"));
    }
  }

  @Test
  void cutsEveryQuoteInSql() {
    List<String> quotes =
        ask("SELECT quote AS words FROM observations ORDER BY accession, position");
    assertThat(quotes)
        .containsExactly(
            "Kenya 🤝🏽 met Chile in Oslo.",
            "Norway 👩‍👩‍👧 told Kenya 𐍈 all.",
            "Envoy met Norway.");
    assertThat(
            ask(
                "SELECT substring(a.text, o.char_start + 1, o.char_end - o.char_start) AS words"
                    + " FROM observations o JOIN articles a USING (accession)"
                    + " ORDER BY o.accession, o.position"))
        .isEqualTo(quotes);
  }

  @Test
  void theUtf16OffsetsWouldNotDo() {
    assertThat(
            ask(
                "SELECT substring(a.text, o.utf16_start + 1, o.utf16_end - o.utf16_start) AS words"
                    + " FROM observations o JOIN articles a USING (accession)"
                    + " WHERE a.article = 'emoji.txt' ORDER BY o.position"))
        .doesNotContain("Kenya 🤝🏽 met Chile in Oslo.");
  }

  @Test
  void cutsSentencesAndPartsInSql() {
    assertThat(
            ask(
                "SELECT substring(a.text, s.char_start + 1, s.char_end - s.char_start) AS words"
                    + " FROM sentences s JOIN articles a USING (accession)"
                    + " WHERE a.article = 'emoji.txt' ORDER BY s.position"))
        .containsExactly(
            "🕊️ Peace?",
            "𝔄 note: 😀😀.",
            "Kenya 🤝🏽 met Chile in Oslo.",
            "Plain words é stand here.",
            "Norway 👩‍👩‍👧 told Kenya 𐍈 all.");
    assertThat(
            ask(
                "SELECT substring(a.text, p.char_start + 1, p.char_end - p.char_start) AS words"
                    + " FROM parts p JOIN articles a USING (accession)"
                    + " WHERE a.article = 'plain.txt' AND p.position = 0"))
        .singleElement()
        .asString()
        .startsWith("Envoy");
  }
}
