package org.attache.export;

import static org.attache.export.Column.day;
import static org.attache.export.Column.empty;
import static org.attache.export.Column.integer;
import static org.attache.export.Column.real;
import static org.attache.export.Column.text;

import java.util.List;
import org.attache.resolve.Place;
import org.jspecify.annotations.Nullable;

/** POLECAT: 40 columns, tabs, {@code None} for nothing. */
final class Polecat extends PairProfile {

  private static final Dialect DIALECT = new Dialect('\t', true, "None");

  @Override
  String id() {
    return "polecat";
  }

  @Override
  String says() {
    return "Events in the columns of POLECAT (PLOVER)";
  }

  @Override
  Dialect dialect() {
    return DIALECT;
  }

  @Override
  List<String> key() {
    return List.of("Event ID");
  }

  @Override
  List<Column<Pair>> columns(Source source) {
    StateCodes codes = source.codes();
    return List.of(
        text("Event ID", Pair::id),
        day("Event Date", Pair::day),
        text("Event Type", p -> p.event().type().name()),
        text("Event Mode", p -> p.event().mode()),
        real("Intensity", p -> p.event().score()),
        integer("Quad Code", p -> Cells.quad(p.event().type())),
        text("Contexts", p -> joined(p.event().contexts())),
        text("Actor Name", p -> Cells.name(p.actor())),
        text("Actor Country", p -> Cells.country(p.actor())),
        integer("Actor COW", p -> codes.cow(Cells.country(p.actor()), p.day())),
        text("Primary Actor Sector", p -> Cells.sector(p.actor(), 0)),
        text("Actor Sectors", p -> Cells.sectors(p.actor())),
        text("Actor Title", p -> Cells.role(p.actor())),
        text("Actor Name Raw", p -> Cells.raw(p.actor())),
        empty("Wikipedia Actor ID"),
        text("Recipient Name", p -> Cells.name(p.recipient())),
        text("Recipient Country", p -> Cells.country(p.recipient())),
        integer("Recipient COW", p -> codes.cow(Cells.country(p.recipient()), p.day())),
        text("Primary Recipient Sector", p -> Cells.sector(p.recipient(), 0)),
        text("Recipient Sectors", p -> Cells.sectors(p.recipient())),
        text("Recipient Title", p -> Cells.role(p.recipient())),
        text("Recipient Name Raw", p -> Cells.raw(p.recipient())),
        empty("Wikipedia Recipient ID"),
        text("Placename", p -> Cells.of(place(p), w -> w.name())),
        text("City", p -> Cells.city(place(p), countryName(codes, p))),
        empty("District"),
        empty("Province"),
        text("Country", p -> Cells.of(place(p), w -> w.country())),
        real("Latitude", p -> Cells.of(place(p), w -> w.latitude())),
        real("Longitude", p -> Cells.of(place(p), w -> w.longitude())),
        empty("GeoNames ID"),
        text("Raw Placename", p -> Cells.of(place(p), w -> w.words().quote())),
        empty("Feature Type"),
        text("Source", p -> Cells.publisher(p.record().article())),
        day("Publication Date", p -> p.record().article().published().day()),
        empty("Story People"),
        empty("Story Organizations"),
        empty("Story Locations"),
        text("Language", p -> "English"),
        text("Version", p -> source.version()));
  }

  private static @Nullable Place place(Pair pair) {
    return pair.event().setting().place();
  }

  private static @Nullable String countryName(StateCodes codes, Pair pair) {
    Place place = place(pair);
    return place == null ? null : codes.name(place.country());
  }

  private static @Nullable String joined(List<String> values) {
    return values.isEmpty() ? null : String.join(";", values);
  }
}
