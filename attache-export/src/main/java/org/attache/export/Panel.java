package org.attache.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attache.extract.Observation;
import org.attache.extract.PloverType;
import org.attache.extract.Statement;
import org.attache.store.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of states by month or year: every pair in every period, zeros written out, and beside them
 * how many documents of the period there are, so that zero and unknown can be told apart.
 *
 * <p>With two parties the pair is theirs, with one it is that and each other, with none each two of
 * the states that occur.
 */
final class Panel extends StagedProfile<JsonNode> {

  /** More rows than this nobody can read; the user is asked to name a party or a period. */
  private static final long MOST_ROWS = 50_000_000;

  @Override
  String id() {
    return "panel";
  }

  @Override
  String says() {
    return "Pairs of states by month or year, with explicit zeros and coverage";
  }

  @Override
  List<Format> formats() {
    return List.of(Format.CSV, Format.TSV, Format.PARQUET, Format.XLSX);
  }

  @Override
  Dialect dialect() {
    return Dialect.COMMAS;
  }

  @Override
  List<String> key() {
    return List.of("iso3c_1", "iso3c_2", "date");
  }

  @Override
  List<String> notCarried() {
    return List.of(
        "events that are planned, possible, denied, conditional or undated (see left_out)",
        "parties that belong to no state; persons count as their state",
        "positions, assessments, outlooks and linkages",
        "single events, their words and days");
  }

