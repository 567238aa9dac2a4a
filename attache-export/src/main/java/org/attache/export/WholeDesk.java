package org.attache.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.store.DeskCopy;

/**
 * The whole desk, kept and derived, without loss: a folder with a file for each table, as JSON
 * lines or Parquet. {@link Restore} makes the same desk of it again.
 */
final class WholeDesk extends Profile {

  @Override
  String id() {
    return "attache";
  }

  @Override
  String says() {
    return "The whole desk without loss; 'attache restore' makes it again";
  }

  @Override
  List<Format> formats() {
    return List.of(Format.JSONL, Format.PARQUET);
  }

  @Override
  boolean folder() {
    return true;
  }

  @Override
  List<String> notCarried() {
    return List.of();
  }

  private static final class Lines {
    private final OutputStream out;
    private long rows;
    private long longest;

    Lines(Path file) throws IOException {
      this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }
  }

  @Override
  List<Resource> write(Source source, Format format, Parcel parcel, Left left) throws IOException {
    if (!source.request().everything()) {
      throw new ExportException(
          "the profile attache is the whole desk; for some parties or days take the profile"
              + " records");
    }
    Map<String, Map<String, String>> tables = DeskCopy.tables();
    Map<String, Lines> files = new LinkedHashMap<>();
    try {
      for (String table : tables.keySet()) {
        files.put(table, new Lines(parcel.file(table + ".jsonl")));
      }
      source
          .desk()
          .copy(
              (table, line) -> {
                Lines file = files.get(table);
                if (file == null) {
                  throw new IllegalStateException("no table " + table);
                }
                byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
                file.out.write(bytes);
                file.rows++;
                file.longest = Math.max(file.longest, bytes.length);
              });
    } finally {
      for (Lines file : files.values()) {
        file.out.close();
      }
    }
    List<Resource> resources = new ArrayList<>();
    for (Map.Entry<String, Lines> file : files.entrySet()) {
      Map<String, String> columns = tables.getOrDefault(file.getKey(), Map.of());
      resources.add(finish(file.getKey(), file.getValue(), columns, format, parcel));
    }
    return resources;
  }

  private static Resource finish(
      String table, Lines lines, Map<String, String> columns, Format format, Parcel parcel)
      throws IOException {
    String name = table + "." + format.ending();
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, String> types = new LinkedHashMap<>();
    columns.forEach(
        (column, type) -> {
          types.put(column, type.isEmpty() ? RecordType.SQL : type);
          fields.put(column, frictionless(type));
        });
    if (format == Format.PARQUET) {
      Path written = parcel.file(table + ".jsonl");
      Parquet.ofLines(written, lines.longest, types, parcel.file(name));
      Files.delete(written);
    }
    return new Resource(name, format, null, lines.rows, fields, List.of(), Map.of());
  }

  private static String frictionless(String sql) {
    return switch (sql) {
      case "" -> "object";
      case "INTEGER", "BIGINT" -> "integer";
      case "DOUBLE" -> "number";
      case "DATE" -> "date";
      default -> "string";
    };
  }
}
