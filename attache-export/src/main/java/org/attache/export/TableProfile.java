package org.attache.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A profile that is one table. A subclass gives the columns and the rows; how they are written is
 * the same for all.
 *
 * @param <R> what a row is made of
 */
abstract class TableProfile<R> extends Profile {

  /** Takes a row, as it goes by. */
  interface RowTaker<R> {
    void take(R row) throws IOException;
  }

  /** The columns, in the order of the profile. */
  abstract List<Column<R>> columns(Source source);

  /** The columns that tell rows apart. */
  abstract List<String> key();

  /** Hands on the rows, in an order that the desk alone decides. */
  abstract void rows(Source source, Parcel parcel, Left left, RowTaker<R> taker) throws IOException;

  /** How the profile is written as text. */
  Dialect dialect() {
    return Dialect.TABS;
  }

  @Override
  List<Format> formats() {
    return List.of(Format.TSV, Format.CSV, Format.PARQUET, Format.XLSX);
  }

  @Override
  final List<Resource> write(Source source, Format format, Parcel parcel, Left left)
      throws IOException {
    List<Column<R>> columns = columns(source);
    List<String> names = columns.stream().map(Column::name).toList();
    Path file = parcel.file(parcel.name());
    boolean parquet = format == Format.PARQUET;
    Path written = parquet ? parcel.file(parcel.name() + ".jsonl") : file;
    Sums sums = new Sums(columns);
    try (Rows rows = open(written, format, names, source.request().safe())) {
      rows(
          source,
          parcel,
          left,
          row -> {
            List<@Nullable Object> values = new ArrayList<>(columns.size());
            for (Column<R> column : columns) {
              values.add(column.value().of(row));
            }
            sums.add(values);
            rows.add(values);
          });
    }
    if (parquet) {
      Map<String, String> types = new LinkedHashMap<>();
      columns.forEach(column -> types.put(column.name(), column.type().sql()));
      Parquet.ofLines(written, 0, types, file);
      Files.delete(written);
    }
    Map<String, String> fields = new LinkedHashMap<>();
    columns.forEach(column -> fields.put(column.name(), column.type().frictionless()));
    return List.of(
        new Resource(
            parcel.name(), format, dialect(format), sums.rows(), fields, key(), sums.sums()));
  }

  private Rows open(Path file, Format format, List<String> names, boolean safe) throws IOException {
    Dialect dialect = dialect(format);
    if (dialect != null) {
      return new DelimitedRows(file, dialect, names, safe);
    }
    return format == Format.XLSX ? new SheetRows(file, id(), names) : new JsonRows(file, names);
  }

  private @Nullable Dialect dialect(Format format) {
    return switch (format) {
      case TSV -> dialect();
      case CSV -> dialect().delimiter() == ',' ? dialect() : dialect().commas();
      default -> null;
    };
  }
}