  @Override
  Map<String, String> staged() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("kind", "VARCHAR"); // event, statement, document
    types.put("one", "VARCHAR");
    types.put("other", "VARCHAR");
    types.put("day", "DATE");
    types.put("quad", "BIGINT");
    types.put("penta", "BIGINT");
    types.put("type", "VARCHAR");
    types.put("score", "DOUBLE");
    types.put("contact", "BIGINT");
    types.put("article", "BIGINT");
    types.put("outlet", "VARCHAR");
    return types;
  }

  @Override
  void stage(Source source, Left left, Staging staging) throws IOException {
    for (String party : source.request().parties()) {
      if (source.codes().name(party) == null) {
        throw new ExportException(party + " is no state; a panel has states, for instance USA RUS");
      }
    }
    PairProfile.pairs(
        source,
        left,
        false,
        pair -> {
          String one = Cells.country(pair.actor());
          String other = Cells.country(pair.recipient());
          if (one == null || other == null || one.equals(other)) {
            left.out(one != null && one.equals(other) ? "within one state" : "a party of no state");
          } else {
            staging.add(
                "event",
                one,
                other,
                pair.day(),
                Cameo.quad(pair.event().cameo()),
                Cameo.penta(pair.event().cameo()),
                pair.event().type().name(),
                pair.event().score(),
                pair.event().encounter() == null ? 0 : 1,
                pair.record().article().accession(),
                Cells.publisher(pair.record().article()));
          }
        });
    source.records(
        source.request().query().kinds(Observation.Kind.STATEMENT),
        record -> {
          LocalDate day = record.article().published().day();
          if (day != null && record.observation() instanceof Statement statement) {
            statement(record, statement, day, staging);
          }
        });
    List<LocalDate> days = new ArrayList<>();
    source
        .desk()
        .heads(
            head -> {
              LocalDate day = head.published().day();
              if (day == null) {
                left.out("document of no known day, not in coverage");
              } else {
                days.add(day);
              }
            });
    for (LocalDate day : days) {
      staging.add("document", null, null, day);
    }
  }

  private static void statement(
      Recorded record, Statement statement, LocalDate day, Staging staging) throws IOException {
    String one = Cells.country(statement.speaker());
    for (String other :
        statement.addressees().stream()
            .map(Cells::country)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(java.util.TreeSet::new))) {
      if (one != null && !one.equals(other)) {
        staging.add(
            "statement",
            one,
            other,
            day,
            null,
            null,
            null,
            null,
            null,
            record.article().accession(),
            null);
      }
    }
  }

  @Override
  void answer(Source source, Staging staging, RowTaker<JsonNode> taker) throws IOException {
    Request request = source.request();
    String unit = request.period().name().toLowerCase(Locale.ROOT);
    boolean turn = request.undirected();
    String one = turn ? "least(one, other)" : "one";
    String other = turn ? "greatest(one, other)" : "other";
    String table = staging.table();
    String told =
        "SELECT kind, "
            + one
            + " AS a, "
            + other
            + " AS b, date_trunc('"
            + unit
            + "', day)::DATE AS date, * EXCLUDE (kind, one, other, day) FROM "
            + table
            + " WHERE kind <> 'document'";
    String first =
        request.from() == null ? "(SELECT min(date) FROM told)" : day(request.from(), unit);
    String last = request.to() == null ? "(SELECT max(date) FROM told)" : day(request.to(), unit);
    String states =
        request.parties().size() == 2
            ? "SELECT unnest(" + list(request.parties()) + ") AS s"
            : "SELECT DISTINCT s FROM (SELECT a AS s FROM told UNION ALL SELECT b FROM told)";
    String pairs =
        "SELECT x.s AS a, y.s AS b FROM states x, states y WHERE x.s "
            + (turn ? "<" : "<>")
            + " y.s"
            + (request.parties().size() == 1
                ? " AND " + Parquet.text(request.parties().get(0)) + " IN (x.s, y.s)"
                : "");
    String with =
        "WITH told AS ("
            + told
            + "), states AS ("
            + states
            + "), pairs AS ("
            + pairs
            + "), dates AS (SELECT unnest(generate_series("
            + first
            + "::TIMESTAMP, "
            + last
            + "::TIMESTAMP, INTERVAL 1 "
            + unit
            + "))::DATE AS date)";
    long[] size = {0};
    staging.each(
        with + " SELECT (SELECT count(*) FROM pairs) * (SELECT count(*) FROM dates) AS n",
        row -> size[0] = row.path("n").asLong());
    if (size[0] > MOST_ROWS) {
      throw new ExportException(
          "a panel of all pairs would have "
              + size[0]
              + " rows; name one or two parties, a shorter period, or --by year");
    }
    staging.each(
        with
            + ", cells AS (SELECT a, b, date, "
            + counts()
            + " FROM told GROUP BY a, b, date), coverage AS (SELECT date_trunc('"
            + unit
            + "', day)::DATE AS date, count(*) AS coverage FROM "
            + table
            + " WHERE kind = 'document' GROUP BY 1)"
            + " SELECT p.a, p.b, d.date::VARCHAR AS date, cells.* EXCLUDE (a, b, date),"
            + " coalesce(coverage.coverage, 0) AS coverage"
            + " FROM pairs p CROSS JOIN dates d"
            + " LEFT JOIN cells ON cells.a = p.a AND cells.b = p.b AND cells.date = d.date"
            + " LEFT JOIN coverage ON coverage.date = d.date ORDER BY p.a, p.b, d.date",
        taker::take);
  }

  private static String counts() {
    StringBuilder sql = new StringBuilder("count(*) FILTER (kind = 'event') AS events");
    for (int quad = 1; quad <= 4; quad++) {
      sql.append(", count(*) FILTER (quad = ").append(quad).append(") AS quad_").append(quad);
    }
    for (int penta = 0; penta <= 4; penta++) {
      sql.append(", count(*) FILTER (penta = ").append(penta).append(") AS penta_").append(penta);
    }
    for (PloverType type : PloverType.values()) {
      sql.append(", count(*) FILTER (type = '")
          .append(type)
          .append("') AS ")
          .append(Cells.lower(type));
    }
    return sql.append(", sum(score::DECIMAL(9,3))::DOUBLE AS intensity_sum")
        .append(", round(avg(score::DECIMAL(9,3)), 6) AS intensity_mean")
        .append(", coalesce(sum(contact), 0)::BIGINT AS contacts")
        .append(", count(*) FILTER (kind = 'statement') AS statements")
        .append(", count(DISTINCT article) AS documents, count(DISTINCT outlet) AS sources")
        .toString();
  }

  private static String day(LocalDate day, String unit) {
    return "date_trunc('" + unit + "', DATE '" + day + "')";
  }

  private static String list(List<String> values) {
    return values.stream().map(Parquet::text).collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  List<Column<JsonNode>> columns(Source source) {
    StateCodes codes = source.codes();
    List<Column<JsonNode>> columns = new ArrayList<>();
    columns.add(Column.text("iso3c_1", row -> row.path("a").asText()));
    columns.add(Column.text("iso3c_2", row -> row.path("b").asText()));
    columns.add(
        Column.integer("cown_1", row -> codes.cow(row.path("a").asText(), end(source, row))));
    columns.add(
        Column.integer("cown_2", row -> codes.cow(row.path("b").asText(), end(source, row))));
    columns.add(Column.integer("gwn_1", row -> codes.gw(row.path("a").asText(), end(source, row))));
    columns.add(Column.integer("gwn_2", row -> codes.gw(row.path("b").asText(), end(source, row))));
    columns.add(Column.integer("year", row -> (long) date(row).getYear()));
    columns.add(
        Column.integer(
            "month",
            row ->
                source.request().period() == Request.Period.YEAR
                    ? null
                    : (Long) (long) date(row).getMonthValue()));
    columns.add(Column.day("date", Panel::date));
    List<String> counts = new ArrayList<>(List.of("events"));
    for (int quad = 1; quad <= 4; quad++) {
      counts.add("quad_" + quad);
    }
    for (int penta = 0; penta <= 4; penta++) {
      counts.add("penta_" + penta);
    }
    for (PloverType type : PloverType.values()) {
      counts.add(Cells.lower(type));
    }
    counts.forEach(name -> columns.add(count(name)));
    columns.add(Column.real("intensity_sum", row -> row.path("intensity_sum").asDouble(0)));
    columns.add(
        Column.real(
            "intensity_mean",
            row ->
                row.hasNonNull("intensity_mean")
                    ? (Double) row.path("intensity_mean").asDouble()
                    : null));
    for (String name : List.of("contacts", "statements", "documents", "sources", "coverage")) {
      columns.add(count(name));
    }
    return List.copyOf(columns);
  }

  private static Column<JsonNode> count(String name) {
    return Column.integer(name, row -> row.path(name).asLong(0));
  }

  private static LocalDate date(JsonNode row) {
    return LocalDate.parse(row.path("date").asText());
  }

  /** The last day of the period, on which its codes are those of Correlates of War. */
  private static @Nullable LocalDate end(Source source, JsonNode row) {
    LocalDate first = date(row);
    return source.request().period() == Request.Period.YEAR
        ? first.plusYears(1).minusDays(1)
        : first.plusMonths(1).minusDays(1);
  }
}
