package org.attache.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.resolve.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamesakesTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @Test
  void readsARegionBesideItsCity() {
    assertThat(settled(place("Atlanta", "USA", 34.0), place("Georgia", "GEO", null)))
        .containsExactly("USA", "USA");
  }

  @Test
  void readsTheStateBesideItsCapital() {
    assertThat(settled(place("Tbilisi", "GEO", 42.0), place("Georgia", "GEO", null)))
        .containsExactly("GEO", "GEO");
  }

  @Test
  void leavesTheStateWhereCitiesOfBothAreNamed() {
    assertThat(
            settled(
                place("Atlanta", "USA", 34.0),
                place("Tbilisi", "GEO", 42.0),
                place("Georgia", "GEO", null)))
        .containsExactly("USA", "GEO", "GEO");
  }

  @Test
  void leavesTheStateBesideACityOfAnotherRegion() {
    assertThat(settled(place("Chicago", "USA", 42.0), place("Georgia", "GEO", null)))
        .containsExactly("USA", "GEO");
  }

  private static List<@Nullable String> settled(Place... places) {
    List<Place> all = new ArrayList<>(List.of(places));
    Namesakes.settle(all, GAZETTEER);
    List<@Nullable String> countries = new ArrayList<>();
    all.forEach(place -> countries.add(place.country()));
    return countries;
  }

  private static Place place(String name, String country, @Nullable Double latitude) {
    List<Part> parts = List.of(new Part(Part.Kind.BODY, new Span(0, name.length())));
    Article article =
        new Article(new ArticleId("test"), name, parts, Article.Origin.of("test"), null);
    return new Place(
        0, 0, name, country, latitude, latitude, article.cite(new Span(0, name.length())));
  }
}
