package org.attache.export;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file of an export, for the manifest.
 *
 * @param fields names and Frictionless types of its columns; empty where it is no table
 * @param key the columns that tell rows apart; empty where none do
 * @param sums exact sums of columns of numbers
 */
record Resource(
    String file,
    Format format,
    @Nullable Dialect dialect,
    long rows,
    Map<String, String> fields,
    List<String> key,
    Map<String, BigDecimal> sums) {

  Resource {
    fields = new LinkedHashMap<>(fields);
    key = List.copyOf(key);
    sums = new LinkedHashMap<>(sums);
  }

  /** A file that is no table. */
  static Resource of(String file, Format format, long rows) {
    return new Resource(file, format, null, rows, Map.of(), List.of(), Map.of());
  }
}
