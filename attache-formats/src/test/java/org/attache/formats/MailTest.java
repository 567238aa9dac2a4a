package org.attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.attache.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {

  private static final String MESSAGE =
      """
      Message-ID: <1@example.org>
      From: "Aud Holm" <aud@example.org>
      To: desk@example.org
      Subject: =?utf-8?Q?Talks_in_Troms=C3=B8?=
      Date: Tue, 3 Mar 2026 23:10:00 +0100
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=cut

      --cut
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      The ministers of Norway and Iceland met in Troms=C3=B8 on Tuesday and spoke=20
      about the cod.

      On Mon, 2 Mar 2026, Ola wrote:
      > The ministers of Chad will meet.
      --cut
      Content-Type: text/html

      <p>The same as a page</p>
      --cut
      Content-Type: text/plain
      Content-Disposition: attachment; filename=other.txt

      Something else.
      --cut--
      """;

  @TempDir Path folder;

  @Test
  void aMessageGivesItsTextDaySubjectAndAuthor() {
    Article article = Taken.from(folder, "talks.eml", bytes(MESSAGE)).article();

    assertThat(article.text())
        .isEqualTo(
            "The ministers of Norway and Iceland met in Tromsø on Tuesday and spoke about the cod.");
    assertThat(article.title()).isEqualTo("Talks in Tromsø");
    assertThat(article.published()).isEqualTo(LocalDate.of(2026, 3, 3));
    assertThat(article.origin().byline()).isEqualTo("Aud Holm");
  }

  @Test
  void aMessageIsKnownWithoutItsName() {
    assertThat(Taken.from(folder, "stray", bytes(MESSAGE)).article().title())
        .isEqualTo("Talks in Tromsø");
  }

  @Test
  void aTypedHeadMakesNoMessage() {
    String typed = "From: the embassy\nSubject: talks\n\nThey met in Oslo.";
    assertThat(Taken.from(folder, "typed.txt", bytes(typed)).article().text()).isEqualTo(typed);
  }

  @Test
  void aMailboxGivesItsMessages() {
    String box =
        """
        From aud@example.org Tue Mar  3 22:10:00 2026
        Message-ID: <1@x>
        Subject: one

        They met in Oslo.
        >From there they went on.

        From aud@example.org Wed Mar  4 22:10:00 2026
        Message-ID: <2@x>
        Subject: two

        They parted in Bergen.
        """;

    List<Article> articles = Taken.from(folder, "all.mbox", bytes(box)).articles();

    assertThat(articles).extracting(Article::title).containsExactly("one", "two");
    assertThat(articles.get(0).text()).contains("From there they went on.").doesNotContain(">");
  }

  @Test
  void aSavedPageIsReadAsAPage() {
    String page =
        "From: <Saved by a browser>\nSnapshot-Content-Location: https://example.org/talks\n"
            + "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=cut\n\n"
            + "--cut\nContent-Type: text/html\n\n<html><head><title>Talks</title></head><body><article><p>"
            + "The ministers of Norway and Iceland met in the north and spoke about the cod for hours.</p>"
            + "<p>They agreed to meet again in the spring, the ministries said in a common note.</p>"
            + "</article></body></html>\n--cut--\n";

    Article article = Taken.from(folder, "talks.mhtml", bytes(page)).article();

    assertThat(article.text()).contains("spoke about the cod");
    assertThat(article.origin().url()).isEqualTo("https://example.org/talks");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
