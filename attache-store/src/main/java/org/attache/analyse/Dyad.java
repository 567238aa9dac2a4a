package org.attache.analyse;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.attache.consolidate.Contact;
import org.attache.consolidate.Happening;
import org.attache.consolidate.LocalActs;
import org.attache.extract.Encounter;
import org.attache.resolve.Actor;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.resolve.Sector;

/**
 * The two subjects of a dossier, and who belongs to them. A country covers every actor whose
 * country it is; a person or an organisation only itself.
 */
record Dyad(Dossier.Subject one, Dossier.Subject other) {

  private static final Set<Sector> OFFICES =
      Set.of(Sector.GOV, Sector.MIL, Sector.LEG, Sector.SPY, Sector.JUD, Sector.COP);

  boolean isOne(Actor actor) {
    return covers(one, actor) && !actor.id().value().equals(other.id());
  }

  boolean isOther(Actor actor) {
    return covers(other, actor) && !actor.id().value().equals(one.id());
  }

  boolean isEither(Actor actor) {
    return isOne(actor) || isOther(actor);
  }

  boolean hasOne(Collection<Party> parties) {
    return parties.stream().anyMatch(party -> isOne(party.actor()));
  }

  boolean hasOther(Collection<Party> parties) {
    return parties.stream().anyMatch(party -> isOther(party.actor()));
  }

  boolean hasEither(Collection<Party> parties) {
    return hasOne(parties) || hasOther(parties);
  }

  boolean hasBoth(Collection<Party> parties) {
    return hasOne(parties) && hasOther(parties);
  }

  /**
   * Whether both take part and at least one of them acts; what one does in the other's country,
   * towards nobody named, is done to the other.
   */
  boolean between(Happening happening) {
    if (hasBoth(happening.parties())) {
      return hasEither(happening.actors());
    }
    Place place = happening.place();
    if (place == null
        || !happening.recipients().isEmpty()
        || !LocalActs.TYPES.contains(happening.best().type())) {
      return false;
    }
    return (hasOne(happening.actors()) && other.id().equals(place.country()))
        || (hasOther(happening.actors()) && one.id().equals(place.country()));
  }

  /** Whether both take part; a visit to a country counts as a contact with it. */
  boolean between(Contact contact) {
    List<Party> parties = contact.happening().parties();
    boolean first = hasOne(parties);
    boolean second = hasOther(parties);
    for (var event : contact.happening().mentions()) {
      Encounter encounter = event.encounter();
      if (encounter != null && encounter.host() != null) {
        first |= isOne(encounter.host().actor());
        second |= isOther(encounter.host().actor());
      }
    }
    var place = contact.happening().place();
    if (place != null && contact.forms().contains(Encounter.Form.VISIT)) {
      first |= one.id().equals(place.country());
      second |= other.id().equals(place.country());
    }
    return first && second && hasEither(parties);
  }

  /** The subject to which an actor belongs; only for one that {@link #isEither}. */
  Dossier.Subject subject(Actor actor) {
    return isOne(actor) ? one : other;
  }

  /**
   * Whether an actor speaks for its country or body: an office, or the state or organisation
   * itself; not its professors and reporters.
   */
  static boolean official(Actor actor) {
    return actor.sectors().stream().anyMatch(OFFICES::contains)
        || (actor.sectors().isEmpty() && !actor.person() && actor.id().known());
  }

  private static boolean covers(Dossier.Subject subject, Actor actor) {
    return subject.id().equals(actor.id().value()) || subject.id().equals(actor.country());
  }
}
