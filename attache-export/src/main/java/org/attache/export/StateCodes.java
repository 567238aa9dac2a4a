package org.attache.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.attache.resolve.register.Register;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/** The codes of a state in other systems, as they were on a day. */
final class StateCodes {

  private record More(@Nullable String fips, @Nullable String gw, @Nullable String cameo) {}

  private static final Map<String, More> MORE = read();

  private final Register register;

  StateCodes(Register register) {
    this.register = register;
  }

  private static Map<String, More> read() {
    Map<String, More> codes = new HashMap<>();
    for (Table.Line line : Table.resource(StateCodes.class, "country-codes.tsv", 4)) {
      codes.put(line.cell(0), new More(line.optional(1), line.optional(2), line.optional(3)));
    }
    return codes;
  }

  /** The name of a state, or null where there is none with the id. */
  @Nullable String name(@Nullable String iso3) {
    Register.State state = iso3 == null ? null : register.state(iso3);
    return state == null ? null : state.name();
  }

  /** Number of Correlates of War; of Germany in 1970, that of the Federal Republic. */
  @Nullable Long cow(@Nullable String iso3, @Nullable LocalDate day) {
    Register.State state = then(iso3, day);
    String number = state == null ? null : state.codes().cowNumber();
    return number == null || number.isEmpty() ? null : (Long) Long.parseLong(number);
  }

  /** Number of Gleditsch and Ward. */
  @Nullable Long gw(@Nullable String iso3, @Nullable LocalDate day) {
    Register.State state = then(iso3, day);
    More more = state == null ? null : MORE.get(state.id());
    return more != null && more.gw() != null ? (Long) Long.parseLong(more.gw()) : cow(iso3, day);
  }

  private Register.@Nullable State then(@Nullable String iso3, @Nullable LocalDate day) {
    Register.State state = iso3 == null ? null : register.state(iso3);
    return state == null || day == null ? state : register.then(state, day, day);
  }

  /** FIPS 10-4, by which GDELT names the country of a place. */
  @Nullable String fips(@Nullable String iso3) {
    More more = iso3 == null ? null : MORE.get(iso3);
    return more == null ? null : more.fips();
  }

  /** The letters of CAMEO, by which GDELT and Phoenix name the country of an actor. */
  @Nullable String cameo(@Nullable String iso3) {
    More more = iso3 == null ? null : MORE.get(iso3);
    return more == null ? null : more.cameo() == null ? iso3 : more.cameo();
  }
}
