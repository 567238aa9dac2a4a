package org.attache.resolve.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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

  private static final String CITIES = "cities.tsv";

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

  /** The lines of the table by folded name, those of one name joined; read when asked for. */
  private final Map<String, String> cities;

  private final Map<String, String> regions;

  private Gazetteer(Map<String, String> cities, Map<String, String> regions) {
    this.cities = cities;
    this.regions = regions;
  }

  /** The gazetteer that comes with the program. */
  public static Gazetteer load() {
    Map<String, String> cities = new HashMap<>(65536);
    lines(CITIES, line -> cities.merge(key(name(line)), line, (one, more) -> one + "\n" + more));
    Map<String, String> regions = new HashMap<>(4096);
    lines(
        "regions.tsv",
        line -> regions.put(key(name(line)), line.substring(line.indexOf('\t') + 1)));
    return new Gazetteer(cities, regions);
  }

  private static void lines(String file, Consumer<String> each) {
    try (InputStream stream = Gazetteer.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its file " + file + "; build it again");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          each.accept(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String name(String line) {
    return line.substring(0, Math.max(line.indexOf('\t'), 0));
  }

  private static City city(String line) {
    String[] cells = line.split("\t", -1);
    try {
      boolean placed = !cells[3].equals("-");
      return new City(
          cells[0],
          cells[1],
          cells[2].equals("-") ? "" : cells[2],
          placed ? Double.valueOf(cells[3]) : null,
          placed ? Double.valueOf(cells[4]) : null,
          placed ? Integer.parseInt(cells[5]) : 0);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalStateException(
          CITIES + ": \"" + line + "\" is no city; make the table again", e);
    }
  }

  /** The cities of a name, in the order of the table; empty if none. */
  public List<City> named(String name) {
    String lines = cities.get(key(name));
    if (lines == null) {
      return List.of();
    }
    List<City> found = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      found.add(city(line));
    }
    return found;
  }

  /** All cities, for tests: a table that cannot be read is found before it is asked for. */
  List<City> all() {
    List<City> all = new ArrayList<>();
    for (String lines : cities.values()) {
      for (String line : lines.split("\n", -1)) {
        all.add(city(line));
      }
    }
    return all;
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
      List<City> there = named.stream().filter(city -> key(city.region()).equals(wanted)).toList();
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
      if (!other.equals(best) && other.weight(context) > best.weight(context) - MARGIN) {
        if (!other.country().equals(best.country())) {
          return null;
        }
        shared |= !isSame(best, other);
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

  /** Folds a name: without accents, hyphens as blanks, "St." written out. */
  private static String key(String name) {
    String text = name.strip();
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ';
    }
    return plain ? text : folded(text);
  }

  private static String folded(String name) {
    String text = Normalizer.normalize(name.replace("St. ", "Saint "), Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(
            switch (c) {
              case 'ı' -> 'i';
              case 'ø' -> 'o';
              case 'Ø' -> 'O';
              case 'ł' -> 'l';
              case 'Ł' -> 'L';
              default -> c;
            });
      } else if ((c == ' ' || c == '-' || c == '–' || c == '/')
          && !key.isEmpty()
          && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }
}
