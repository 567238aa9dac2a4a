package org.attache.export;

import static org.attache.export.Column.empty;
import static org.attache.export.Column.integer;
import static org.attache.export.Column.real;
import static org.attache.export.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.jspecify.annotations.Nullable;

/**
 * GDELT 2.0 events: 61 columns, tabs, without a header. Countries of actors are CAMEO's letters,
 * those of places FIPS 10-4; a row is one mention, so it counts one article.
 */
final class Gdelt extends PairProfile {

  private static final Dialect DIALECT = new Dialect('\t', false, "");

  /** GDELT's kinds of places: 1 a country, 4 a city of the world. */
  private static final long COUNTRY = 1;

  private static final long CITY = 4;

  @Override
  String id() {
    return "gdelt";
  }

  @Override
  String says() {
    return "Events in the columns of GDELT 2.0, without a header";
  }

  @Override
  Dialect dialect() {
    return DIALECT;
  }

  @Override
  List<String> key() {
    return List.of("GLOBALEVENTID");
  }

  @Override
  List<Column<Pair>> columns(Source source) {
    StateCodes codes = source.codes();
    List<Column<Pair>> columns = new ArrayList<>();
    columns.add(integer("GLOBALEVENTID", Pair::stableNumber));
    columns.add(integer("SQLDATE", p -> number(p.day())));
    columns.add(integer("MonthYear", p -> p.day().getYear() * 100L + p.day().getMonthValue()));
    columns.add(integer("Year", p -> (long) p.day().getYear()));
    columns.add(real("FractionDate", p -> fraction(p.day())));
    actor(columns, "Actor1", Pair::actor, codes);
    actor(columns, "Actor2", Pair::recipient, codes);
    columns.add(integer("IsRootEvent", p -> p.record().sentence() == 1 ? 1L : 0L));
    columns.add(text("EventCode", p -> p.event().cameo()));
    columns.add(text("EventBaseCode", p -> Cameo.base(p.event().cameo())));
    columns.add(text("EventRootCode", p -> Cameo.root(p.event().cameo())));
    columns.add(integer("QuadClass", p -> (long) Cameo.quad(p.event().cameo())));
    columns.add(real("GoldsteinScale", p -> Cameo.goldstein(p.event().cameo())));
    columns.add(integer("NumMentions", p -> 1L));
    columns.add(integer("NumSources", p -> 1L));
    columns.add(integer("NumArticles", p -> 1L));
    columns.add(empty("AvgTone"));
    place(columns, "Actor1Geo", p -> null, codes);
    place(columns, "Actor2Geo", p -> null, codes);
    place(columns, "ActionGeo", p -> p.event().setting().place(), codes);
    columns.add(integer("DATEADDED", Gdelt::added));
    columns.add(text("SOURCEURL", Gdelt::address));
    return List.copyOf(columns);
  }

  private interface Side {
    @Nullable Party of(Pair pair);
  }

  private interface Where {
    @Nullable Place of(Pair pair);
  }

  private static void actor(List<Column<Pair>> to, String prefix, Side side, StateCodes codes) {
    to.add(text(prefix + "Code", p -> code(side.of(p), codes)));
    to.add(
        text(
            prefix + "Name",
            p -> {
              String name = Cells.name(side.of(p));
              return name == null ? null : name.toUpperCase(Locale.ROOT);
            }));
    to.add(text(prefix + "CountryCode", p -> codes.cameo(Cells.country(side.of(p)))));
    for (String none : List.of("KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code")) {
      to.add(empty(prefix + none));
    }
    to.add(text(prefix + "Type1Code", p -> Cells.sector(side.of(p), 0)));
    to.add(text(prefix + "Type2Code", p -> Cells.sector(side.of(p), 1)));
    to.add(text(prefix + "Type3Code", p -> Cells.sector(side.of(p), 2)));
  }

  /** Country and sectors in a row, as CAMEO writes an actor: {@code NORGOV}. */
  private static @Nullable String code(@Nullable Party party, StateCodes codes) {
    if (party == null) {
      return null;
    }
    String country = codes.cameo(party.actor().country());
    StringBuilder code = new StringBuilder(country == null ? "" : country);
    party.actor().sectors().stream().limit(3).forEach(code::append);
    return code.length() == 0 ? party.actor().id().value() : code.toString();
  }

  private static void place(List<Column<Pair>> to, String prefix, Where where, StateCodes codes) {
    to.add(integer(prefix + "_Type", p -> kind(where.of(p), codes)));
    to.add(text(prefix + "_FullName", p -> fullName(where.of(p), codes)));
    to.add(
        text(
            prefix + "_CountryCode",
            p -> {
              Place place = where.of(p);
              return place == null ? null : codes.fips(place.country());
            }));
    to.add(empty(prefix + "_ADM1Code"));
    to.add(empty(prefix + "_ADM2Code"));
    to.add(
        real(
            prefix + "_Lat",
            p -> {
              Place place = where.of(p);
              return place == null ? null : place.latitude();
            }));
    to.add(
        real(
            prefix + "_Long",
            p -> {
              Place place = where.of(p);
              return place == null ? null : place.longitude();
            }));
    to.add(empty(prefix + "_FeatureID"));
  }

  private static Long kind(@Nullable Place place, StateCodes codes) {
    return place == null
        ? (Long) 0L
        : place.name().equals(codes.name(place.country())) ? COUNTRY : CITY;
  }

  private static @Nullable String fullName(@Nullable Place place, StateCodes codes) {
    if (place == null) {
      return null;
    }
    String country = codes.name(place.country());
    return country == null || country.equals(place.name())
        ? place.name()
        : place.name() + ", " + country;
  }

  private static long number(LocalDate day) {
    return day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
  }

  /** Year + (month × 30 + day) / 365, as GDELT's codebook has it. */
  static double fraction(LocalDate day) {
    double value = day.getYear() + (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0;
    return Math.rint(value * 10_000) / 10_000;
  }

  /** The day of publication, at its beginning; nothing where it is not known. */
  private static @Nullable Long added(Pair pair) {
    LocalDate day = pair.record().article().published().day();
    return day == null ? null : (Long) (number(day) * 1_000_000L);
  }

  private static String address(Pair pair) {
    String url = pair.record().article().url();
    return url == null ? pair.record().article().source() : url;
  }
}
