package org.attache.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.attache.resolve.Publication;
import org.attache.store.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * How an article, or a record of it, is cited: by what the article says of itself, the version that
 * coded it, and the day on which it came to the desk.
 *
 * @param record id of the record, or null for the article as such
 * @param version of the program
 * @param accessed the day on which the article came, or null
 */
public record Citation(
    Recorded.Head article, @Nullable String record, String version, @Nullable LocalDate accessed) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A stable address: {@code attache:ARTICLE#RECORD}. */
  public String address() {
    return "attache:"
        + java.net.URLEncoder.encode(article.id().value(), java.nio.charset.StandardCharsets.UTF_8)
        + (record == null ? "" : "#" + record);
  }

  /** A line for a footnote. */
  public String text() {
    StringBuilder line = new StringBuilder();
    if (article.byline() != null) {
      line.append(article.byline()).append(". ");
    }
    line.append('"').append(oneLine(article.title())).append(".\" ");
    if (article.outlet() != null) {
      line.append(article.outlet()).append(", ");
    }
    line.append(day()).append('.');
    if (article.url() != null) {
      line.append(' ').append(article.url()).append('.');
    }
    line.append(record == null ? " Coded by " : " Record " + record + ", coded by ");
    line.append(version);
    if (accessed != null) {
      line.append(", on the desk since ").append(accessed);
    }
    return line.append(" <").append(address()).append(">.").toString();
  }

  private String day() {
    Publication published = article.published();
    LocalDate day = published.day();
    return day != null
        ? day.toString()
        : published.to() != null ? "not after " + published.to() : "n.d.";
  }

  /** BibTeX. */
  public String bibtex() {
    StringBuilder entry = new StringBuilder("@misc{").append(key());
    field(entry, "title", oneLine(article.title()));
    field(entry, "author", article.byline());
    field(entry, "howpublished", article.outlet());
    LocalDate day = article.published().day();
    field(entry, "date", day == null ? null : day.toString());
    field(entry, "year", day == null ? null : String.valueOf(day.getYear()));
    field(entry, "url", article.url());
    field(entry, "urldate", accessed == null ? null : accessed.toString());
    field(
        entry,
        "note",
        (record == null ? "coded by " : "record " + record + ", coded by ")
            + version
            + ", "
            + address());
    return entry.append("\n}\n").toString();
  }

  private static void field(StringBuilder entry, String name, @Nullable String value) {
    if (value != null) {
      entry.append(",\n  ").append(name).append(" = {");
      if (name.equals("url")) {
        entry.append(value.replace("{", "%7B").replace("}", "%7D"));
      } else {
        value.codePoints().forEach(c -> entry.append(escaped(c)));
      }
      entry.append('}');
    }
  }

  private static String escaped(int c) {
    return switch (c) {
      case '\\' -> "\\textbackslash{}";
      case '{', '}', '&', '%', '$', '#', '_' -> "\\" + (char) c;
      case '~' -> "\\textasciitilde{}";
      case '^' -> "\\textasciicircum{}";
      default -> Character.toString(c);
    };
  }

  /** Letters and digits of the ids alone, so that every tool takes it. */
  private String key() {
    String name = article.id().value().replaceAll("[^A-Za-z0-9.-]+", "-");
    return "attache-" + name + "-" + (record == null ? article.accession() : record);
  }

  /** CSL JSON, one item. */
  public ObjectNode csl() {
    ObjectNode item = JSON.createObjectNode();
    item.put("id", key());
    item.put("type", "article-newspaper");
    item.put("title", oneLine(article.title()));
    if (article.byline() != null) {
      item.putArray("author").addObject().put("literal", article.byline());
    }
    if (article.outlet() != null) {
      item.put("container-title", article.outlet());
    }
    date(item, "issued", article.published().day());
    date(item, "accessed", accessed);
    if (article.url() != null) {
      item.put("URL", article.url());
    }
    item.put("note", address());
    item.put("source", version);
    return item;
  }

  private static void date(ObjectNode item, String name, @Nullable LocalDate day) {
    if (day != null) {
      item.putObject(name)
          .putArray("date-parts")
          .addArray()
          .add(day.getYear())
          .add(day.getMonthValue())
          .add(day.getDayOfMonth());
    }
  }

  private static String oneLine(String text) {
    return DelimitedRows.oneLine(text);
  }
}
