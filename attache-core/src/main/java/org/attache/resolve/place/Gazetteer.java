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
 * Knows cities by name: country, region where a name is not enough, and coordinates where the table
 * has them.
 *
 * <p>Many cities share a name. The country is that of the only one; else of the one whose region or
 * country the text adds ("Paris, Texas"); else of the one in a country of which the article speaks,
 * where there is one such country only. Else the place stays open: a wrong country is worse than
 * none.
 */
public final class Gazetteer {

  /**
   * A city.
   *
   * @param country ISO 3166 alpha-3
   * @param regions names of its region, or of several where several places of one country share the
   *     name; empty where the name is enough
   */
  public record City(
      String name,
      String country,
      List<String> regions,
      @Nullable Double latitude,
      @Nullable Double longitude) {
    public City {
      regions = List.copyOf(regions);
    }
  }

  private final Map<String, List<City>> cities;

  private Gazetteer(Map<String, List<City>> cities) {
    this.cities = cities;
  }

  /** The gazetteer that comes with the program. */
  public static Gazetteer load() {
    Map<String, List<City>> cities = new HashMap<>(65536);
    for (Table.Line line : Table.resource(Gazetteer.class, "cities.tsv")) {
      City city =
          new City(
              line.cell(0, "name"),
              line.cell(1, "country"),
              line.list(2),
              degrees(line, 3),
              degrees(line, 4));
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
    return new Gazetteer(cities);
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

  /** The cities of a name, in the order of the table; empty if none. */
  public List<City> named(String name) {
    return cities.getOrDefault(key(name), List.of());
  }

  /** The city of a name in a country, or null. */
  public @Nullable City in(String name, String country) {
    return named(name).stream()
        .filter(city -> city.country().equals(country))
        .findFirst()
        .orElse(null);
  }

  /** The country of a city whose name no other country shares, or null. */
  public @Nullable String countryOf(String name) {
    List<City> named = named(name);
    return !named.isEmpty()
            && named.stream().allMatch(city -> city.country().equals(named.get(0).country()))
        ? named.get(0).country()
        : null;
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
      for (City city : named) {
        if (city.country().equals(withinCountry)
            || city.regions().stream().anyMatch(region -> key(region).equals(wanted))) {
          return city;
        }
      }
    }
    if (named.size() == 1) {
      return named.get(0);
    }
    List<City> near = named.stream().filter(city -> context.contains(city.country())).toList();
    if (near.size() == 1) {
      return near.get(0);
    }
    List<City> placed = named.stream().filter(city -> city.latitude() != null).toList();
    // The one of which somebody took the trouble to note the coordinates is the famous one.
    return placed.size() == 1 && near.isEmpty() ? placed.get(0) : null;
  }

  private static String key(String name) {
    List<String> pieces = new ArrayList<>();
    for (String word : name.strip().split("\\s+")) {
      pieces.addAll(NameTree.pieces(word));
    }
    return String.join(" ", pieces);
  }
}
