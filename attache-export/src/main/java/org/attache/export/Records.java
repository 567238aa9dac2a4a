package org.attache.export;

import static org.attache.export.Column.integer;
import static org.attache.export.Column.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.store.Recorded;

/**
 * Every record that was asked for with all its fields, as {@code docs/observations.md} has them,
 * each with its article: JSON lines, or Parquet with nested columns.
 */
final class Records extends Profile {

  private static final List<Column<Recorded>> HEAD =
      List.of(
          integer("accession", r -> (long) r.article().accession()),
          integer("position", r -> (long) r.position()),
          integer("sentence", r -> (long) r.sentence()),
          text("title", r -> r.article().title()),
          text("outlet", r -> r.article().outlet()),
          text("byline", r -> r.article().byline()),
          text("url", r -> r.article().url()),
          text("source", r -> r.article().source()),
          Column.day("published_from", r -> r.article().published().from()),
          Column.day("published_to", r -> r.article().published().to()));

  @Override
  String id() {
    return "records";
  }

  @Override
  String says() {
    return "Every record with all its fields and its article";
  }

  @Override
  List<Format> formats() {
    return List.of(Format.JSONL, Format.PARQUET);
  }

  @Override
  List<String> notCarried() {
    return List.of("the text of articles; the decisions that made a record what it is");
  }

  @Override
  List<Resource> write(Source source, Format format, Parcel parcel, Left left) throws IOException {
    boolean parquet = format == Format.PARQUET;
    Path file = parcel.file(parcel.name());
    Path lines = parquet ? parcel.file(parcel.name() + ".jsonl") : file;
    List<String> names = new java.util.ArrayList<>(HEAD.stream().map(Column::name).toList());
    names.add("record");
    long[] rows = {0};
    try (JsonRows out = new JsonRows(lines, names)) {
      source.records(
          source.request().query(),
          record -> {
            List<@org.jspecify.annotations.Nullable Object> values = new java.util.ArrayList<>();
            HEAD.forEach(column -> values.add(column.value().of(record)));
            values.add(new JsonRows.Raw(record.json()));
            out.add(values);
            rows[0]++;
          });
    }
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, String> types = new LinkedHashMap<>();
    HEAD.forEach(column -> fields.put(column.name(), column.type().frictionless()));
    HEAD.forEach(column -> types.put(column.name(), column.type().sql()));
    fields.put("record", "object");
    types.put("record", RecordType.SQL);
    if (parquet) {
      Parquet.ofLines(lines, 0, types, file);
      Files.delete(lines);
    }
    return List.of(
        new Resource(
            parcel.name(),
            format,
            null,
            rows[0],
            fields,
            List.of("accession", "position"),
            Map.of()));
  }
}
