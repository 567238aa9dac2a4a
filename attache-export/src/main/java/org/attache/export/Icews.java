package org.attache.export;

import static org.attache.export.Column.day;
import static org.attache.export.Column.empty;
import static org.attache.export.Column.integer;
import static org.attache.export.Column.real;
import static org.attache.export.Column.text;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.attache.resolve.Place;
import org.jspecify.annotations.Nullable;

/**
 * ICEWS coded events: 20 columns, tabs, nothing quoted, {@code NA} for nothing. Its readers take
 * ids for numbers of 32 bits, so the Event ID is a running number; Story ID and Sentence Number
 * stay when articles are read again.
 */
final class Icews extends TableProfile<Icews.Line> {

  /** A pair with its number. */
  record Line(long number, Pair pair) {

    @Nullable Place place() {
      return pair.event().setting().place();
    }
  }

  private static final Dialect DIALECT = new Dialect('\t', true, "NA");

  @Override
  String id() {
    return "icews";
  }

  @Override
  String says() {
    return "Events in the columns of ICEWS (CAMEO)";
  }

  @Override
  Dialect dialect() {
    return DIALECT;
  }

  @Override
  List<String> key() {
    return List.of("Event ID", "Event Date");
  }

  @Override
  List<String> notCarried() {
    return PairProfile.LACKING;
  }

  @Override
  void rows(Source source, Parcel parcel, Left left, RowTaker<Line> taker) throws IOException {
    long[] number = {0};
    PairProfile.pairs(source, left, false, pair -> taker.take(new Line(++number[0], pair)));
  }

  @Override
  List<Column<Line>> columns(Source source) {
    StateCodes codes = source.codes();
    return List.of(
        integer("Event ID", Line::number),
        day("Event Date", l -> l.pair().day()),
        text("Source Name", l -> Cells.name(l.pair().actor())),
        text("Source Sectors", l -> Cells.sectors(l.pair().actor())),
        text("Source Country", l -> codes.name(Cells.country(l.pair().actor()))),
        text("Event Text", l -> Cameo.name(l.pair().event().cameo())),
        text("CAMEO Code", l -> l.pair().event().cameo()),
        real("Intensity", l -> Cameo.goldstein(l.pair().event().cameo())),
        text("Target Name", l -> Cells.name(l.pair().recipient())),
        text("Target Sectors", l -> Cells.sectors(l.pair().recipient())),
        text("Target Country", l -> codes.name(Cells.country(l.pair().recipient()))),
        integer("Story ID", l -> (long) l.pair().record().article().accession()),
        integer("Sentence Number", l -> (long) l.pair().record().sentence()),
        text("Publisher", l -> Cells.publisher(l.pair().record().article())),
        text("City", l -> Cells.city(l.place(), country(codes, l))),
        empty("District"),
        empty("Province"),
        text("Country", l -> country(codes, l)),
        real(
            "Latitude",
            l -> l.place() == null ? null : Objects.requireNonNull(l.place()).latitude()),
        real(
            "Longitude",
            l -> l.place() == null ? null : Objects.requireNonNull(l.place()).longitude()));
  }

  private static @Nullable String country(StateCodes codes, Line line) {
    Place place = line.place();
    return place == null ? null : codes.name(place.country());
  }
}
