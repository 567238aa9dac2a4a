package org.attache.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attache.consolidate.Contact;
import org.attache.extract.Encounter;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.store.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One side of a contact: a person who came, or the state where nobody is named.
 *
 * @param number place among the sides of the contact, from 1
 */
record Trip(Contact contact, Recorded.Head article, Party leader, int number) {

  /** Roles of heads of state or government. */
  private static final List<String> LEADERS =
      List.of(
          "president", "prime minister", "premier", "chancellor", "king", "queen", "emir", "pope");

  /** The country where it took place, or null for a call, a letter, or where nobody says it. */
  @Nullable String visited() {
    if (contact.forms().stream()
        .allMatch(form -> form == Encounter.Form.CALL || form == Encounter.Form.LETTER)) {
      return null;
    }
    Place place = contact.happening().place();
    if (place != null && place.country() != null) {
      return place.country();
    }
    return host() == null ? null : Cells.country(host());
  }

  private @Nullable Party host() {
    return contact.happening().mentions().stream()
        .flatMap(
            event ->
                event.encounter() == null || event.encounter().host() == null
                    ? Stream.<Party>empty()
                    : Stream.of(event.encounter().host()))
        .findFirst()
        .orElse(null);
  }

  boolean abroad() {
    String visited = visited();
    return visited != null && !visited.equals(leader.actor().country());
  }

  /** Persons of the country visited who lead it. */
  List<Party> hostLeaders() {
    String visited = visited();
    return others()
        .filter(party -> visited != null && visited.equals(party.actor().country()))
        .filter(Trip::leads)
        .toList();
  }

  /** Persons of third countries who lead them. */
  List<Party> otherLeaders() {
    String visited = visited();
    return others()
        .filter(party -> party.actor().country() != null)
        .filter(party -> !String.valueOf(party.actor().country()).equals(visited))
        .filter(Trip::leads)
        .toList();
  }

  /** Organisations and those who speak for them. */
  List<Party> organisations() {
    return others().filter(party -> party.actor().country() == null).toList();
  }

  /** All parties of the other sides. */
  private Stream<Party> others() {
    return contact.happening().parties().stream()
        .filter(party -> !Pairs.camp(party).equals(Pairs.camp(leader)));
  }

  static boolean leads(Party party) {
    String role = party.actor().role();
    if (role == null || !party.actor().person()) {
      return false;
    }
    String words = role.toLowerCase(Locale.ROOT);
    return !words.contains("vice")
        && !words.contains("deputy")
        && !words.contains("former")
        && LEADERS.stream().anyMatch(words::contains);
  }
}
