package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Sector;
import org.attache.resolve.reference.Introductions.Phrase;
import org.attache.resolve.register.Entry;
import org.attache.resolve.register.Register;
import org.jspecify.annotations.Nullable;

/** "The Swedish president", "the ministers": who has an office, else the office alone. */
final class Titles {

  private final Introductions introductions;
  private final OfficeHolders holders;
  private final Cast cast;

  Titles(Introductions introductions, OfficeHolders holders, Cast cast) {
    this.introductions = introductions;
    this.holders = holders;
    this.cast = cast;
  }

  /** The holders of a title; empty where the words are no title, or of nobody knows whom. */
  List<Draft> read(Nominal nominal) {
    Figure owner = nominal.owners().isEmpty() ? null : nominal.owners().get(0);
    if (!nominal.spot().isTitle() || (owner != null && owner.isPerson())) {
      return List.of();
    }
    Entry.Title title =
        Introductions.title(nominal.spot(), owner == null ? introductions.issuer() : owner);
    title = title == null ? Introductions.title(nominal.spot(), owner) : title;
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
      Figure said = ofIssuer(nominal, title);
      said = said == null ? holders.spokenOf(title, null) : said;
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
            gone
                ? Sector.ELI
                : Agents.sectorOfWhole(nominal.scene(), nominal.spot(), title.sector());
        Figure somebody = cast.group(null, sector, title.words(), false);
        return List.of(nominal.named(somebody, "title-alone"));
      }
    }
    return List.of(one(nominal, title, owner));
  }

  /** "The Prime Minister" of a text that the Prime Minister's office has issued, or null. */
  private @Nullable Figure ofIssuer(Nominal nominal, Entry.Title title) {
    String issuer = cast.issuer();
    if (issuer == null || nominal.phrase().gone() || !isOwn(nominal)) {
      return null;
    }
    Figure state = cast.state(issuer);
    Figure said = holders.spokenOf(title, state);
    return said != null ? said : holders.holder(state, title.office(), false);
  }

  /** Written like a name: "the President", in running text. */
  private static boolean isOwn(Nominal nominal) {
    Scene scene = nominal.scene();
    for (int word = nominal.spot().first(); word < nominal.spot().end(); word++) {
      boolean small = scene.text(word).equals("of") || scene.text(word).equals("the");
      if (!small && !Character.isUpperCase(scene.text(word).charAt(0))) {
        return false;
      }
    }
    return !hasComplement(scene, nominal.spot());
  }

  /** Whose a title is that one state or organisation alone has: "the Kanzler". */
  private @Nullable Figure onlyOwner(Nominal nominal, Entry.Title title) {
    String issuer = cast.issuer();
    if (issuer != null && title.in(issuer)) {
      Figure named = holders.spokenOf(title, cast.state(issuer));
      return named != null ? holders.ownerOf(named) : cast.state(issuer);
    }
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
    if (nominal.phrase().gone()
        || hasComplement(nominal.scene(), nominal.spot())
        || isSent(nominal)) {
      return null;
    }
    String issuer = cast.issuer();
    if (issuer != null && title.in(issuer) && cast.holderThen(issuer, title.office()) != null) {
      return cast.state(issuer);
    }
    String state = cast.stateWith(title.office(), others(nominal));
    state = state == null ? cast.onlyState() : state;
    return state == null || others(nominal).contains(state) ? null : cast.state(state);
  }

  /**
   * The states of the other titles of a sentence: who met the Prime Minister of Denmark is not the
   * one of Denmark.
   */
  private static Set<String> others(Nominal nominal) {
    Scene scene = nominal.scene();
    Set<String> found = new HashSet<>();
    for (int spot = 0; spot < scene.spots().size(); spot++) {
      Entry.StateName name = scene.spot(spot).state();
      if (name != null && isOfTitle(scene, spot)) {
        found.add(name.state());
      }
    }
    return found;
  }

  private static boolean isOfTitle(Scene scene, int spot) {
    int first = scene.spot(spot).first();
    int end = scene.spot(spot).end();
    int before = first;
    while (before > 0
        && scene.lower(before - 1).matches("the|of|republic|kingdom|federation|state")) {
      before--;
    }
    int left = before < first ? scene.spotUpTo(before) : -1;
    int right = scene.spotFrom(end);
    return (left >= 0 && scene.spot(left).isTitle()) || (right >= 0 && scene.spot(right).isTitle());
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

  /** "The special envoy for Yemen": whose, nobody says. */
  private static boolean isSent(Nominal nominal) {
    int spot = nominal.scene().spotAt(nominal.spot().first());
    return spot >= 0
        && Introductions.isSentTo(nominal.scene(), spot)
        && nominal.scene().lower(nominal.spot().end()).matches("for|to");
  }

  private static boolean hasComplement(Scene scene, Spot spot) {
    Sentence sentence = scene.sentence();
    int head = Spotter.headOfTitle(sentence, spot.first(), spot.end());
    return sentence.children(head, "nmod").stream()
        .anyMatch(
            child ->
                child >= spot.end()
                    && "of".equals(Dependencies.of(sentence).preposition(child))
                    && !WordSet.KIND_OF_STATE.has(scene.lower(child)));
  }

  /** "The president of the Tongan Rights League": a name that nobody has marked, or null. */
  private @Nullable Figure organisationOf(Scene scene, Spot spot) {
    Sentence sentence = scene.sentence();
    int head = Spotter.headOfTitle(sentence, spot.first(), spot.end());
    for (int child : sentence.children(head, "nmod")) {
      if (child < head
          || !"of".equals(Dependencies.of(sentence).preposition(child))
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
