package org.attache.export;

import org.jspecify.annotations.Nullable;

/**
 * A column of a profile. Values are typed until they are written: codes are text ({@code 010} is
 * not {@code 10}), days are days.
 *
 * @param name exactly as readers of the profile expect it
 * @param <R> what a row is made of
 */
record Column<R>(String name, Type type, Value<R> value) {

  /** The types, with their names in Frictionless schemas and in DuckDB. */
  enum Type {
    TEXT("string", "VARCHAR"),
    INTEGER("integer", "BIGINT"),
    REAL("number", "DOUBLE"),
    DAY("date", "DATE"),
    FLAG("boolean", "BOOLEAN");

    private final String frictionless;
    private final String sql;

    Type(String frictionless, String sql) {
      this.frictionless = frictionless;
      this.sql = sql;
    }

    String frictionless() {
      return frictionless;
    }

    String sql() {
      return sql;
    }
  }

  /** Gives the value of a row: a text, a whole number, a real number, a day or a truth; or null. */
  interface Value<R> {
    @Nullable Object of(R row);
  }

  static <R> Column<R> text(String name, Value<R> value) {
    return new Column<>(name, Type.TEXT, value);
  }

  static <R> Column<R> integer(String name, Value<R> value) {
    return new Column<>(name, Type.INTEGER, value);
  }

  static <R> Column<R> real(String name, Value<R> value) {
    return new Column<>(name, Type.REAL, value);
  }

  static <R> Column<R> day(String name, Value<R> value) {
    return new Column<>(name, Type.DAY, value);
  }

  static <R> Column<R> flag(String name, Value<R> value) {
    return new Column<>(name, Type.FLAG, value);
  }

  /** A column that readers expect and that the record has nothing for. */
  static <R> Column<R> empty(String name) {
    return new Column<>(name, Type.TEXT, row -> null);
  }
}
