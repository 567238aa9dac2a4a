package org.attache.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.article.ArticleId;
import org.attache.article.read.Document;
import org.attache.article.read.Document.Format;
import org.attache.review.Decided;
import org.attache.store.json.DecisionJson;
import org.attache.store.json.ObservationJson;
import org.jspecify.annotations.Nullable;

/**
 * A whole desk as tables of JSON objects: what is kept and what is derived, so that it can leave
 * the program and come back the same. Nothing of it is ever held whole.
 */
public final class DeskCopy {

  /** Column with the observation as an object, where the tables have its text. */
  public static final String RECORD = "record";

  /** Column with the bytes of a document, in Base64. */
  public static final String CONTENT = "bytes_base64";

  private static final String TEXT = "VARCHAR";

  /** Takes the rows, table by table. */
  public interface Taker {
    /**
     * @param line a JSON object on one line
     */
    void row(String table, String line) throws IOException;
  }

  /** Gives the rows of a table back, in their order. */
  public interface Giver {
    void each(String table, RowTaker taker) throws IOException;
  }

  /** Takes one row; a field without a value may be there as null, or not be there. */
  public interface RowTaker {
    void row(JsonNode row) throws IOException;
  }

  private DeskCopy() {}

  /**
   * The tables in the order in which they are written: names and SQL types of their columns; the
   * type of {@link #RECORD} is empty.
   */
  public static Map<String, Map<String, String>> tables() {
    Map<String, Map<String, String>> tables = new LinkedHashMap<>();
    Map<String, String> documents = new LinkedHashMap<>();
    documents.put("number", "INTEGER");
    for (String name : List.of("article", "source", "name", "format", "published")) {
      documents.put(name, TEXT);
    }
    documents.put("bytes", "BIGINT");
    for (String name : List.of("content", "document", "arrived", CONTENT)) {
      documents.put(name, TEXT);
    }
    tables.put("documents", documents);
    tables.put("refusals", columns("source", "reason"));
    tables.put("decisions", columns("decision"));
    tables.put("watches", columns("name", "text"));
    for (Table table : Table.values()) {
      Map<String, String> columns = new LinkedHashMap<>();
      for (Table.Column column : table.columns()) {
        boolean json = column.name().equals("json");
        columns.put(json ? RECORD : column.name(), json ? "" : column.type().sql());
      }
      tables.put(table.sqlName(), columns);
    }
    return tables;
  }

