package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.resolve.Sector;
import org.attache.resolve.reference.Introductions.Phrase;
import org.attache.resolve.register.Entry;
import org.attache.resolve.register.Register;
import org.jspecify.annotations.Nullable;

/** "The Swedish president", "the ministers": who has an office, else the office alone. */
final class Titles {

  private final OfficeHolders holders;
  private final Cast cast;

  Titles(OfficeHolders holders, Cast cast) {
    this.holders = holders;
    this.cast = cast;
  }

  /** The holders of a title; empty where the words are no title, or of nobody knows whom. */
  List<Draft> read(Nominal nominal) {
    Figure owner = nominal.owners().isEmpty() ? null : nominal.owners().get(0);
    if (!nominal.spot().isTitle() || (owner != null && owner.isPerson())) {
      return List.of();
    }
    Entry.Title title = Introductions.title(nominal.spot(), owner);
    if (title == null) {
      return List.of();
    }
    if (owner == null && title.owners().size() == 1 && !title.plural()) {
      owner = onlyOwner(nominal, title);
      if (owner == null) {
        return List.of();
      }
    }
    boolean indefinite = WordSet.INDEFINITE.has(nominal.phrase().article());
    if (title.plural() || indefinite || nominal.owners().size() > 1) {
      return several(nominal, title);
    }
    if (owner == null) {
      Figure said = holders.spokenOf(title, null);
      if (said != null) {
        return List.of(nominal.draft(said, "title"));
      }
      Figure club = organisationOf(nominal.scene(), nominal.spot());
      if (club != null) {
        return List.of(nominal.draft(officer(club, title), "office"));
      }
      owner = impliedOwner(nominal, title);
      if (owner == null) {
        boolean gone = nominal.phrase().gone();
        Sector sector =
            gone ? Sector.ELI : Agents.sectorOfWhole(nominal.scene(), nominal.spot(), title.sector());
        Figure somebody = cast.group(null, sector, title.words(), false);
        return List.of(nominal.named(somebody, "title-alone"));
      }
    }
    return List.of(one(nominal, title, owner));
  }

  /** Whose a title is that one state or organisation alone has: "the Kanzler". */
  private @Nullable Figure onlyOwner(Nominal nominal, Entry.Title title) {
    Figure said = holders.spokenOf(title, null);
    String only = title.owners().get(0);
    Scene scene = nominal.scene();
    // "Secretary" and "chairman" alone are many things in many countries.
    boolean clear =
        title.words().contains(" ")
            || (cast.isSpokenOf(only)
                && Character.isUpperCase(scene.text(nominal.spot().first()).charAt(0)));
    return said != null ? holders.ownerOf(said) : clear ? holders.owner(only) : null;
  }

  /** "The ministers of Sweden and Norway", "a minister". */
  private List<Draft> several(Nominal nominal, Entry.Title title) {
    Phrase phrase = nominal.phrase();
    List<Figure> owners = nominal.owners();
    if (owners.isEmpty() && phrase.gone() && nominal.spot().agent() == null) {
      Figure somebody = cast.group(null, Sector.ELI, title.words(), title.plural());
      return List.of(nominal.named(somebody, "title-alone"));
    }
    List<Draft> found = new ArrayList<>();
    for (Figure each : owners) {
      Figure holder =
          title.plural() && owners.size() > 1
              ? holders.holder(each, title.office(), phrase.gone())
              : null;
      Sector sector = phrase.gone() ? Sector.ELI : title.sector();
      Figure figure =
          holder != null ? holder : cast.group(each, sector, title.words(), title.plural());
      found.add(nominal.draft(figure, holder != null ? "office-holder" : "agent-word"));
    }
    return found;
  }

  /** The state whose title it must be where none is said, or null. */
  private @Nullable Figure impliedOwner(Nominal nominal, Entry.Title title) {
    boolean open =
        !nominal.phrase().gone() && !hasComplement(nominal.scene(), nominal.spot());
    String state = open ? cast.stateWith(title.office()) : null;
    state = state == null && open ? cast.onlyState() : state;
    return state == null ? null : cast.state(state);
  }

  private Draft one(Nominal nominal, Entry.Title title, Figure owner) {
    Register.Gone state = holders.goneState(nominal.scene(), nominal.phrase());
    if (state != null) {
      // "The Soviet president" of 1991 is not the Russian one, and of 2015 was one once.
      Entry.Person then = cast.holderThen(state.state().id(), title.office());
      if (then != null) {
        return nominal.draft(cast.person(then), "office-holder");
      }
      if (cast.isPast(state)) {
        return nominal.named(cast.group(owner, Sector.ELI, title.words(), false), "agent-word");
      }
    }
    if (nominal.phrase().gone()) {
      Figure past = holders.spokenOf(title, owner);
      return past == null
          ? nominal.named(cast.group(owner, Sector.ELI, title.words(), false), "agent-word")
          : nominal.draft(past, "title");
    }
    if (owner.kind() == Figure.Kind.ORGANISATION && !owner.id().known()) {
      // "The president of the Tongan Rights League" is of its sector, not of the government.
      return nominal.draft(officer(owner, title), "office");
    }
    Figure said = holders.spokenOf(title, owner);
    if (said != null) {
      return nominal.draft(said, "title");
    }
    Figure holder = holders.holder(owner, title.office(), false);
    if (holder != null) {
      return nominal.draft(holder, "office-holder");
    }
    return nominal.draft(holders.unnamed(owner, title.office(), title.sector()), "office");
  }

  private Figure officer(Figure organisation, Entry.Title title) {
    Sector sector =
        organisation.sectors().isEmpty()
            ? title.sector()
            : organisation.sectors().iterator().next();
    return holders.unnamed(organisation, title.office(), sector);
  }

  private static boolean hasComplement(Scene scene, Spot spot) {
    Sentence sentence = scene.sentence();
    int head = Spotter.headOfTitle(sentence, spot.first(), spot.end());
    return sentence.children(head, "nmod").stream()
        .anyMatch(child -> child > head && "of".equals(Acting.preposition(sentence, child)));
  }

  /** "The president of the Tongan Rights League": a name that nobody has marked, or null. */
  private @Nullable Figure organisationOf(Scene scene, Spot spot) {
    Sentence sentence = scene.sentence();
    int head = Spotter.headOfTitle(sentence, spot.first(), spot.end());
    for (int child : sentence.children(head, "nmod")) {
      if (child < head
          || !"of".equals(Acting.preposition(sentence, child))
          || !sentence.token(child).isProper()
          || scene.spotFrom(child) >= 0) {
        continue;
      }
      int first = child;
      while (first > head + 1 && Character.isUpperCase(scene.text(first - 1).charAt(0))) {
        first--;
      }
      if (first < child) {
        return cast.organisation(scene.words(first, child + 1));
      }
    }
    return null;
  }
}
