package org.attache.resolve.reference;

import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.resolve.reference.Introductions.Phrase;

/**
 * A title or agent word without a name, with what is known of it.
 *
 * @param phrase what stands around it
 * @param owners whose it is
 * @param words all its words
 */
record Nominal(Scene scene, Spot spot, Phrase phrase, List<Figure> owners, Evidence words) {

  Nominal {
    owners = List.copyOf(owners);
  }

  Sentence sentence() {
    return scene.sentence();
  }

  /** The word that heads it. */
  int head() {
    return Spotter.headOfTitle(scene.sentence(), spot.first(), spot.end());
  }

  /** A draft that the words of the nominal mention, named where the figure was named last. */
  Draft draft(Figure figure, String rule) {
    Evidence naming = figure.naming();
    return naming == null
        ? new Draft(figure, words, null, rule)
        : new Draft(figure, naming, words, rule);
  }

  /** A draft that is named by these words themselves. */
  Draft named(Figure figure, String rule) {
    return new Draft(figure, words, null, rule);
  }
}
