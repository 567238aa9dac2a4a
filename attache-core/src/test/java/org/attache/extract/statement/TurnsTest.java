package org.attache.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.extract.Examples;
import org.attache.extract.Statement;
import org.attache.extract.issue.Issues;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final StatementExtractor STATEMENTS = new StatementExtractor(Issues.load());

  @Test
  void aTurnOfSeveralParagraphsIsOneStatementWithoutItsCourtesies() {
    assertThat(
            said(
                """
                President of Peru Ana Ruiz: Good afternoon, colleagues.

                Peru has opened the strait to the ships of Norway.

                We expect Norway to leave the northern banks to our fishermen. Thank you.

                Prime Minister of Norway Kari Moe (retranslated): Thank you very much, Madam President.

                Norway will answer Peru in June.
                """))
        .containsExactly(
            "Ana Ruiz, PER: Peru has opened the strait to the ships of Norway. / We expect Norway"
                + " to leave the northern banks to our fishermen.",
            "Kari Moe, NOR: Norway will answer Peru in June.");
  }

  @Test
  void whatOneSaysToOnesOwnIsSilentUnlessItNamesOthers() {
    assertThat(
            said(
                """
                President of Peru Ana Ruiz: The roads in the north will be mended by the autumn.

                Question: And the schools?

                Ana Ruiz: The schools will be mended as well, and the roof of the old theatre too.

                Question: Has Norway called?

                Ana Ruiz: Norway has asked for new talks on the strait, and it shall have them.
                """))
        .containsExactly(
            "Ana Ruiz, PER: Norway has asked for new talks on the strait, and it shall have them.");
  }

  @Test
  void aLongTurnIsGivenParagraphByParagraph() {
    String long1 = "Norway must understand that Peru will not yield. ".repeat(20).strip();
    String long2 = "Chile must understand that Peru will not yield. ".repeat(20).strip();
    List<String> said =
        said(
            "President of Peru Ana Ruiz: "
                + long1
                + "\n\n"
                + long2
                + "\n\nSo says Ana Ruiz of Peru.");
    assertThat(said).hasSize(2);
    assertThat(said.get(0)).isEqualTo("Ana Ruiz, PER: " + long1);
    assertThat(said.get(1)).isEqualTo("Ana Ruiz, PER: " + long2);
  }

  private static List<String> said(String text) {
    List<String> lines = new ArrayList<>();
    for (Statement statement : STATEMENTS.statements(Examples.readPage(text))) {
      lines.add(
          statement.speaker().actor().name()
              + ", "
              + statement.speaker().actor().country()
              + ": "
              + statement.content().quote().replace("\n\n", " / "));
    }
    return lines;
  }
}
