package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.resolve.Sector;

/** "Her Swedish counterpart": who has her office in Sweden. */
final class Counterparts {

  private final Introductions introductions;
  private final OfficeHolders holders;
  private final Ledger ledger;
  private final Cast cast;
  private final StatesSpokenOf states;

  Counterparts(Introductions introductions, OfficeHolders holders, Cast cast, Ledger ledger) {
    this.introductions = introductions;
    this.holders = holders;
    this.ledger = ledger;
    this.cast = cast;
    this.states = new StatesSpokenOf(ledger.memory(), cast);
  }

  /** The counterparts; empty where the office of the other is not known. */
  List<Draft> read(Nominal nominal) {
    if (nominal.spot().agent() == null || !nominal.spot().agent().words().equals("counterpart")) {
      return List.of();
    }
    Sentence sentence = nominal.sentence();
    Figure other = null;
    for (int child : sentence.children(nominal.head(), "nmod:poss", "nmod")) {
      for (Draft draft : ledger.at(sentence, child)) {
        other = draft.figure().isPerson() ? draft.figure() : other;
      }
    }
    String office = other == null ? null : other.office();
    List<Draft> found = new ArrayList<>();
    for (int spot : nominal.phrase().owners()) {
      Figure owner = introductions.owner(nominal.scene(), spot);
      if (owner == null || owner.isPerson() || office == null) {
        continue;
      }
      found.add(nominal.draft(holders.holderOrUnnamed(owner, office), "counterpart"));
    }
    if (found.isEmpty() && other != null && nominal.owners().stream().allMatch(Figure::isPerson)) {
      // "His counterpart": of the only other state that the text is about.
      for (Figure state : states.most(1, sentence.index(), Set.of(other), true)) {
        Figure figure =
            office != null
                ? holders.holderOrUnnamed(state, office)
                : cast.group(state, Sector.GOV, "counterpart", false);
        found.add(nominal.draft(figure, "counterpart"));
      }
    }
    return found;
  }
}
