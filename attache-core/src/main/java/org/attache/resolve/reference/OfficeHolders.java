package org.attache.resolve.reference;

import java.util.Locale;
import org.attache.resolve.Sector;
import org.attache.resolve.reference.Introductions.Phrase;
import org.attache.resolve.register.Entry;
import org.attache.resolve.register.Register;
import org.jspecify.annotations.Nullable;

/** Finds who has an office: in the article, else in the register on that day. */
final class OfficeHolders {

  private final Register register;
  private final Cast cast;
  private final Ledger ledger;

  OfficeHolders(Register register, Cast cast, Ledger ledger) {
    this.register = register;
    this.cast = cast;
    this.ledger = ledger;
  }

  /** Who has an office of a state or organisation, or null. */
  @Nullable Figure holder(Figure owner, String office, boolean gone) {
    Figure said = cast.withOffice(owner.id().value(), office);
    if (said != null && !gone) {
      return said;
    }
    return then(owner, office);
  }

  /** Who had an office on the day by the register; nobody where several have such an office. */
  private @Nullable Figure then(Figure owner, String office) {
    Entry.Person person =
        WordSet.OFFICE_OF_MANY.has(office) ? null : cast.holderThen(owner.id().value(), office);
    return person == null ? null : cast.person(person);
  }

  /** Who was mentioned last with an office, of an owner or of any. */
  @Nullable Figure spokenOf(String office, @Nullable Figure owner) {
    return spokenOf(office, "", owner);
  }

  /**
   * Who was mentioned last with a title, of an owner or of any: also who was introduced with a
   * fuller one, "the Secretary" behind "Deputy Secretary of Trade".
   */
  @Nullable Figure spokenOf(Entry.Title title, @Nullable Figure owner) {
    return spokenOf(title.office(), title.words(), owner);
  }

  private @Nullable Figure spokenOf(String office, String words, @Nullable Figure owner) {
    for (Memory.Trace trace : ledger.memory().latest()) {
      for (Figure figure : trace.figures()) {
        boolean leads = office.equals("leader") && figure.sectors().contains(Sector.GOV);
        if (figure.isPerson()
            && (office.equals(figure.office()) || leads || isShortFor(words, figure.role()))
            && (owner == null || isOf(figure, owner))) {
          return figure;
        }
      }
    }
    return owner == null
        ? cast.onlyWithOffice(office)
        : cast.withOffice(owner.id().value(), office);
  }

  private static boolean isShortFor(String words, @Nullable String role) {
    if (role == null || words.isEmpty()) {
      return false;
    }
    String fuller = role.toLowerCase(Locale.ROOT);
    if (fuller.startsWith(words + " of ") || fuller.startsWith(words + " for ")) {
      return true;
    }
    int before = fuller.length() - words.length() - 1;
    return fuller.endsWith(" " + words)
        && !WordSet.RANK.has(fuller.substring(fuller.lastIndexOf(' ', before - 1) + 1, before));
  }

  private static boolean isOf(Figure figure, Figure owner) {
    String id = owner.id().value();
    return id.equals(figure.country()) || figure.id().value().startsWith(id + "/");
  }

  /** Who has an office: of the article, of the register, else somebody without a name. */
  Figure holderOrUnnamed(Figure owner, String office) {
    Figure said = spokenOf(office, owner);
    Figure then = said == null ? then(owner, office) : null;
    return said != null
        ? said
        : then != null ? then : unnamed(owner, office, register.sectorOf(office));
  }

  /** Somebody with an office whom neither article nor register names. */
  Figure unnamed(Figure owner, String office, Sector sector) {
    return cast.holder(owner, office, sector, register.roleName(owner.id().value(), office));
  }

  /** The gone state whose name stands with a title, or null. */
  Register.@Nullable Gone goneState(Scene scene, Phrase phrase) {
    for (int owner : phrase.owners()) {
      Entry.StateName name = scene.spot(owner).state();
      if (name != null && name.gone() != null) {
        return register.gone(name.gone());
      }
    }
    return null;
  }

  /** The state of a person, or null. */
  @Nullable Figure ownerOf(Figure person) {
    String country = person.country();
    return country == null ? null : cast.state(country);
  }

  /** The state or organisation of a code, or null. */
  @Nullable Figure owner(String id) {
    if (register.state(id) != null) {
      return cast.state(id);
    }
    Entry.Organisation organisation = register.organisation(id);
    return organisation == null ? null : cast.organisation(organisation);
  }
}
