package org.attache.article.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Random;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.read.ArticleReader.Reading;
import org.attache.article.read.Document.Format;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {

  private static final LocalDate TOLD = LocalDate.of(2012, 1, 1);

  @Test
  void aTextIsItsArticle() {
    Article article = read(Format.TEXT, "They met.\r\n\r\nThey parted.");
    assertThat(article.text()).isEqualTo("They met.\r\n\r\nThey parted.");
    assertThat(article.id()).isEqualTo(new ArticleId("name.x"));
    assertThat(article.origin()).isEqualTo(Article.Origin.of("folder/name.x"));
    assertThat(article.published()).isEqualTo(TOLD);
  }

  @Test
  void aDayInTheTextGoesBeforeTheDayThatWasTold() {
    Article article = read(Format.TEXT, "By Ola Berg\n\n3 May 2011\n\nThey met. They parted.");
    assertThat(article.published()).isEqualTo(LocalDate.of(2011, 5, 3));
    assertThat(article.origin().byline()).isEqualTo("Ola Berg");
  }

  @Test
  void theTextOfJsonIsTakenAsItIs() {
    String text = "\\uFEFF They\\r\\nmet\\u00A0\\u0000 <b>here</b> &amp; \\ud83d there. ";
    Article article =
        read(
            Format.JSON,
            "{\"id\":\"x-1\",\"text\":\""
                + text
                + "\",\"date\":\"2011-05-03\",\"title\":\"Met\",\"source\":\"Coast News\","
                + "\"url\":\"https://coast.example/a?b=c\",\"byline\":\"Ola Berg\",\"more\":[1]}");
    assertThat(article.text())
        .isEqualTo("\uFEFF They\r\nmet\u00A0\0 <b>here</b> &amp; \ud83d there. ");
    assertThat(article.id().value()).isEqualTo("x-1");
    assertThat(article.published()).isEqualTo(LocalDate.of(2011, 5, 3));
    assertThat(article.origin())
        .isEqualTo(
            new Article.Origin(
                "folder/name.x", "Met", "Ola Berg", "Coast News", "https://coast.example/a?b=c"));
  }

  @Test
  void jsonNeedsNoMoreThanAText() {
    assertThat(read(Format.JSON, "{\"text\":\"They met.\"}").id().value()).isEqualTo("name.x");
    assertThat(read(Format.JSON, "{\"id\":17,\"text\":\"They met.\",\"date\":null}").id().value())
        .isEqualTo("17");
    assertThat(read(Format.JSON, "\uFEFF{\"text\":\"They met.\"}").text()).isEqualTo("They met.");
  }

  @Test
  void refusesJsonThatIsNoArticle() {
    refuses(Format.JSON, "{\"id\":", "not JSON");
    refuses(Format.JSON, "{\"text\":\"a\"} {\"text\":\"b\"}", "not JSON");
    refuses(Format.JSON, "[1]", "JSON, but no object");
    refuses(Format.JSON, "[".repeat(100_000), "not JSON");
    refuses(Format.JSON, "{\"id\":\"a\"}", "no \"text\"");
    refuses(Format.JSON, "{\"text\":\" \"}", "its \"text\" is empty");
    refuses(Format.JSON, "{\"text\":\"a\",\"date\":\"soon\"}", "its \"date\" is \"soon\"");
    refuses(Format.JSON, "{\"text\":\"a\",\"title\":1}", "its \"title\" is no string");
    refuses(Format.JSON, new byte[] {'{', (byte) 0xE9, '}'}, "not UTF-8");
  }

  @Test
  void keepsNoAddressThatRuns() {
    for (String url :
        new String[] {"javascript:alert(1)", "data:text/html,x", "//x", "a b", "/a"}) {
      Article article = read(Format.JSON, "{\"text\":\"They met.\",\"url\":\"" + url + "\"}");
      assertThat(article.origin().url()).as(url).isNull();
    }
  }

  @Test
  void decodesWhatIsMarked() {
    for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE")}) {
      assertThat(read(Format.TEXT, "\uFEFFFrüh traf man sich.".getBytes(charset)).text())
          .as(charset.name())
          .isEqualTo("Früh traf man sich.");
    }
  }

  @Test
  void decodesWhatIsDeclared() {
    String page =
        "<meta charset=%s><title>x</title><p>Früh “traf” man sich im Hafen von Bergen.</p>";
    for (String charset : new String[] {"windows-1252", "UTF-8"}) {
      Article article =
          read(Format.HTML, page.formatted(charset).getBytes(Charset.forName(charset)));
      assertThat(article.text()).as(charset).contains("Früh “traf” man");
    }
  }

  @Test
  void aWrongDeclarationIsNoHarm() {
    String page = "<meta charset=%s><p>Früh “traf” man sich im Hafen von Bergen am Kai.</p>";
    for (String charset : new String[] {"klingon", "utf-16", "us-ascii\"", "shift_jis"}) {
      assertThat(read(Format.HTML, page.formatted(charset).getBytes(UTF_8)).text())
          .as(charset)
          .contains("Früh");
    }
  }

  @Test
  void decodesByLook() {
    String german =
        "Früh am Morgen trafen sich die Außenminister in Köln und sprachen über Fähren.";
    assertThat(read(Format.TEXT, german.getBytes(ISO_8859_1)).text()).isEqualTo(german);
    String russian = "Министры встретились утром в порту и говорили о паромах, рыбе и погоде.";
    assertThat(read(Format.TEXT, russian.getBytes(Charset.forName("windows-1251"))).text())
        .isEqualTo(russian);
  }

  @Test
  void refusesWhatCannotBeDecoded() {
    byte[] noise = new byte[3000];
    new Random(1).nextBytes(noise);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = noise[i] == 0 ? 1 : noise[i];
    }
    Reading reading = reading(Format.TEXT, noise);
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    assertThat(((Reading.Refused) reading).reason()).containsAnyOf("tried UTF-8", "binary file");
    byte[] halfAPair = {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0, 0, 'x'};
    refuses(Format.TEXT, halfAPair, "unknown encoding: tried UTF-16BE");
    refuses(Format.TEXT, "They\0met.", "binary file: NUL bytes");
    refuses(Format.TEXT, "\u0001\u0002\u0003 They met.", "binary file: control characters");
  }

  @Test
  void refusesWhatHoldsNothing() {
    refuses(Format.TEXT, " \n\t\u00A0", "empty");
    refuses(Format.TEXT, "", "empty");
    refuses(Format.HTML, "", "no article in this page");
    refuses(Format.HTML, "<html><script>let words = 'They met.';</script>", "no article");
    refuses(Format.TEXT, new byte[Document.MOST_BYTES + 1], "larger than 10 MB");
  }

  @Test
  void readsAPage() {
    Article article =
        read(
            Format.HTML,
            """
            <html><head><title>Line closed | Coast News</title>
            <meta property="og:site_name" content="Coast News">
            <meta property="article:published_time" content="2011-05-03T22:00:00-05:00">
            <meta name="author" content="By Ola Berg">
            <link rel="canonical" href="https://coast.example/line-closed"></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Line closed</h1>
            <p>The line was closed by a storm on Monday, the harbour board said.</p>
            <figure><img src=x><figcaption>The quay at noon</figcaption></figure>
            <p><strong>Marta Lindqvist, fellow at the Harbour Institute:</strong></p>
            <p>It will open again in June &amp; stay open, if the storms let it.</p>
            <p>Also read: <a href="/b">Cod and consequences</a> by the same author</p></article></body></html>
            """);
    assertThat(article.parts().stream().map(Part::kind))
        .containsExactly(
            Part.Kind.HEADLINE,
            Part.Kind.LEAD,
            Part.Kind.CAPTION,
            Part.Kind.EXPERT_HEADING,
            Part.Kind.EXPERT,
            Part.Kind.POINTER);
    assertThat(article.text()).startsWith("Line closed\n\nThe line was").contains("June & stay");
    assertThat(article.published()).isEqualTo(LocalDate.of(2011, 5, 3));
    assertThat(article.origin())
        .isEqualTo(
            new Article.Origin(
                "folder/name.x",
                "Line closed",
                "Ola Berg",
                "Coast News",
                "https://coast.example/line-closed"));
  }

  @Test
  void aPageOfTooManyTagsIsRefused() {
    refuses(Format.HTML, "<b>".repeat(400_000) + "They met.", "page of 400000 tags");
  }

  private static Article read(Format format, String content) {
    return read(format, content.getBytes(UTF_8));
  }

  private static Article read(Format format, byte[] content) {
    Reading reading = reading(format, content);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).article();
  }

  private static Reading reading(Format format, byte[] content) {
    return new ArticleReader().read(new Document("folder/name.x", "name.x", format, content, TOLD));
  }

  private static void refuses(Format format, String content, String reason) {
    refuses(format, content.getBytes(UTF_8), reason);
  }

  private static void refuses(Format format, byte[] content, String reason) {
    Reading reading = reading(format, content);
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    assertThat(((Reading.Refused) reading).reason()).startsWith(reason);
    assertThat(((Reading.Refused) reading).reason().lines()).hasSize(1);
  }
}
