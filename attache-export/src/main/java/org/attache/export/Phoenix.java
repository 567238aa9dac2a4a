package org.attache.export;

import static org.attache.export.Column.empty;
import static org.attache.export.Column.integer;
import static org.attache.export.Column.real;
import static org.attache.export.Column.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.jspecify.annotations.Nullable;

/**
 * Phoenix: 26 columns, tabs, without a header. One row for each day, pair and code, however many
 * sentences tell it; QuadClass is the penta class.
 */
final class Phoenix extends StagedProfile<JsonNode> {

  private static final Dialect DIALECT = new Dialect('\t', false, "");

  @Override
  String id() {
    return "phoenix";
  }

  @Override
  String says() {
    return "Events in the columns of Phoenix, one for each day, pair and code, without a header";
  }

  @Override
  Dialect dialect() {
    return DIALECT;
  }

  @Override
  List<String> key() {
    return List.of("EventID");
  }

  @Override
  List<String> notCarried() {
    return PairProfile.LACKING;
  }

  @Override
  Map<String, String> staged() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("n", "BIGINT");
    types.put("day", "DATE");
    for (String side : List.of("source", "target")) {
      types.put(side, "VARCHAR");
      types.put(side + "_entity", "VARCHAR");
      types.put(side + "_role", "VARCHAR");
    }
    types.put("code", "VARCHAR");
    types.put("issues", "VARCHAR");
    types.put("lat", "DOUBLE");
    types.put("lon", "DOUBLE");
    types.put("place", "VARCHAR");
    types.put("country", "VARCHAR");
    types.put("sentence", "VARCHAR");
    types.put("url", "VARCHAR");
    types.put("outlet", "VARCHAR");
    return types;
  }

  @Override
  void stage(Source source, Left left, Staging staging) throws IOException {
    StateCodes codes = source.codes();
    long[] number = {0};
    PairProfile.pairs(
        source,
        left,
        false,
        pair -> {
          Party recipient = Objects.requireNonNull(pair.recipient());
          Place place = pair.event().setting().place();
          String url = pair.record().article().url();
          staging.add(
              number[0]++,
              pair.day(),
              full(pair.actor(), codes),
              entity(pair.actor(), codes),
              Cells.sector(pair.actor(), 0),
              full(recipient, codes),
              entity(recipient, codes),
              Cells.sector(recipient, 0),
              pair.event().cameo(),
              String.join(";", pair.event().issues()),
              place == null ? null : place.latitude(),
              place == null ? null : place.longitude(),
              place == null ? null : place.name(),
              place == null ? null : codes.cameo(place.country()),
              pair.record().article().id() + "_" + pair.record().sentence(),
              url == null ? pair.record().article().source() : url,
              Cells.publisher(pair.record().article()));
        });
  }

  @Override
  void answer(Source source, Staging staging, RowTaker<JsonNode> taker) throws IOException {
    staging.each(
        "SELECT row_number() OVER (ORDER BY day, first) AS id, * EXCLUDE (first) FROM (SELECT"
            + " CAST(day AS VARCHAR) AS day, source, target, code, min(n) AS first,"
            + " arg_min(source_entity, n) AS source_entity, arg_min(source_role, n) AS source_role,"
            + " arg_min(target_entity, n) AS target_entity, arg_min(target_role, n) AS target_role,"
            + " arg_min(lat, n) AS lat, arg_min(lon, n) AS lon, arg_min(place, n) AS place,"
            + " arg_min(country, n) AS country,"
            + " string_agg(nullif(issues, ''), ';' ORDER BY n) AS issues,"
            + " string_agg(sentence, ';' ORDER BY n) AS sentence,"
            + " string_agg(url, ';' ORDER BY n) AS url,"
            + " string_agg(outlet, ';' ORDER BY n) AS outlet FROM "
            + staging.table()
            + " GROUP BY day, source, target, code) ORDER BY id",
        taker::take);
  }

  @Override
  List<Column<JsonNode>> columns(Source source) {
    String version = source.version().replaceAll("[^A-Za-z0-9.]+", "-");
    List<Column<JsonNode>> columns = new ArrayList<>();
    columns.add(text("EventID", row -> row.get("id").asText() + "_" + version));
    columns.add(
        integer(
            "Date",
            row ->
                (Long)
                    (day(row).getYear() * 10_000L
                        + day(row).getMonthValue() * 100L
                        + day(row).getDayOfMonth())));
    columns.add(integer("Year", row -> (long) day(row).getYear()));
    columns.add(integer("Month", row -> (long) day(row).getMonthValue()));
    columns.add(integer("Day", row -> (long) day(row).getDayOfMonth()));
    for (String side : List.of("source", "target")) {
      String prefix = side.equals("source") ? "SourceActor" : "TargetActor";
      columns.add(text(prefix + "Full", row -> value(row, side)));
      columns.add(text(prefix + "Entity", row -> value(row, side + "_entity")));
      columns.add(text(prefix + "Role", row -> value(row, side + "_role")));
      columns.add(empty(prefix + "Attribute"));
    }
    columns.add(text("EventCode", row -> value(row, "code")));
    columns.add(text("EventRootCode", row -> Cameo.root(row.get("code").asText())));
    columns.add(integer("QuadClass", row -> (long) Cameo.penta(row.get("code").asText())));
    columns.add(real("GoldsteinScore", row -> Cameo.goldstein(row.get("code").asText())));
    columns.add(text("Issues", row -> counted(value(row, "issues"))));
    columns.add(
        real("Lat", row -> row.hasNonNull("lat") ? (Double) row.get("lat").asDouble() : null));
    columns.add(
        real("Lon", row -> row.hasNonNull("lon") ? (Double) row.get("lon").asDouble() : null));
    columns.add(text("LocationName", row -> value(row, "place")));
    columns.add(empty("StateName"));
    columns.add(text("CountryCode", row -> value(row, "country")));
    columns.add(text("SentenceID", row -> value(row, "sentence")));
    columns.add(text("URLs", row -> value(row, "url")));
    columns.add(text("NewsSources", row -> value(row, "outlet")));
    return List.copyOf(columns);
  }

  private static LocalDate day(JsonNode row) {
    return LocalDate.parse(row.get("day").asText());
  }

  private static @Nullable String value(JsonNode row, String name) {
    return row.hasNonNull(name) ? row.get(name).asText() : null;
  }

  private static String entity(Party party, StateCodes codes) {
    String country = codes.cameo(party.actor().country());
    return country == null ? party.actor().id().value() : country;
  }

  private static String full(Party party, StateCodes codes) {
    return entity(party, codes)
        + party.actor().sectors().stream().limit(2).map(Enum::name).collect(Collectors.joining());
  }

  /** {@code name,count;name,count}. */
  private static @Nullable String counted(@Nullable String issues) {
    if (issues == null) {
      return null;
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (String issue : issues.split(";")) {
      counts.merge(issue, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(each -> each.getKey() + "," + each.getValue())
        .collect(Collectors.joining(";"));
  }
}
