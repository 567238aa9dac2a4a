package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.Sentence;

/** "Her Swedish counterpart": who has her office in Sweden. */
final class Counterparts {

  private final Introductions introductions;
  private final OfficeHolders holders;
  private final Ledger ledger;

  Counterparts(Introductions introductions, OfficeHolders holders, Ledger ledger) {
    this.introductions = introductions;
    this.holders = holders;
    this.ledger = ledger;
  }

  /** The counterparts; empty where the office of the other is not known. */
  List<Draft> read(Nominal nominal) {
    if (nominal.spot().agent() == null
        || !nominal.spot().agent().words().equals("counterpart")) {
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
    return found;
  }
}
