package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Sector;
import org.attache.resolve.register.Entry;
import org.jspecify.annotations.Nullable;

/** "Swedish troops", "a lecturer": plain actors with their sector and whose they are. */
final class Agents {

  /** Whoever leaves these is an elite. */
  private static final Set<Sector> OFFICIAL = Set.of(Sector.GOV, Sector.LEG, Sector.JUD);

  private static final Set<Sector> ARMED =
      Set.of(Sector.REB, Sector.PRM, Sector.MIL, Sector.CRM, Sector.UAF);

  private final Owners owners;
  private final Cast cast;
  private final Ledger ledger;

  Agents(Owners owners, Cast cast, Ledger ledger) {
    this.owners = owners;
    this.cast = cast;
    this.ledger = ledger;
  }

  /** The actors; empty where the word needs somebody beside it and nobody is there. */
  List<Draft> read(Nominal nominal) {
    Entry.AgentWord word = nominal.spot().agent();
    if (word == null) {
      return List.of();
    }
    Figure described = described(nominal, word);
    if (described != null) {
      return List.of(nominal.draft(described, "description"));
    }
    boolean left = nominal.phrase().gone() && OFFICIAL.contains(word.sector());
    Sector sector = left ? Sector.ELI : word.sector();
    if (!nominal.owners().isEmpty()) {
      List<Draft> found = new ArrayList<>();
      for (Figure owner : nominal.owners()) {
        found.add(nominal.named(part(owner, word, sector), "agent-word"));
      }
      return found;
    }
    Figure workplace =
        word.kind() == Entry.AgentWord.Kind.PERSON
            ? owners.workplace(nominal.scene(), nominal.head())
            : null;
    if (workplace != null) {
      return List.of(nominal.named(part(workplace, word, sector), "agent-word"));
    }
    Sector whole = sectorOfWhole(nominal.scene(), nominal.spot(), sector);
    boolean free =
        word.kind() == Entry.AgentWord.Kind.PERSON
            || word.kind() == Entry.AgentWord.Kind.GROUP
            || whole != sector;
    return free
        ? List.of(nominal.named(cast.group(null, whole, word.words(), word.plural()), "agent-word"))
        : List.of();
  }

  /** "The Swedish diplomat": the Swede just spoken of, or null. */
  private @Nullable Figure described(Nominal nominal, Entry.AgentWord word) {
    boolean one =
        nominal.phrase().article().equals("the")
            && !word.plural()
            && (word.kind() == Entry.AgentWord.Kind.PERSON
                || word.kind() == Entry.AgentWord.Kind.PART
                || word.kind() == Entry.AgentWord.Kind.RELATION);
    List<Figure> of = nominal.owners();
    if (of.size() != 1 || !one || of.get(0).kind() != Figure.Kind.STATE) {
      return null;
    }
    for (Memory.Trace trace : ledger.memory().latest()) {
      Figure figure = trace.one();
      if (figure.isPerson()
          && trace.sentence() >= nominal.sentence().index() - 3
          && of.get(0).id().value().equals(figure.country())
          && (word.kind() == Entry.AgentWord.Kind.RELATION
              || figure.sectors().contains(word.sector()))) {
        return figure;
      }
    }
    return null;
  }

  /**
   * The sector of those for whom a word of rank speaks: "the head of the company", "a spokesman for
   * the rebels"; the word's own where nothing is said.
   */
  static Sector sectorOfWhole(Scene scene, Spot spot, Sector own) {
    Sentence sentence = scene.sentence();
    int head = Spotter.headOfTitle(sentence, spot.first(), spot.end());
    for (int child : sentence.children(head, "nmod")) {
      if (!Set.of("of", "for", "from")
              .contains(String.valueOf(Dependencies.of(sentence).preposition(child)))
          || child < head) {
        continue;
      }
      List<Integer> wholes = new ArrayList<>(List.of(child));
      wholes.addAll(sentence.children(child, "nmod:poss"));
      for (int whole : wholes) {
        int index = scene.spotAt(whole);
        Entry.AgentWord agent = index < 0 ? null : scene.spot(index).agent();
        if (agent != null) {
          return agent.sector();
        }
      }
    }
    return own;
  }

  private Figure part(Figure owner, Entry.AgentWord word, Sector sector) {
    boolean armed =
        owner.kind() == Figure.Kind.ORGANISATION
            && owner.sectors().stream().anyMatch(ARMED::contains)
            && ARMED.contains(sector);
    if (armed) {
      // "Hezbollah fighters" are Hezbollah.
      return owner;
    }
    if (word.kind() == Entry.AgentWord.Kind.WHOLE) {
      if (!owner.isPerson()) {
        return owner;
      }
      if (owner.country() != null) {
        return cast.state(owner.country());
      }
    }
    return cast.group(owner, sector, word.words(), word.plural());
  }
}
