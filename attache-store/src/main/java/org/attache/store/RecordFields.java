package org.attache.store;

import java.util.List;
import java.util.TreeSet;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.extract.Position;
import org.attache.extract.Standing;
import org.attache.extract.Statement;
import org.jspecify.annotations.Nullable;

/** What people ask for when they look for records: the fields by which they are found. */
public final class RecordFields {

  private RecordFields() {}

  /** What tells it most briefly from others of its kind, or null. */
  public static @Nullable String type(Observation observation) {
    return ArticleRows.type(observation);
  }

  /** Ids and countries of all parties, the voice among them; in their order. */
  public static List<String> parties(Observation observation) {
    TreeSet<String> parties = new TreeSet<>();
    for (Involved involved : Involved.in(observation)) {
      parties.add(involved.party().actor().id().value());
      String country = involved.party().actor().country();
      if (country != null) {
        parties.add(country);
      }
    }
    return List.copyOf(parties);
  }

  /** The issues that it is about. */
  public static List<String> issues(Observation observation) {
    if (observation instanceof Statement statement) {
      return statement.issues();
    }
    if (observation instanceof Position position) {
      return List.of(position.issue());
    }
    if (observation instanceof Event event && event.encounter() != null) {
      return event.encounter().agenda().stream().map(item -> item.issue()).distinct().toList();
    }
    return List.of();
  }

  /** One word: {@code done}, {@code planned}, {@code past}, {@code possible} or {@code denied}. */
  public static String standing(Observation observation) {
    Standing standing = observation.standing();
    if (standing.factuality() <= -1) {
      return "denied";
    }
    if (standing.condition() != null || standing.factuality() < 1) {
      return "possible";
    }
    return switch (standing.time()) {
      case FUTURE -> "planned";
      case HISTORICAL -> "past";
      case PAST, PRESENT -> "done";
    };
  }
}
