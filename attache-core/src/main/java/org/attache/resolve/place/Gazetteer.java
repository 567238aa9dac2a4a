package org.attache.resolve.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.resolve.register.NameTree;
import org.attache.resolve.register.Table;
import org.jspecify.annotations.Nullable;

/**
 * Knows cities by name: country, region where a name is not enough, coordinates and population.
 *
 * <p>Many cities share a name. What the text adds decides ("Paris, Texas"); else the weight of each
 * does: the logarithm of its population, and more for a city in a country of which the article
 * speaks. A city is meant that outweighs every other of its name by {@link #MARGIN}; where two of
 * one country are as heavy, only the country is known; else the place stays open, as a wrong
 * country is worse than none.
 */
public final class Gazetteer {

  /** What a country of which the article speaks adds: a city there counts for one of 15 times. */
  private static final double CONTEXT = 1.2;

  /** By how much the best must outweigh the next: three times the people. */
  private static final double MARGIN = 0.5;

  /** The size of places of which only the name is known. */
  private static final int SMALL = 15_000;

  /**
   * A city.
   *
   * @param country ISO 3166 alpha-3
   * @param region the name of its region; empty where the name is enough
   * @param latitude degrees north, or null where only the name is known
   * @param longitude degrees east, or null likewise
   * @param population people, or 0 where not known
   */
  public record City(
      String name,
      String country,
      String region,
      @Nullable Double latitude,
      @Nullable Double longitude,
      int population) {

    private double weight(Set<String> context) {
      return Math.log10(Math.max(population, SMALL)) + (context.contains(country) ? CONTEXT : 0);
    }

    private City countryOnly() {
      return new City(name, country, "", null, null, 0);
    }
  }

  private final Map<String, List<City>> cities;
  private final Map<String, String> regions;

  private Gazetteer(Map<String, List<City>> cities, Map<String, String> regions) {
    this.cities = cities;
    this.regions = regions;
  }

  /** The gazetteer that comes with the program. */
  public static Gazetteer load() {
    Map<String, List<City>> cities = new HashMap<>(65536);
    for (Table.Line line : Table.resource(Gazetteer.class, "cities.tsv")) {
      String region = line.optional(2);
      City city =
          new City(
              line.cell(0, "name"),
              line.cell(1, "country"),
              region == null ? "" : region,
              degrees(line, 3),
              degrees(line, 4),
              population(line));
      String key = key(city.name());
      List<City> known = cities.get(key);
      if (known == null) {
        cities.put(key, List.of(city));
      } else {
        List<City> more = new ArrayList<>(known);
        more.add(city);
        cities.put(key, List.copyOf(more));
      }
    }
    Map<String, String> regions = new HashMap<>();
    for (Table.Line line : Table.resource(Gazetteer.class, "regions.tsv")) {
      regions.put(key(line.cell(0, "name")), line.cell(1, "country"));
    }
    return new Gazetteer(cities, regions);
  }

  private static @Nullable Double degrees(Table.Line line, int index) {
    String cell = line.optional(index);
    if (cell == null) {
      return null;
    }
    try {
      return Double.valueOf(cell);
    } catch (NumberFormatException e) {
      throw line.wrong("has no degrees in column " + (index + 1) + ": \"" + cell + "\"");
    }
  }

  private static int population(Table.Line line) {
    String cell = line.optional(5);
    try {
      return cell == null ? 0 : Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw line.wrong("has no population in column 6: \"" + cell + "\"");
    }
  }

  /** The cities of a name, in the order of the table; empty if none. */
  public List<City> named(String name) {
    return cities.getOrDefault(key(name), List.of());
  }

  /** The country of a region, or null where none or more than one has a region of that name. */
  public @Nullable String countryOfRegion(String name) {
    return regions.get(key(name));
  }

  /** Whether a region of a country has a city of that name. */
  boolean isIn(String name, String country, String region) {
    return named(name).stream()
        .anyMatch(city -> city.country().equals(country) && city.region().equals(region));
  }

  /** The city of a name in a country, or null. */
  public @Nullable City in(String name, String country) {
    return heaviest(
        named(name).stream().filter(city -> city.country().equals(country)).toList(), Set.of());
  }

  /**
   * The city that a text means, or null where that stays open.
   *
   * @param within what the text adds after the name, a region or country; empty if nothing
   * @param withinCountry the country of what it adds, or null
   * @param context countries of which the article speaks
   */
  public @Nullable City find(
      String name, String within, @Nullable String withinCountry, Set<String> context) {
    List<City> named = named(name);
    if (!within.isEmpty()) {
      String wanted = key(within);
      List<City> there =
          named.stream().filter(city -> key(city.region()).equals(wanted)).toList();
      if (there.isEmpty()) {
        String country = withinCountry == null ? countryOfRegion(within) : withinCountry;
        there = named.stream().filter(city -> city.country().equals(country)).toList();
      }
      if (!there.isEmpty()) {
        return heaviest(there, context);
      }
    }
    return heaviest(named, context);
  }

  /** The city that outweighs the others, the country where they share it, or null. */
  private static @Nullable City heaviest(List<City> named, Set<String> context) {
    City best = null;
    for (City city : named) {
      if (best == null || city.weight(context) > best.weight(context)) {
        best = city;
      }
    }
    if (best == null) {
      return null;
    }
    boolean shared = false;
    for (City other : named) {
      if (other != best && other.weight(context) > best.weight(context) - MARGIN) {
        if (!other.country().equals(best.country())) {
          return null;
        }
        shared = !isSame(best, other);
      }
    }
    return shared ? best.countryOnly() : best;
  }

  /** A city and its own district of the same name are one place. */
  private static boolean isSame(City one, City other) {
    Double latitude = one.latitude();
    Double longitude = one.longitude();
    Double north = other.latitude();
    Double east = other.longitude();
    return latitude != null
        && longitude != null
        && north != null
        && east != null
        && Math.abs(latitude - north) < 0.3
        && Math.abs(longitude - east) < 0.3;
  }

  private static String key(String name) {
    List<String> pieces = new ArrayList<>();
    for (String word : name.strip().split("\\s+")) {
      pieces.addAll(NameTree.pieces(word));
    }
    return String.join(" ", pieces);
  }
}
