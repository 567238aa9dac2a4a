package org.attache.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.extract.Event;
import org.attache.extract.PloverType;
import org.attache.resolve.Party;
import org.attache.resolve.Place;

/**
 * Whether an act has somebody to stand on.
 *
 * <p>Words of goodwill and plans are everywhere in speeches and papers of state: "supporting the
 * people whose livelihoods depend on them", "the Secretary shall coordinate with the heads of
 * agencies". They make a record only where a state, a body or a group that speaks for one takes
 * part; a plan that is coded as an agreement needs two sides, or one and a place abroad.
 */
final class Footing {

  private static final Set<PloverType> GENTLE =
      EnumSet.of(
          PloverType.AGREE,
          PloverType.SUPPORT,
          PloverType.COOPERATE,
          PloverType.AID,
          PloverType.CONCEDE,
          PloverType.REQUEST);

  private final Set<String> groups;

  /**
   * @param groups lemmas of nouns that speak for states without naming them: "the two leaders"
   */
  Footing(Set<String> groups) {
    this.groups = groups;
  }

  /**
   * Whether an event is worth a line.
   *
   * @param listed the act as the lexicon has it
   */
  boolean holds(Entry.Act listed, Event event) {
    if (!GENTLE.contains(event.type())) {
      return true;
    }
    List<Party> all = new ArrayList<>(event.actors());
    all.addAll(event.recipients());
    if (all.stream().noneMatch(this::speaks)) {
      return false;
    }
    boolean plan = event.type() == PloverType.AGREE && listed.type() != PloverType.AGREE;
    return !plan || listed.type() == PloverType.CONSULT || isBetween(event, all);
  }

  /** Whether a plan is one of somebody's towards somebody else. */
  private static boolean isBetween(Event event, List<Party> all) {
    Set<String> sides = new HashSet<>();
    for (Party party : all) {
      String country = party.actor().country();
      sides.add(country == null ? party.actor().id().value() : country);
    }
    Place place = event.setting().place();
    if (place != null && place.country() != null) {
      sides.add(place.country());
    }
    return !event.actors().isEmpty() && sides.size() > 1;
  }

  private boolean speaks(Party party) {
    return party.actor().country() != null
        || party.actor().id().known()
        || party.actor().person()
        || groups.contains(party.actor().name());
  }
}