  private static Map<String, String> columns(String... names) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String name : names) {
      columns.put(name, TEXT);
    }
    return columns;
  }

  /** Hands on all rows of a desk. */
  static void of(Engine engine, Database database, Taker taker) throws IOException {
    for (Accession accession : engine.archive().accessions()) {
      ObjectNode row = (ObjectNode) Json.read(accession.write());
      row.put(CONTENT, Base64.getEncoder().encodeToString(engine.archive().bytes(accession)));
      taker.row("documents", Json.line(row));
    }
    for (Refusal refusal : engine.archive().refusals()) {
      taker.row("refusals", Json.line(Refusal.write(refusal)));
    }
    for (Decided decided : engine.journal().entries()) {
      ObjectNode row = Json.object();
      row.put("decision", Json.line(DecisionJson.write(decided)));
      taker.row("decisions", Json.line(row));
    }
    for (String name : engine.shelf().names()) {
      ObjectNode row = Json.object();
      row.put("name", name);
      row.put("text", engine.shelf().get(name).orElse(""));
      taker.row("watches", Json.line(row));
    }
    RecordStream slices = new RecordStream(database);
    for (Table table : Table.values()) {
      slices.rows(
          table,
          row -> {
            try {
              taker.row(table.sqlName(), line(table, row));
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          });
    }
  }

  /** The row as a line; the observation, a JSON text already, is not read. */
  private static String line(Table table, Row row) throws java.sql.SQLException {
    ObjectNode line = Json.object();
    String record = null;
    for (Table.Column column : table.columns()) {
      Object value = row.value(column.name(), column.type());
      if (column.name().equals("json")) {
        record = (String) value;
      } else if (value instanceof Integer number) {
        line.put(column.name(), number);
      } else if (value instanceof Double number) {
        line.put(column.name(), number);
      } else if (value != null) {
        line.put(column.name(), value.toString());
      }
    }
    String text = Json.line(line);
    return record == null
        ? text
        : text.substring(0, text.length() - 1) + ",\"" + RECORD + "\":" + record + "}";
  }

  /**
   * Makes a desk of the rows of another; it has the same {@link Desk#fingerprint}.
   *
   * @param folder absent or empty
   * @throws DeskException where it is not, or the rows are not those of a desk
   */
  public static void restore(Path folder, Giver rows) throws IOException {
    if (Files.exists(folder)) {
      try (var found = Files.list(folder)) {
        if (found.findFirst().isPresent()) {
          throw new DeskException(
              folder, "there is something in it", "give a folder that is not there yet");
        }
      }
    }
    try (FolderEngine engine = FolderEngine.open(folder, new Durable())) {
      try {
        rows.each("documents", row -> document(engine.archive(), row));
        rows.each("refusals", row -> engine.archive().refuse(Refusal.read(withReason(row))));
        rows.each(
            "watches", row -> engine.shelf().put(Json.text(row, "name"), Json.text(row, "text")));
        long[] decided = {0};
        StringBuilder journal = new StringBuilder();
        rows.each(
            "decisions",
            row -> {
              String line = Json.text(row, "decision");
              decided[0] =
                  Math.max(
                      decided[0],
                      DecisionJson.read(Json.read(line.getBytes(StandardCharsets.UTF_8))).number());
              journal.append(line).append('\n');
            });
        if (journal.length() > 0) {
          Files.writeString(folder.resolve("decisions.jsonl"), journal);
        }
        for (Table table : Table.values()) {
          derived(engine.database(), table, rows, decided[0]);
        }
        engine.database().storeDecided(decided[0]);
      } catch (IllegalArgumentException | JsonProcessingException e) {
        throw new DeskException(
            new Flaw(
                folder.toString(),
                "the copy is damaged: " + DeskException.oneLine(String.valueOf(e.getMessage())),
                "take another copy, and remove the folder"),
            e);
      }
    }
  }

  private static JsonNode withReason(JsonNode row) {
    ObjectNode refusal = Json.object();
    refusal.put("source", Json.text(row, "source"));
    refusal.put("reason", row.path("reason").textValue());
    return refusal;
  }

  private static void document(Archive archive, JsonNode row) {
    byte[] content = Base64.getDecoder().decode(Json.text(row, CONTENT));
    String published = row.path("published").asText("");
    Accession added =
        archive.add(
            new Document(
                Json.text(row, "source"),
                Json.text(row, "name"),
                Format.valueOf(Json.text(row, "format")),
                content,
                row.path("published").isTextual() ? LocalDate.parse(published) : null),
            row.path("number").asInt(),
            new ArticleId(Json.text(row, "article")),
            Instant.parse(Json.text(row, "arrived")));
    if (!added.content().equals(Json.text(row, "content"))) {
      throw new IllegalArgumentException(
          "the bytes of document " + added.number() + " are not those that were copied");
    }
  }

  private static void derived(Database database, Table table, Giver rows, long decided)
      throws IOException {
    List<List<@Nullable Object>> waiting = new ArrayList<>();
    rows.each(
        table.sqlName(),
        row -> {
          List<@Nullable Object> values = new ArrayList<>();
          for (Table.Column column : table.columns()) {
            values.add(value(column, row));
          }
          waiting.add(values);
          if (waiting.size() >= 5_000) {
            store(database, table, waiting, decided);
          }
        });
    store(database, table, waiting, decided);
  }

  private static void store(
      Database database, Table table, List<List<@Nullable Object>> waiting, long decided) {
    if (!waiting.isEmpty()) {
      database.store(0, false, Map.of(table, List.copyOf(waiting)), List.of(), decided);
      database.flush();
      waiting.clear();
    }
  }

  private static @Nullable Object value(Table.Column column, JsonNode row) {
    if (column.name().equals("json")) {
      return ObservationJson.write(ObservationJson.read(withoutNulls(row.path(RECORD))));
    }
    JsonNode value = row.path(column.name());
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    return switch (column.type()) {
      case TEXT -> value.asText();
      case INTEGER -> value.asInt();
      case REAL -> value.asDouble();
      case DAY -> LocalDate.parse(value.asText());
    };
  }

  /** Columns of nested tables have a place for every field of every kind. */
  private static JsonNode withoutNulls(JsonNode node) {
    if (node instanceof ObjectNode object) {
      List<String> nothing = new ArrayList<>();
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        if (field.getValue().isNull()) {
          nothing.add(field.getKey());
        } else {
          withoutNulls(field.getValue());
        }
      }
      object.remove(nothing);
    } else if (node.isArray()) {
      node.forEach(DeskCopy::withoutNulls);
    }
    return node;
  }
}
