package org.attache.resolve.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.resolve.ResolvedArticle.Word;
import org.attache.resolve.reference.References;
import org.attache.resolve.reference.References.PlaceName;
import org.jspecify.annotations.Nullable;

/** Finds the country and the coordinates of the places that an article names. */
public final class Places {

  private final Gazetteer gazetteer;

  public Places(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The places of an article, in text order. */
  public List<Place> find(AnnotatedArticle annotated, References.Found found) {
    Set<String> context = context(found);
    List<PlaceName> names =
        found.places().stream()
            .sorted(
                (one, two) ->
                    one.sentence() != two.sentence()
                        ? Integer.compare(one.sentence(), two.sentence())
                        : Integer.compare(one.first(), two.first()))
            .toList();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      PlaceName next = i + 1 < names.size() ? names.get(i + 1) : null;
      places.add(place(annotated, names.get(i), next, context));
    }
    Namesakes.settle(places, gazetteer);
    return places;
  }

  private Place place(
      AnnotatedArticle annotated, PlaceName name, @Nullable PlaceName next, Set<String> context) {
    Sentence sentence = annotated.sentences().get(name.sentence());
    Evidence words = cite(annotated, sentence, name);
    boolean added = next != null && isAdded(sentence, name, next);
    String within = added && next != null ? cite(annotated, sentence, next).quote() : "";
    String withinCountry = added && next != null ? next.country() : null;
    String country = name.country();
    Gazetteer.City city =
        country == null || (added && !country.equals(withinCountry))
            ? gazetteer.find(words.quote(), within, withinCountry, context)
            : null;
    if (country != null && (city == null || !lies(city, within, withinCountry))) {
      // "Moscow, Idaho" is not where the name alone is; in "Colombia, Guatemala" it is.
      city = gazetteer.in(words.quote(), country);
    }
    if (city == null) {
      String known = country == null ? gazetteer.countryOfRegion(words.quote()) : country;
      if (known == null && added) {
        // A town too small for the gazetteer lies where the text says: "Kennebunkport, Maine".
        known = withinCountry == null ? gazetteer.countryOfRegion(within) : withinCountry;
      }
      return new Place(name.sentence(), name.head(), words.quote(), known, null, null, words);
    }
    return new Place(
        name.sentence(),
        name.head(),
        words.quote(),
        city.country(),
        city.latitude(),
        city.longitude(),
        words);
  }

  private boolean lies(Gazetteer.City city, String within, @Nullable String withinCountry) {
    String country = withinCountry == null ? gazetteer.countryOfRegion(within) : withinCountry;
    return city.country().equals(country);
  }

  /** Whether the second name says where the first lies: "Paris, Texas". */
  private static boolean isAdded(Sentence sentence, PlaceName name, PlaceName next) {
    return next.sentence() == name.sentence()
        && next.first() == name.end() + 1
        && sentence.token(name.end()).text().equals(",");
  }

  private static Evidence cite(AnnotatedArticle annotated, Sentence sentence, PlaceName name) {
    return annotated
        .article()
        .cite(sentence.token(name.first()).span().cover(sentence.token(name.end() - 1).span()));
  }

  private static Set<String> context(References.Found found) {
    Set<String> countries = new HashSet<>();
    for (Map.Entry<Word, List<Party>> entry : found.parties().entrySet()) {
      for (Party party : entry.getValue()) {
        String country = party.actor().country();
        if (country != null) {
          countries.add(country);
        }
      }
    }
    for (PlaceName name : found.places()) {
      if (name.country() != null) {
        countries.add(name.country());
      }
    }
    return countries;
  }
}
