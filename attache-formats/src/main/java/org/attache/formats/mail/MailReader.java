package org.attache.formats.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.attache.article.html.HtmlPage;
import org.attache.article.read.Document.Format;
import org.attache.article.read.Extracted;
import org.attache.article.read.FormatReader;
import org.attache.article.read.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a mail message, or of a page saved as one: the plain text if there is one, else
 * the page. Attachments are not opened; quoted lines of earlier messages ("&gt; …") are left out,
 * since they are somebody else's words of another day.
 */
public final class MailReader implements FormatReader {

  private static final MimeConfig LIMITS =
      MimeConfig.custom()
          .setMaxLineLen(1_000_000)
          .setMaxHeaderCount(2_000)
          .setMaxHeaderLen(100_000)
          .build();

  @Override
  public Set<Format> formats() {
    return EnumSet.of(Format.MAIL, Format.MHTML);
  }

  @Override
  public String id() {
    return "mail@1";
  }

  @Override
  public Extracted read(Format format, byte[] content) throws Refusal {
    try {
      Message message = parse(content);
      Extracted extracted = format == Format.MAIL ? mail(message) : page(message);
      message.dispose();
      return extracted;
    } catch (IOException e) {
      throw new Refusal("damaged: no message that can be read; save it again from its program");
    }
  }

  private static Message parse(byte[] content) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(LIMITS);
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    return builder.parseMessage(new ByteArrayInputStream(content));
  }

  private static Extracted mail(Message message) throws IOException, Refusal {
    String plain = bodies(message, "text/plain").stream().findFirst().orElse(null);
    String html = bodies(message, "text/html").stream().findFirst().orElse(null);
    String text;
    if (plain != null && !plain.isBlank()) {
      text = MailText.of(plain);
    } else if (html != null) {
      text = HtmlPage.read(html).text();
    } else {
      throw new Refusal("a message without text; save what is attached to it as a file of its own");
    }
    String title = message.getSubject();
    return new Extracted(
        text, title == null ? null : title.strip(), names(message), null, null, day(message));
  }

  private static Extracted page(Message message) throws IOException, Refusal {
    List<String> pages = bodies(message, "text/html");
    if (pages.isEmpty()) {
      throw new Refusal("a saved page without a page in it; save it again as HTML");
    }
    HtmlPage page = HtmlPage.read(pages.get(0));
    if (page.text().isBlank()) {
      throw new Refusal(
          "no article in this page; save the page of the article itself, or its text");
    }
    String url = page.url();
    if (url == null && message.getHeader().getField("Snapshot-Content-Location") != null) {
      url = message.getHeader().getField("Snapshot-Content-Location").getBody().strip();
    }
    return new Extracted(
        page.text(), page.title(), page.byline(), page.outlet(), url, page.published());
  }

  /** The bodies of a type, in the order in which they stand; what is attached is none. */
  private static List<String> bodies(Entity entity, String type) throws IOException {
    List<String> found = new ArrayList<>();
    Body body = entity.getBody();
    if (body instanceof Multipart parts) {
      for (Entity part : parts.getBodyParts()) {
        found.addAll(bodies(part, type));
      }
    } else if (body instanceof TextBody text
        && type.equals(entity.getMimeType())
        && !"attachment".equalsIgnoreCase(entity.getDispositionType())) {
      found.add(read(text));
    }
    return found;
  }

  private static String read(TextBody text) throws IOException {
    try (java.io.Reader reader = text.getReader()) {
      StringBuilder words = new StringBuilder();
      char[] buffer = new char[8_192];
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        words.append(buffer, 0, read);
      }
      return words.toString();
    }
  }

  private static @Nullable String names(Message message) {
    if (message.getFrom() == null) {
      return null;
    }
    String names =
        message.getFrom().stream()
            .map(Mailbox::getName)
            .filter(name -> name != null && !name.isBlank() && !name.contains("@"))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? null : names;
  }

  /** The day on which it was sent, by the clock of Greenwich: the field knows no better. */
  private static @Nullable LocalDate day(Message message) {
    Date sent = message.getDate();
    return sent == null ? null : sent.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
