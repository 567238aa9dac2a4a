package org.attache.annotate.fast;

/** The arrays that a classifier writes into; one set a thread. */
public final class Scratch {

  private static final int MOST_CLASSES = 128;
  private static final int MOST_TEMPLATES = 256;
  private static final int MOST_ATOMS = 128;

  final int[] atoms = new int[MOST_ATOMS];
  final int[] features = new int[MOST_TEMPLATES];
  final int[] scores = new int[MOST_CLASSES];

  /** The features that were filled in last. */
  public int[] features() {
    return features;
  }

  /** The scores that were computed last. */
  public int[] scores() {
    return scores;
  }
}
