package org.attache.store;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The derived tables, one by one: their columns, and the columns by which their rows are told apart
 * and ordered. {@code docs/tables.md} says what each column holds.
 *
 * <p>No key is declared to the database: DuckDB checks one too early when a row is removed and
 * written again in one transaction. {@link Verification} checks them instead.
 */
enum Table {
  ARTICLES(
      List.of("accession"),
      integer("accession"),
      text("article"),
      text("title"),
      text("byline"),
      text("outlet"),
      text("url"),
      text("source"),
      day("published_from"),
      day("published_to"),
      text("published_reason"),
      text("text")),
  PARTS(
      List.of("accession", "position"),
      integer("accession"),
      text("article"),
      integer("position"),
      text("kind"),
      integer("utf16_start"),
      integer("utf16_end"),
      integer("char_start"),
      integer("char_end"),
      integer("voice_name_start"),
      integer("voice_name_end"),
      integer("voice_description_start"),
      integer("voice_description_end")),
  SENTENCES(
      List.of("accession", "position"),
      integer("accession"),
      text("article"),
      integer("position"),
      integer("utf16_start"),
      integer("utf16_end"),
      integer("char_start"),
      integer("char_end")),
  LEDGER(
      List.of("accession", "source"),
      integer("accession"),
      text("source"),
      text("article"),
      text("hash"),
      text("document"),
      text("status"),
      text("reason"),
      integer("observations"),
      text("flow")),
  OBSERVATIONS(
      List.of("accession", "position"),
      integer("accession"),
      text("article"),
      integer("position"),
      text("observation"),
      text("kind"),
      text("type"),
      integer("utf16_start"),
      integer("utf16_end"),
      integer("char_start"),
      integer("char_end"),
      text("quote"),
      real("factuality"),
      text("time"),
      day("date_from"),
      day("date_to"),
      text("date_basis"),
      text("place"),
      text("place_country"),
      text("cameo"),
      real("score"),
      real("confidence"),
      text("extractor"),
      text("json")),
  OBSERVATION_PARTIES(
      List.of("accession", "position", "number"),
      integer("accession"),
      integer("position"),
      integer("number"),
      text("observation"),
      text("role"),
      text("actor"),
      text("name"),
      text("country")),
  EXTRACTED(
      List.of("accession", "position"), integer("accession"), integer("position"), text("json"));

  /** Those that a review writes anew. */
  static final List<Table> REVIEWED = List.of(OBSERVATIONS, OBSERVATION_PARTIES, EXTRACTED);

  /** The types of columns. */
  enum Type {
    TEXT("VARCHAR"),
    INTEGER("INTEGER"),
    REAL("DOUBLE"),
    DAY("DATE");

    private final String sql;

    Type(String sql) {
      this.sql = sql;
    }

    String sql() {
      return sql;
    }
  }

  /** A column. */
  record Column(String name, Type type) {}

  @SuppressWarnings("ImmutableEnumChecker") // List.copyOf
  private final List<String> key;

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<Column> columns;

  Table(List<String> key, Column... columns) {
    this.key = List.copyOf(key);
    this.columns = List.of(columns);
  }

  String sqlName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  List<Column> columns() {
    return columns;
  }

  int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException(this + " has no column " + column);
  }

  String create() {
    return columns.stream()
        .map(column -> column.name() + " " + column.type().sql)
        .collect(Collectors.joining(", ", "CREATE TABLE " + sqlName() + " (", ")"));
  }

  /** All rows in the order of the key. */
  String selectAll() {
    return select() + " ORDER BY " + order();
  }

  String select() {
    return columns.stream().map(Column::name).collect(Collectors.joining(", ", "SELECT ", ""))
        + " FROM "
        + sqlName();
  }

  String order() {
    return key.stream().map(name -> name + " NULLS LAST").collect(Collectors.joining(", "));
  }

  private static Column text(String name) {
    return new Column(name, Type.TEXT);
  }

  private static Column integer(String name) {
    return new Column(name, Type.INTEGER);
  }

  private static Column real(String name) {
    return new Column(name, Type.REAL);
  }

  private static Column day(String name) {
    return new Column(name, Type.DAY);
  }
}
