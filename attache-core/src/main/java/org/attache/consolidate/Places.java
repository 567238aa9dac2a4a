package org.attache.consolidate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.attache.resolve.Place;
import org.jspecify.annotations.Nullable;

/** Places, compared: the same, one inside the other, or two. */
final class Places {

  /** How two places lie to each other. */
  enum Relation {
    SAME,
    /** A city and its country, a city and a building, or one that is not known. */
    POSSIBLE,
    OTHER
  }

  /** English names of countries by ISO 3166 alpha-3, from the locale data of Java. */
  private static final Map<String, String> COUNTRIES = countries();

  private Places() {}

  static Relation relation(@Nullable Place one, @Nullable Place other) {
    if (one == null || other == null) {
      return Relation.POSSIBLE;
    }
    if (one.name().equalsIgnoreCase(other.name())) {
      return Relation.SAME;
    }
    if (one.country() == null || other.country() == null) {
      return Relation.OTHER;
    }
    return one.country().equals(other.country()) && (isVague(one) || isVague(other))
        ? Relation.POSSIBLE
        : Relation.OTHER;
  }

  /** A country, or a place that no gazetteer has: "the Kremlin" may lie in Moscow. */
  private static boolean isVague(Place place) {
    return isCountry(place) || place.latitude() == null;
  }

  /** Whether a place is a whole country. */
  static boolean isCountry(Place place) {
    return place.country() != null
        && (place.name().equalsIgnoreCase(COUNTRIES.getOrDefault(place.country(), ""))
            || place.name().equals(place.country()));
  }

  private static Map<String, String> countries() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      try {
        names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
      } catch (MissingResourceException e) {
        // A territory without an alpha-3 code: no actor has it as its country.
      }
    }
    return names;
  }
}
