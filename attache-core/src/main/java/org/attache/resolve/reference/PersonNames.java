package org.attache.resolve.reference;

import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.resolve.register.Entry;
import org.attache.resolve.register.NameForm;

/** "Aino Salo", "Foreign Minister Salo": a person, and the titles that go with the name. */
final class PersonNames implements Step {

  private final Ledger ledger;

  PersonNames(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public boolean read(Scene scene, int word) {
    int index = scene.spotAt(word);
    if (index < 0 || !scene.spot(index).namesPerson()) {
      return false;
    }
    Spot spot = scene.spot(index);
    Sentence sentence = scene.sentence();
    Figure figure = scene.figure(index);
    if (figure == null) {
      ledger.place(scene, spot, null);
      return true;
    }
    String before = scene.lower(spot.first() - 1);
    if (WordSet.HONORIFIC_OF_MEN.has(before)) {
      figure.gender(Entry.Gender.MALE);
    } else if (WordSet.HONORIFIC_OF_WOMEN.has(before)) {
      figure.gender(Entry.Gender.FEMALE);
    }
    Evidence naming = scene.cite(spot.first(), spot.end());
    figure.named(naming);
    boolean titled = scene.first(index) < spot.first();
    boolean full = spot.end() - spot.first() > 1;
    String rule =
        titled ? "title-name" : full ? (figure.id().known() ? "register" : "full-name") : "surname";
    Draft draft = new Draft(figure, naming, null, rule);
    int head = spot.head(sentence);
    ledger.put(scene, head, List.of(draft));
    int last = spot.end() - 1;
    if (NameForm.isSuffix(scene.text(last))) {
      // Some parsers make a conjunct of the "Jr." behind the comma.
      ledger.put(scene, last, List.of(draft));
    }
    if (titled) {
      ledger.put(scene, Spot.head(sentence, scene.first(index), spot.end()), List.of(draft));
    }
    for (int title = 0; title < scene.spots().size(); title++) {
      if (scene.carrier(title) == index) {
        Spot role = scene.spot(title);
        ledger.put(scene, role.head(sentence), List.of(draft));
      }
    }
    ledger.remember(scene, head, List.of(figure), false);
    return true;
  }
}
