package org.attache.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

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
}
