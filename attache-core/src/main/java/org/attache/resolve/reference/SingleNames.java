package org.attache.resolve.reference;

import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.grammar.Dependencies;
import org.attache.resolve.register.Entry;
import org.jspecify.annotations.Nullable;

/** Gives single names their person: somebody of the article, else somebody known to all. */
final class SingleNames {

  private final Cast cast;
  private final Ledger ledger;
  private final Styles styles;

  SingleNames(Cast cast, Styles styles, Ledger ledger) {
    this.cast = cast;
    this.styles = styles;
    this.ledger = ledger;
  }

  /** Gives each single name of a sentence that has nobody its figure. */
  void read(Scene scene) {
    for (int i = 0; i < scene.spots().size(); i++) {
      Spot spot = scene.spot(i);
      if (scene.figure(i) == null && spot.namesPerson()) {
        Figure figure = bySurname(scene, spot);
        if (figure != null) {
          scene.figure(i, figure);
        }
      }
    }
  }

  private @Nullable Figure bySurname(Scene scene, Spot spot) {
    String word = scene.lastName(spot);
    Figure styled = styles.read(scene, spot, null);
    if (styled != null) {
      return styled;
    }
    if (scene.lower(spot.first()).equals("sir") || scene.lower(spot.first() - 1).equals("sir")) {
      Figure knight = knight(word);
      if (knight != null) {
        return knight;
      }
    }
    List<Figure> known = cast.surnamed(word);
    if (!known.isEmpty()) {
      Figure best = known.get(0);
      for (Figure figure : known) {
        if (ledger.memory().lastSentence(figure) > ledger.memory().lastSentence(best)) {
          best = figure;
        }
      }
      return best;
    }
    Entry.Person famous = cast.knownBySurname(word);
    if (famous != null) {
      return cast.person(famous);
    }
    return isPlace(scene, spot) ? null : cast.stranger(scene.words(spot.first(), spot.end()));
  }

  /** "In Gisenyi", "Gisenyi" alone: a city that the annotator has taken for a person. */
  private boolean isPlace(Scene scene, Spot spot) {
    Sentence sentence = scene.sentence();
    int head = spot.head(sentence);
    String preposition = Dependencies.of(sentence).preposition(head);
    boolean where = preposition != null && WordSet.WHERE.has(preposition);
    boolean alone = head == sentence.root() && sentence.size() <= spot.end() - spot.first() + 1;
    return (where || alone) && cast.isCity(scene.words(spot.first(), spot.end()));
  }

  /** "Sir Harold": knights go by the given name. One of the article, else one then in office. */
  private @Nullable Figure knight(String given) {
    Figure found = null;
    for (Figure figure : ledger.memory().figures()) {
      if (figure.isPerson() && figure.name().startsWith(given + " ")) {
        found = figure;
      }
    }
    Entry.Person person = found == null ? cast.knownByGivenName(given) : null;
    return person == null ? found : cast.person(person);
  }
}
