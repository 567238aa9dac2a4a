package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.annotate.Sentence;
import org.attache.resolve.ResolvedArticle.Word;
import org.attache.resolve.reference.References.PlaceName;
import org.attache.resolve.register.Register;

/**
 * The second reading of an article: gives each nominal its parties, in text order.
 *
 * <p>A sentence is read in three goes: single names first, so that titles before them know whom
 * they introduce; then every word, by the first step that takes it; then what looks at the sentence
 * as a whole.
 */
final class Reading {

  private final Ledger ledger = new Ledger();
  private final SingleNames singleNames;
  private final Speakers speakers;
  private final Parts parts;

  /** What a word may be, in this order. */
  private final List<Step> steps;

  Reading(Register register, Cast cast, Introductions introductions, Voices voices) {
    OfficeHolders holders = new OfficeHolders(register, cast, ledger);
    Owners owners = new Owners(cast, introductions, ledger);
    Pairs pairs = new Pairs(ledger, cast, holders);
    this.singleNames = new SingleNames(cast, new Styles(register, cast), ledger);
    this.speakers = new Speakers(voices, ledger);
    this.parts = new Parts(ledger);
    this.steps =
        List.of(
            Scene::isCarriedAt, // "President" of "President Salo" goes with the name
            new PersonNames(ledger), // "Aino Salo"
            new OrganisationNames(register, cast, ledger), // "NATO", "Brussels"
            new StateNames(register, cast, ledger), // "Sweden", "Swedish", "Stockholm"
            new Nominals(introductions, owners, holders, cast, pairs, ledger), // "the minister"
            new Bodies(ledger, cast), // "the country", "the government"
            new PlaceNames(ledger), // "Lake Inari"
            new Pronouns(ledger, voices), // "she", "their"
            new Ordinals(ledger), // "the latter"
            pairs, // "the two sides", "the trio"
            new Things(ledger)); // "the bridge", which "it" may take up
  }

  Map<Word, List<Draft>> drafts() {
    return ledger.drafts();
  }

  List<PlaceName> places() {
    return ledger.places();
  }

  void read(Scene scene) {
    Sentence sentence = scene.sentence();
    singleNames.read(scene);
    // Who says "I" may stand behind it, so these wait for the rest of the sentence.
    List<Integer> firstPersons = new ArrayList<>();
    for (int word = 0; word < sentence.size(); word++) {
      if (Speakers.isFirstPerson(scene, word)) {
        firstPersons.add(word);
      } else if (!scene.isInsideSpot(word)) {
        read(scene, word);
      }
    }
    firstPersons.forEach(word -> speakers.read(scene, word));
    parts.read(scene);
  }

  private void read(Scene scene, int word) {
    for (Step step : steps) {
      if (step.read(scene, word)) {
        return;
      }
    }
  }
}
