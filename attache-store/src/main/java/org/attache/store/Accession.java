package org.attache.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.attache.article.ArticleId;
import org.attache.article.read.Document;
import org.attache.article.read.Document.Format;
import org.jspecify.annotations.Nullable;

/**
 * A document that the desk has taken in: everything about it but its bytes, kept beside them. The
 * word is that of museums: what is accessioned gets a number, in the order of arrival, and keeps
 * it.
 *
 * @param number from 1, without gaps
 * @param document SHA-256 of all that decides what is read out of it: {@link Hashes#document}
 * @param content SHA-256 of the bytes, which is also the name of their file
 * @param told the day of publication that the reader was told, or null
 * @param article the id that the desk gave its article: stays, whatever a later version would read
 * @param arrived when it came; a fact about the desk, and the only time of day in it
 */
record Accession(
    int number,
    String document,
    String content,
    long bytes,
    String source,
    String name,
    Format format,
    @Nullable LocalDate told,
    ArticleId article,
    Instant arrived) {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  Accession {
    if (number < 1) {
      throw new IllegalArgumentException("number is " + number + ", not 1 or more");
    }
    if (bytes < 0) {
      throw new IllegalArgumentException("bytes is " + bytes);
    }
    requireHash("document", document);
    requireHash("content", content);
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(arrived, "arrived");
  }

  /** What makes two documents the same content: their bytes, read in the same way. */
  String sameness() {
    return sameness(content, format);
  }

  static String sameness(String content, Format format) {
    return content + '/' + format;
  }

  /** Name of the file of this record: {@code 00000017.json}. */
  static String fileName(int number) {
    return String.format(java.util.Locale.ROOT, "%08d.json", number);
  }

  /** The document again, with its bytes and the day that it or a later copy was told. */
  Document toDocument(byte[] content, @Nullable LocalDate published) {
    return new Document(source, name, format, content, published);
  }

  byte[] write() {
    ObjectNode node = Json.object();
    node.put("number", number);
    node.put("article", article.value());
    node.put("source", source);
    node.put("name", name);
    node.put("format", format.name());
    if (told != null) {
      node.put("published", told.toString());
    }
    node.put("bytes", bytes);
    node.put("content", content);
    node.put("document", document);
    node.put("arrived", arrived.toString());
    return (Json.pretty(node) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @throws IllegalArgumentException if it is not the record of a document
   */
  static Accession read(byte[] bytes) {
    try {
      JsonNode node = Json.read(bytes);
      String told = node.path("published").asText("");
      Accession read =
          new Accession(
              node.path("number").asInt(),
              Json.text(node, "document"),
              Json.text(node, "content"),
              node.path("bytes").asLong(-1),
              Json.text(node, "source"),
              Json.text(node, "name"),
              Format.valueOf(Json.text(node, "format")),
              told.isEmpty() ? null : LocalDate.parse(told),
              new ArticleId(Json.text(node, "article")),
              Instant.parse(Json.text(node, "arrived")));
      String document = Hashes.document(read.content, read.name, read.format, read.told);
      if (!document.equals(read.document)) {
        throw new IllegalArgumentException(
            "\"document\" is " + read.document + ", but the other fields give " + document);
      }
      return read;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    } catch (java.time.DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static void requireHash(String field, String value) {
    if (!SHA_256.matcher(value).matches()) {
      throw new IllegalArgumentException(field + " is \"" + value + "\", not a SHA-256");
    }
  }
}
