package org.attache.annotate.fast;

/**
 * Decides one layer of a sentence from left to right, each time for the class with the highest
 * score. Trained as an averaged perceptron (Collins 2002).
 */
public final class Tagger {

  private final Layer layer;
  private final Scorer weights;
  private final int classes;

  public Tagger(Layer layer, Scorer weights, int classes) {
    this.layer = layer;
    this.weights = weights;
    this.classes = classes;
  }

  public void tag(Draft draft, Scratch scratch) {
    int[] values = layer.values(draft);
    for (int word = 0; word < draft.size(); word++) {
      values[word] = layer.isPlain(draft, word) ? 0 : best(draft, word, scratch);
    }
  }

  /** The class for one word, all words before it being decided. */
  public int best(Draft draft, int word, Scratch scratch) {
    layer.atoms(draft, word, scratch.atoms);
    layer.templates().fill(scratch.atoms, scratch.features);
    weights.score(scratch, layer.templates().size());
    int best = 0;
    for (int i = 1; i < classes; i++) {
      if (scratch.scores[i] > scratch.scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
