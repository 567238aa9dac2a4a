package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attache.article.ArticleId;
import org.attache.article.read.Document;
import org.attache.article.read.Document.Format;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoldingsTest {

  private static final LocalDate DAY = LocalDate.of(2014, 5, 6);

  private final Holdings holdings = new Holdings();

  private static Document document(String name, String text, @Nullable LocalDate told) {
    return new Document(
        "in/" + name, name, Format.TEXT, text.getBytes(StandardCharsets.UTF_8), told);
  }

  private Accession add(String name, String text, @Nullable LocalDate told) {
    Document document = document(name, text, told);
    String content = Hashes.content(document.content());
    ArticleId article = holdings.article(document);
    if (article == null) {
      article = holdings.name(new ArticleId(name), content);
    }
    Accession accession =
        new Accession(
            holdings.next(),
            Hashes.document(content, name, Format.TEXT, told),
            content,
            document.content().length,
            document.source(),
            name,
            Format.TEXT,
            told,
            article,
            Instant.EPOCH);
    holdings.add(accession);
    return accession;
  }

  @Test
  void otherContentIsAnotherArticle() {
    Accession a = add("a", "one", null);
    Accession b = add("b", "two", null);
    assertThat(holdings.all()).hasSize(2);
    assertThat(List.of(a.number(), b.number())).containsExactly(1, 2);
    assertThat(holdings.find(document("a", "one", null))).isSameAs(a);
    assertThat(holdings.find(document("a", "two", null))).isNull();
  }

  @Test
  void theFirstOfEqualContentsStands() {
    Accession a = add("a", "one", null);
    Accession b = add("b", "one", null);
    assertThat(holdings.all()).hasSize(1);
    assertThat(holdings.holding(b).standing()).isSameAs(a);
    assertThat(b.article()).isEqualTo(new ArticleId("a"));
  }

  @Test
  void theOneWithADayStands() {
    add("a", "one", null);
    Accession b = add("b", "one", DAY);
    Accession c = add("c", "one", DAY);
    add("d", "one", null);
    assertThat(holdings.holding(c).standing()).isSameAs(b);
    assertThat(holdings.holding(c).article()).isEqualTo(new ArticleId("a"));
  }

  @Test
  void aLaterDayCorrectsAnEarlierOne() {
    add("a", "one", DAY);
    Accession b = add("a", "one", DAY.plusDays(1));
    assertThat(holdings.holding(b).standing()).isSameAs(b);
  }

  @Test
  void noDayRepeatsWhatIsKnown() {
    add("a", "one", null);
    Accession told = add("a", "one", DAY);
    assertThat(holdings.find(document("a", "one", null))).isSameAs(told);
    assertThat(holdings.find(document("b", "one", null))).isNull();
    assertThat(holdings.find(document("a", "one", DAY.plusDays(1)))).isNull();
  }

  @Test
  void theSameBytesReadInAnotherWayAreAnotherArticle() {
    add("a", "one", null);
    Document html =
        new Document("in/a", "a", Format.HTML, "one".getBytes(StandardCharsets.UTF_8), null);
    assertThat(holdings.find(html)).isNull();
    assertThat(holdings.article(html)).isNull();
  }

  @Test
  void takenNamesGetLongerAndLongerSuffixes() {
    String content = Hashes.content(new byte[0]);
    add("a", "one", null);
    add("a~" + content.substring(0, 8), "two", null);
    assertThat(holdings.name(new ArticleId("a"), content).value())
        .isEqualTo("a~" + content.substring(0, 16));
    assertThat(holdings.name(new ArticleId("b"), content).value()).isEqualTo("b");
  }
}
