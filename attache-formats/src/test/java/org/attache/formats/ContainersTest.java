package org.attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.attache.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class ContainersTest {

  private static final String PAGE =
      "<html><head><title>Talks</title></head><body><article><p>The ministers of Norway and Iceland met"
          + " in the north and spoke about the cod for hours.</p><p>They agreed to meet again in the spring,"
          + " the ministries said in a common note.</p></article></body></html>";

  @TempDir Path folder;

  @Test
  void aZipGivesWhatIsInIt() {
    byte[] inner = Zips.of("c.txt", "They met in Lima.");
    byte[] zip =
        Zips.of(
            new String[] {"a.txt", "in/b.html", "in/inner.zip", "../up.txt", ".hidden"},
            new byte[][] {
              bytes("They met in Oslo."),
              bytes(PAGE),
              inner,
              bytes("They met in Rome."),
              bytes("No.")
            });

    Taken taken = Taken.from(folder, "wire.zip", zip);

    assertThat(taken.articles())
        .extracting(article -> article.id().value())
        .containsExactly("wire.zip!a.txt", "wire.zip!in/b.html", "wire.zip!in/inner.zip!c.txt");
  }

  @Test
  void aTarPackedWithGzipGivesWhatIsInIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
      byte[] text = bytes("They met in Oslo.");
      TarArchiveEntry entry = new TarArchiveEntry("notes/a.txt");
      entry.setSize(text.length);
      tar.putArchiveEntry(entry);
      tar.write(text);
      tar.closeArchiveEntry();
    }

    assertThat(Taken.from(folder, "notes.tar.gz", out.toByteArray()).article().text())
        .isEqualTo("They met in Oslo.");
  }

  @Test
  void aBombIsStopped() {
    byte[] zeros = new byte[9_000_000];
    String[] names = new String[40];
    byte[][] contents = new byte[40][];
    for (int i = 0; i < names.length; i++) {
      names[i] = i + ".txt";
      contents[i] = zeros;
    }

    Taken taken = Taken.from(folder, "bomb.zip", Zips.of(names, contents));

    assertThat(taken.refused()).anyMatch(reason -> reason.contains("200 times its size"));
    assertThat(taken.articles()).isEmpty();
  }

  @Test
  void containersInContainersEnd() {
    byte[] zip = Zips.of("a.txt", "They met in Oslo.");
    for (int i = 0; i < 8; i++) {
      zip = Zips.of(new String[] {i + ".zip"}, new byte[][] {zip});
    }
    Taken taken = Taken.from(folder, "deep.zip", zip);
    assertThat(taken.articles()).isEmpty();
    assertThat(taken.refused()).singleElement().asString().contains("unpack the outer ones");
  }

  @Test
  void whatStandsBeforeTheDamageIsRead() {
    byte[] noise = new byte[200_000];
    new java.util.Random(7).nextBytes(noise);
    byte[] zip =
        Zips.of(new String[] {"a.txt", "b.txt"}, new byte[][] {bytes("They met in Oslo."), noise});
    Taken taken = Taken.from(folder, "cut.zip", Arrays.copyOf(zip, zip.length / 2));
    assertThat(taken.articles()).hasSize(1);
    assertThat(taken.refused()).isNotEmpty();
  }

  @Test
  void aFeedGivesItsItems() {
    String feed =
        """
        <?xml version="1.0"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
          <title>Straits Gazette</title><link>https://example.org/</link><description>News</description>
          <item><title>Talks in Lima</title><link>https://example.org/lima</link>
            <pubDate>Tue, 03 Mar 2026 09:00:00 GMT</pubDate>
            <content:encoded><![CDATA[<p>The ministers of Peru and Laos met in Lima and spoke about the
            harbour.</p><p>They agreed to meet again.</p>]]></content:encoded></item>
        </channel></rss>
        """;

    Article article = Taken.from(folder, "news.xml", bytes(feed)).article();

    assertThat(article.text()).contains("spoke about the harbour");
    assertThat(article.title()).isEqualTo("Talks in Lima");
    assertThat(article.published()).isEqualTo(LocalDate.of(2026, 3, 3));
    assertThat(article.origin().outlet()).isEqualTo("Straits Gazette");
    assertThat(article.origin().url()).isEqualTo("https://example.org/lima");
  }

  @Test
  void aFeedReadsNoEntity() {
    String feed =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + "<rss version=\"2.0\"><channel><title>&e;</title><item><title>&e;</title>"
            + "<description>They met.</description></item></channel></rss>";
    assertThat(Taken.from(folder, "news.rss", bytes(feed)).articles()).isEmpty();
  }

  @Test
  void aWebArchiveGivesItsPagesAndNothingElse() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter warc = new WarcWriter(Channels.newChannel(out))) {
      write(warc, "https://example.org/talks", 200, "text/html", PAGE);
      write(warc, "https://example.org/style.css", 200, "text/css", "p {}");
      write(warc, "https://example.org/gone", 404, "text/html", PAGE);
    }

    Taken taken = Taken.from(folder, "crawl.warc", out.toByteArray());

    assertThat(taken.article().id().value()).isEqualTo("https://example.org/talks");
    assertThat(taken.article().origin().url()).isEqualTo("https://example.org/talks");
    byte[] cut = Arrays.copyOf(out.toByteArray(), out.size() - 40);
    assertThat(Taken.from(folder, "crawl.warc", cut).articles()).hasSize(1);
  }

  private static void write(WarcWriter warc, String url, int status, String type, String body)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "x").body(MediaType.parse(type), bytes(body)).build();
    warc.write(
        new WarcResponse.Builder(url)
            .date(java.time.Instant.parse("2026-03-03T00:00:00Z"))
            .body(http)
            .build());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
