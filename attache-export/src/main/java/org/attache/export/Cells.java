package org.attache.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.article.Evidence;
import org.attache.extract.PloverType;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.resolve.Sector;
import org.attache.store.Recorded;
import org.jspecify.annotations.Nullable;

/** What several profiles say of a party, a place or an article in the same way. */
final class Cells {

  private Cells() {}

  static @Nullable String id(@Nullable Party party) {
    return party == null ? null : party.actor().id().value();
  }

  static @Nullable String name(@Nullable Party party) {
    return party == null ? null : party.actor().name();
  }

  static @Nullable String country(@Nullable Party party) {
    return party == null ? null : party.actor().country();
  }

  static @Nullable String role(@Nullable Party party) {
    return party == null ? null : party.actor().role();
  }

  /** The words that name a party in the text. */
  static @Nullable String raw(@Nullable Party party) {
    Evidence words =
        party == null ? null : party.naming() == null ? party.mention() : party.naming();
    return words == null ? null : words.quote();
  }

  static @Nullable String sector(@Nullable Party party, int index) {
    List<Sector> sectors = party == null ? List.of() : party.actor().sectors();
    return index < sectors.size() ? sectors.get(index).name() : null;
  }

  static @Nullable String sectors(@Nullable Party party) {
    List<Sector> sectors = party == null ? List.of() : party.actor().sectors();
    return sectors.isEmpty()
        ? null
        : sectors.stream().map(Enum::name).collect(Collectors.joining(";"));
  }

  /** The name of a place that is no country itself. */
  static @Nullable String city(@Nullable Place place, @Nullable String countryName) {
    return place == null || place.name().equals(countryName) ? null : place.name();
  }

  /** The outlet, or where the document was found. */
  static String publisher(Recorded.Head article) {
    return article.outlet() == null ? article.source() : article.outlet();
  }

  /** PLOVER's quad code: 1 verbal cooperation … 4 material conflict. */
  static long quad(PloverType type) {
    return switch (type.quad()) {
      case VERBAL_COOPERATION -> 1;
      case MATERIAL_COOPERATION -> 2;
      case VERBAL_CONFLICT -> 3;
      case MATERIAL_CONFLICT -> 4;
    };
  }

  /** The value of something, or null where there is nothing. */
  static <T> @Nullable Object of(@Nullable T thing, Column.Value<T> value) {
    return thing == null ? null : value.of(thing);
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
