package org.attache.resolve.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.resolve.Place;

/**
 * Settles states that share their name with a region of another state: Georgia on the Black Sea or
 * the one around Atlanta. The cities that the article names decide: where it names one of that
 * region and none of the state, the region is meant; a city of each leaves all as it was.
 */
final class Namesakes {

  /** Name of the region, the state of the same name, the country in which the region lies. */
  private record Namesake(String name, String state, String country) {}

  private static final List<Namesake> ALL =
      List.of(new Namesake("Georgia", "GEO", "USA"), new Namesake("Luxembourg", "LUX", "BEL"));

  private Namesakes() {}

  /** Corrects the country of such names in a list of places. */
  static void settle(List<Place> places, Gazetteer gazetteer) {
    for (Namesake namesake : ALL) {
      if (places.stream().noneMatch(place -> isMeant(place, namesake))) {
        continue;
      }
      boolean inState = false;
      boolean inRegion = false;
      Map<String, Boolean> known = new HashMap<>();
      for (Place place : places) {
        boolean city = place.latitude() != null;
        inState |= city && namesake.state().equals(place.country());
        inRegion |=
            namesake.country().equals(place.country())
                && known.computeIfAbsent(place.name(), name -> hasCity(gazetteer, name, namesake));
      }
      if (inRegion && !inState) {
        places.replaceAll(place -> isMeant(place, namesake) ? moved(place, namesake) : place);
      }
    }
  }

  private static boolean isMeant(Place place, Namesake namesake) {
    return place.name().equals(namesake.name()) && namesake.state().equals(place.country());
  }

  private static boolean hasCity(Gazetteer gazetteer, String name, Namesake namesake) {
    return gazetteer.isIn(name, namesake.country(), namesake.name());
  }

  private static Place moved(Place place, Namesake namesake) {
    return new Place(
        place.sentence(),
        place.word(),
        place.name(),
        namesake.country(),
        null,
        null,
        place.words());
  }
}
