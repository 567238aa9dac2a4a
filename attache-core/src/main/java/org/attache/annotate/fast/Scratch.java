package org.attache.annotate.fast;

/** The arrays that a classifier writes into; one set a thread. */
public final class Scratch {

  private static final int MOST_CLASSES = 128;
  private static final int MOST_TEMPLATES = 256;
  private static final int MOST_ATOMS = 128;

  final int[] atoms = new int[MOST_ATOMS];
  final int[] features = new int[MOST_TEMPLATES];
  final int[] scores = new int[MOST_CLASSES];

  /** Where the weights of each feature begin and end: see {@link Weights#score}. */
  final int[] begins = new int[MOST_TEMPLATES];

  final int[] ends = new int[MOST_TEMPLATES];

  /** Keeps the compiler from leaving out loads whose values nobody needs. */
  int touched;

  /** The features that were filled in last. */
  public int[] features() {
    return features;
  }

  /** The scores that were computed last. */
  public int[] scores() {
    return scores;
  }
}
