package org.attache.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.extract.Examples;
import org.attache.extract.Statement;
import org.attache.extract.issue.Issues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannerTest {

  private static final StatementExtractor STATEMENTS = new StatementExtractor(Issues.load());

  @ParameterizedTest
  @CsvSource({
    "WORDS, Okello said that the pier was closed.",
    "WORDS, 'According to Okello, the pier was closed.'",
    "WORDS, OKELLO: We closed the pier.",
    "WORDS, Okello criticized the new pier.",
    "MIND, Okello believes that the pier is safe.",
    "MIND, Okello was confident that the pier was safe.",
    "WILL, Okello wants to close the pier.",
    "SIDE, Okello supports the new pier.",
    "HEARSAY, The pier is expected to open again.",
    "HEARSAY, The captain reportedly closed the pier."
  })
  void tellsWordsFromThoughtsAndWishes(Manner manner, String text) {
    List<Statement> found = STATEMENTS.statements(Examples.readByFast(text));
    assertThat(found).hasSize(1);
    assertThat(Manner.of(found.get(0))).isEqualTo(manner);
  }
}
