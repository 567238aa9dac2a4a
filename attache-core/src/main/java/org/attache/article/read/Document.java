package org.attache.article.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document as it came: the bytes, before anything is read out of them. {@link ArticleReader}
 * makes the same article of the same document at any time.
 *
 * @param source where it was found, for messages and the ledger: a path, or path and line ({@code
 *     wire.jsonl:17})
 * @param name what its article is called where the content does not say: the name of the file
 * @param content the bytes of the file, or of the line of a JSONL; do not change the array
 * @param published the day that the reader of the document was told, or null; a day in the content
 *     goes before it
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes of bytes: equality is written out below
public record Document(
    String source, String name, Format format, byte[] content, @Nullable LocalDate published) {

  /** No article is larger than this; what is larger is an archive or no text at all. */
  public static final int MOST_BYTES = 10_000_000;

  /** With its pictures, an article may be larger. */
  private static final int MOST_BYTES_WITH_PICTURES = 60_000_000;

  /**
   * How the bytes are to be read. Text, HTML and JSON are read here; a {@link FormatReader} reads
   * each of the others.
   */
  public enum Format {
    TEXT,
    HTML,
    /** One JSON object: {@code {"id","text"}} and optional fields. */
    JSON,
    PDF,
    /** Office Open XML, as Word writes it. */
    DOCX,
    /** OpenDocument text, as LibreOffice writes it. */
    ODT,
    /** A mail message (RFC 5322 with MIME). */
    MAIL,
    /** A page that a browser saved with all that belongs to it (RFC 2557). */
    MHTML;

    /** The most bytes that a document of this format may have. */
    public int mostBytes() {
      return switch (this) {
        case TEXT, HTML, JSON -> MOST_BYTES;
        case PDF, DOCX, ODT, MAIL, MHTML -> MOST_BYTES_WITH_PICTURES;
      };
    }

    /** The name for people: "a DOCX file". */
    String named() {
      return switch (this) {
        case MAIL -> "a mail message";
        case MHTML -> "a saved page (MHTML)";
        case TEXT, HTML, JSON, PDF, DOCX, ODT -> "a " + name() + " file";
      };
    }
  }

  public Document {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(content, "content");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Document that
        && source.equals(that.source)
        && name.equals(that.name)
        && format == that.format
        && Arrays.equals(content, that.content)
        && Objects.equals(published, that.published);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, name, format, Arrays.hashCode(content), published);
  }

  @Override
  public String toString() {
    return source + " (" + format + ", " + content.length + " bytes)";
  }
}
