package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.resolve.reference.Introductions.Phrase;

/**
 * "The Swedish president", "her counterpart", "the troops": a title or agent word without a name.
 */
final class Nominals implements Step {

  /** One way to read a nominal. */
  private interface Kind {
    /** The parties; empty where the nominal is not of this kind. */
    List<Draft> read(Nominal nominal);
  }

  private final Introductions introductions;
  private final Owners owners;
  private final Ledger ledger;
  private final Pairs pairs;

  /** What a nominal may be, the first that has parties counts. */
  private final List<Kind> kinds;

  Nominals(
      Introductions introductions,
      Owners owners,
      OfficeHolders holders,
      Cast cast,
      Pairs pairs,
      Ledger ledger) {
    this.introductions = introductions;
    this.owners = owners;
    this.ledger = ledger;
    this.pairs = pairs;
    this.kinds =
        List.of(
            new Titles(introductions, holders, cast)::read,
            new Counterparts(introductions, holders, cast, ledger)::read,
            new Agents(owners, cast, ledger)::read);
  }

  @Override
  public boolean read(Scene scene, int word) {
    int index = scene.spotAt(word);
    if (index < 0 || !(scene.spot(index).isTitle() || scene.spot(index).agent() != null)) {
      return false;
    }
    Spot spot = scene.spot(index);
    Sentence sentence = scene.sentence();
    int head = Spotter.headOfTitle(sentence, spot.first(), spot.end());
    List<Draft> pair = pairs.find(scene, head);
    if (!pair.isEmpty()) {
      ledger.put(scene, head, pair);
      return true;
    }
    Phrase phrase = introductions.phrase(scene, index);
    Evidence words = scene.cite(phrase.first(), phrase.end());
    Nominal nominal = new Nominal(scene, spot, phrase, owners.of(scene, phrase, head), words);
    for (Kind kind : kinds) {
      List<Draft> found = kind.read(nominal);
      if (!found.isEmpty()) {
        ledger.put(scene, head, found);
        List<Figure> figures = found.stream().map(Draft::figure).distinct().toList();
        ledger.remember(scene, head, new ArrayList<>(figures), Spot.isPlural(sentence, head));
        return true;
      }
    }
    return false;
  }
}
