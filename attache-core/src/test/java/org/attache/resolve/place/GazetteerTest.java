package org.attache.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @Test
  void findsACityByItsNameAlone() {
    Gazetteer.City city = GAZETTEER.find("Vladivostok", "", null, Set.of());
    assertThat(city).isNotNull();
    assertThat(city.country()).isEqualTo("RUS");
  }

  @Test
  void followsWhatTheTextAdds() {
    Gazetteer.City city = GAZETTEER.find("Paris", "Texas", null, Set.of("FRA"));
    assertThat(city).isNotNull();
    assertThat(city.country()).isEqualTo("USA");
  }

  @Test
  void followsTheCountriesOfTheArticle() {
    Gazetteer.City city = GAZETTEER.find("Valencia", "", null, Set.of("VEN"));
    assertThat(city).isNotNull();
    assertThat(city.country()).isEqualTo("VEN");
  }

  @Test
  void staysSilentWhereTwoFit() {
    assertThat(GAZETTEER.find("Valencia", "", null, Set.of("VEN", "ESP"))).isNull();
    assertThat(GAZETTEER.find("Santa Rosa", "", null, Set.of())).isNull();
  }

  @Test
  void staysSilentOnAnUnknownName() {
    assertThat(GAZETTEER.find("Atlantis City", "", null, Set.of("USA"))).isNull();
  }

  @Test
  void readsNamesWithAndWithoutAccents() {
    assertThat(GAZETTEER.named("Zurich")).isNotEmpty().isEqualTo(GAZETTEER.named("Zürich"));
  }

  /** Name, what the text adds, countries of the article, what is expected. */
  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (InputStream stream = GazetteerTest.class.getResourceAsStream("places.tsv")) {
      assertThat(stream).as("places.tsv").isNotNull();
      List<String> lines =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      assertThat(lines).hasSizeGreaterThan(60);
      return lines.stream()
          .map(
              line -> {
                String[] cells = line.split("\t", -1);
                return DynamicTest.dynamicTest(
                    line.replace('\t', ' '),
                    () -> assertThat(show(cells[0], cells[1], cells[2])).isEqualTo(cells[3]));
              });
    }
  }

  private static String show(String name, String within, String context) {
    Set<String> countries = context.isEmpty() ? Set.of() : Set.of(context.split(" ", -1));
    Gazetteer.City city = GAZETTEER.find(name, within, null, countries);
    if (city == null) {
      return "none";
    }
    Double latitude = city.latitude();
    Double longitude = city.longitude();
    return latitude == null || longitude == null
        ? city.country()
        : city.country() + " " + Math.round(latitude) + " " + Math.round(longitude);
  }

  @Test
  void knowsThePopulationOfMostCities() {
    assertThat(GAZETTEER.named("Vladivostok").get(0).population()).isGreaterThan(500_000);
  }

  @Test
  void readsEveryLineOfItsTable() {
    assertThat(GAZETTEER.all())
        .hasSizeGreaterThan(30_000)
        .allSatisfy(city -> assertThat(city.country()).matches("[A-Z]{3}"));
  }

  @Test
  void knowsTheCountryOfARegion() {
    assertThat(GAZETTEER.countryOfRegion("Idaho")).isEqualTo("USA");
    assertThat(GAZETTEER.countryOfRegion("Atlantis")).isNull();
  }
}
