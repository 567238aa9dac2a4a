package org.attache.resolve.reference;

import org.attache.annotate.Name;

/** "Lake Inari": what the annotator takes for a place and the register does not know. */
final class PlaceNames implements Step {

  private final Ledger ledger;

  PlaceNames(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public boolean read(Scene scene, int word) {
    int index = scene.spotAt(word);
    if (index < 0 || scene.spot(index).kind() != Name.Kind.PLACE) {
      return false;
    }
    ledger.place(scene, scene.spot(index), null);
    return true;
  }
}
