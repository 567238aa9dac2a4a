package org.attache.formats.container;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.regex.Pattern;
import org.attache.article.Links;
import org.attache.article.read.Container;
import org.attache.article.read.Document.Format;
import org.attache.article.read.Refusal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Feeds (RSS, Atom): each item becomes a page of its own that says its title, day, author, address
 * and outlet in the head, with the full text where the feed gives it, else its summary.
 */
public final class FeedContainer implements Container {

  private static final int MOST_BYTES = 50_000_000;

  private static final Pattern FEED =
      Pattern.compile(
          "\\s{0,200}(?:<\\?xml[^>]{0,200}\\?>\\s{0,200})?(?:<\\?xml-stylesheet[^>]{0,300}\\?>\\s{0,200}){0,3}"
              + "(?:<!--.{0,2000}?-->\\s{0,200}){0,5}(?:<!DOCTYPE\\s[^>]{0,500}(?:>\\s?\\])?>\\s{0,200})?"
              + "<(?:rss\\b|feed\\b[^>]{0,2000}www\\.w3\\.org/2005/Atom|rdf:RDF\\b[^>]{0,2000}purl\\.org/rss)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  @Override
  public String id() {
    return "feed@1";
  }

  @Override
  public boolean opens(String name, byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    String unmarked = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    return FEED.matcher(unmarked).lookingAt();
  }

  @Override
  public void open(InputStream in, Members members) throws IOException, Refusal {
    byte[] content = in.readNBytes(MOST_BYTES + 1);
    if (content.length > MOST_BYTES) {
      throw new Refusal("a feed of more than 50 MB; split it");
    }
    SyndFeed feed = parse(content);
    int number = 0;
    for (SyndEntry entry : feed.getEntries()) {
      number++;
      String address = Links.web(entry.getLink());
      byte[] page =
          page(entry, address, feed.getTitle()).outerHtml().getBytes(StandardCharsets.UTF_8);
      members.document(address == null ? String.valueOf(number) : address, Format.HTML, page);
    }
    if (number == 0) {
      throw new Refusal("a feed without items");
    }
  }

  private static SyndFeed parse(byte[] content) throws IOException, Refusal {
    SyndFeedInput input = new SyndFeedInput();
    input.setAllowDoctypes(false);
    input.setXmlHealerOn(true);
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(content))) {
      return input.build(reader);
    } catch (FeedException | IllegalArgumentException e) {
      throw new Refusal("damaged: no feed that can be read; fetch it again");
    }
  }

  private static Document page(SyndEntry entry, @Nullable String address, @Nullable String outlet) {
    Document page = Document.createShell("");
    page.charset(StandardCharsets.UTF_8);
    meta(page, "og:title", entry.getTitle());
    meta(page, "og:site_name", outlet);
    meta(page, "author", entry.getAuthor());
    Date day = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    if (day != null) {
      meta(
          page,
          "article:published_time",
          day.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString());
    }
    if (address != null) {
      page.head().appendElement("link").attr("rel", "canonical").attr("href", address);
    }
    Element article = page.body().appendElement("article");
    for (SyndContent content : entry.getContents()) {
      add(article, content);
    }
    if (!article.hasText() && entry.getDescription() != null) {
      add(article, entry.getDescription());
    }
    return page;
  }

  private static void add(Element article, SyndContent content) {
    String words = content.getValue();
    if (words == null) {
      return;
    }
    if (words.indexOf('<') >= 0) {
      article.append(words);
    } else {
      article.appendElement("p").text(words);
    }
  }

  private static void meta(Document page, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      page.head().appendElement("meta").attr("property", name).attr("content", value.strip());
    }
  }
}
