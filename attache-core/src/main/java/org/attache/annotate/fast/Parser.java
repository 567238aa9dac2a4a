package org.attache.annotate.fast;

/**
 * Builds the tree of a sentence by transitions, each time the one with the highest score. Trained
 * as an averaged perceptron with a dynamic oracle (Goldberg and Nivre 2013, Training Deterministic
 * Parsers with Non-Deterministic Oracles, TACL 1), which teaches what is best after an error, too.
 *
 * <p>Each word is pushed once and gets its head once: 2n − 1 transitions for n words.
 */
public final class Parser {

  private final Scorer weights;
  private final Transitions transitions;

  public Parser(Scorer weights, Transitions transitions) {
    this.weights = weights;
    this.transitions = transitions;
  }

  /** Sets heads and relations of a draft that has tags. */
  public void parse(Draft draft, Configuration at, Scratch scratch) {
    at.start(draft);
    while (!at.isFinal()) {
      transitions.apply(at.depth() == 0 ? Transitions.SHIFT : best(at, scratch), at);
    }
  }

  /** The best legal transition; features and scores stay in the scratch. */
  public int best(Configuration at, Scratch scratch) {
    score(at, scratch);
    return transitions.best(at, scratch.scores);
  }

  private void score(Configuration at, Scratch scratch) {
    ParseFeatures.atoms(at, scratch.atoms);
    ParseFeatures.TEMPLATES.fill(scratch.atoms, scratch.features);
    weights.score(scratch, ParseFeatures.TEMPLATES.size());
  }

  /** How many features a configuration has. */
  public static int featureCount() {
    return ParseFeatures.TEMPLATES.size();
  }
}
