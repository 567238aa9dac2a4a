package org.attache.train;

import java.util.Arrays;
import org.attache.annotate.fast.Scorer;
import org.attache.annotate.fast.Scratch;
import org.attache.annotate.fast.Weights;

/**
 * The averaged perceptron (Freund and Schapire 1999; Collins 2002): weights go up for the class
 * that is right and down for the one that was chosen, and what counts in the end is their average
 * over all decisions.
 */
final class Perceptron implements Scorer {

  /** What an average of 1 becomes. */
  static final int STEPS = 8;

  private final int bits;
  private final int classes;

  /** A weight is at {@code row * classes + class}. */
  private final int[] weights;

  /** The sum of each change times the number of the decision at which it was made. */
  private final float[] changes;

  private long decisions = 1;

  Perceptron(int bits, int classes) {
    this.bits = bits;
    this.classes = classes;
    this.weights = new int[(1 << bits) * classes];
    this.changes = new float[(1 << bits) * classes];
  }

  int classes() {
    return classes;
  }

  @Override
  public void score(Scratch scratch, int count) {
    int[] features = scratch.features();
    int[] scores = scratch.scores();
    Arrays.fill(scores, 0, classes, 0);
    for (int i = 0; i < count; i++) {
      int row = Weights.row(features[i], bits) * classes;
      for (int j = 0; j < classes; j++) {
        scores[j] += weights[row + j];
      }
    }
  }

  /** Counts a decision; call it once for each, before {@link #learn}. */
  void count() {
    decisions++;
  }

  /** Moves the weights of the features towards one class and away from another. */
  void learn(int[] features, int count, int right, int wrong) {
    for (int i = 0; i < count; i++) {
      int row = Weights.row(features[i], bits) * classes;
      weights[row + right]++;
      changes[row + right] += decisions;
      weights[row + wrong]--;
      changes[row + wrong] -= decisions;
    }
  }

  /** The averages in steps of 1 / {@link #STEPS}. */
  Weights average() {
    Weights.Builder builder = new Weights.Builder(bits, classes);
    int at = 0;
    for (int row = 0; row < 1 << bits; row++) {
      for (int label = 0; label < classes; label++, at++) {
        if (weights[at] != 0 || changes[at] != 0) {
          double average = weights[at] - (double) changes[at] / decisions;
          int rounded = (int) Math.round(average * STEPS);
          if (rounded != 0) {
            builder.add(label, rounded);
          }
        }
      }
      builder.endRow();
    }
    return builder.build();
  }
}
