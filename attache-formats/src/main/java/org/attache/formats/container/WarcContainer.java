package org.attache.formats.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.attache.article.read.Container;
import org.attache.article.read.Document.Format;
import org.attache.article.read.Refusal;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Web archives (ISO 28500, WARC): the pages and documents that were answered with success, under
 * their addresses. Scripts, pictures, tables, redirects and errors are passed over.
 */
public final class WarcContainer implements Container {

  private static final Map<String, Format> DOCUMENTS =
      Map.of(
          "text/html", Format.HTML,
          "application/xhtml+xml", Format.HTML,
          "text/plain", Format.TEXT,
          "application/pdf", Format.PDF,
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Format.DOCX,
          "application/vnd.oasis.opendocument.text", Format.ODT);

  @Override
  public String id() {
    return "warc@1";
  }

  @Override
  public boolean opens(String name, byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1).startsWith("WARC/");
  }

  @Override
  public void open(InputStream in, Members members) throws IOException, Refusal {
    int found = 0;
    try (WarcReader warc = new WarcReader(in)) {
      for (WarcRecord record = warc.next().orElse(null);
          record != null;
          record = warc.next().orElse(null)) {
        if (record instanceof WarcTargetRecord target
            && (record instanceof WarcResponse || record instanceof WarcResource)) {
          found++;
          hand(target, members);
        }
      }
    } catch (ParsingException | IllegalArgumentException e) {
      if (found == 0) {
        throw new Refusal("damaged: no WARC record can be read; get it again");
      }
      members.refuse("(rest)", "damaged after " + found + " pages; what stands before was read");
    } catch (IOException e) {
      members.refuse("(rest)", "cut off after " + found + " pages; what stands before was read");
    }
  }

  private static void hand(WarcTargetRecord record, Members members) throws IOException {
    String address = record.target();
    try {
      Answer answer = answer(record);
      if (answer == null || address.toLowerCase(Locale.ROOT).endsWith("/robots.txt")) {
        return;
      }
      byte[] content = answer.body().readNBytes(answer.format().mostBytes() + 1);
      if (content.length > 0) {
        members.document(address, answer.format(), content);
      }
    } catch (ParsingException | IllegalArgumentException e) {
      members.refuse(address, "damaged: the answer of the server cannot be read");
    }
  }

  /** A document in a record. */
  private record Answer(Format format, InputStream body) {}

  /** What a server answered, unpacked; null where it is no document, or no success. */
  private static @Nullable Answer answer(WarcTargetRecord record) throws IOException {
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)) {
      Format format = format(response.http().contentType());
      return format == null || response.http().status() != 200
          ? null
          : new Answer(format, response.http().bodyDecoded().stream());
    }
    WarcPayload payload = record.payload().orElse(null);
    Format format = payload == null ? null : format(payload.type());
    return payload == null || format == null ? null : new Answer(format, payload.body().stream());
  }

  private static @Nullable Format format(MediaType type) {
    return DOCUMENTS.get(type.base().toString().toLowerCase(Locale.ROOT));
  }
}
