package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.attache.article.ArticleId;
import org.attache.extract.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a text, a name or a query is ever taken for SQL, a path or a pattern. */
class HostileTextTest {

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; DROP TABLE observations; --",
        "\"; ATTACH '/tmp/x' AS x; --",
        "\u200f mark \ufeff within \u200b\u2060",
        "\u2028 breaks \u2029 that are none",
        "\u202e backwards",
        "\\u0041 \\' \\\" %s {} ${x}",
        "../../etc/passwd"
      })
  void isStoredAsItIs(String hostile) {
    String text = "Before: " + hostile + ". Kenya met Chile. After " + hostile + ".";
    try (Desk desk = Desk.open(folder)) {
      ReadReport report =
          desk.read(Documents.of("name " + hostile, text), new WordFlow(), Progress.silent(), 1);
      assertThat(report.failures()).isEmpty();
      ArticleCard article = desk.articles().get(0);
      assertThat(article.text()).isEqualTo(text);
      assertThat(article.id()).isEqualTo(new ArticleId("name " + hostile));
      assertThat(desk.article(article.id())).contains(article);
      assertThat(desk.observations(Query.everything().in(article.id())))
          .singleElement()
          .extracting(Observation::quote)
          .isEqualTo("Kenya met Chile.");
      assertThat(desk.observations(Query.everything().involving(hostile))).isEmpty();
      assertThat(desk.observation(hostile)).isEmpty();
      desk.find(hostile, 10);
      assertThat(desk.verify()).isEmpty();
    }
  }

  @Test
  void sqlReachesNoFiles() {
    try (Database database = Database.open(folder.resolve("x.duckdb"))) {
      for (String sql :
          List.of(
              "SELECT * FROM read_text('/etc/hostname')",
              "SET enable_external_access = true",
              "ATTACH '" + folder.resolve("other.duckdb") + "' AS other")) {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                () -> database.query(sql, List.of(), row -> 1))
            .isInstanceOf(DeskException.class);
      }
    }
    assertThat(folder.resolve("other.duckdb")).doesNotExist();
  }
}
