package org.attache.annotate.fast;

/** A linear classifier: the score of a class is the sum of the weights of all features for it. */
public interface Scorer {

  /**
   * Writes the score of every class.
   *
   * @param features hashes; all 32 bits are used
   * @param count how many of them there are
   * @param scores overwritten; at least as long as there are classes
   */
  void score(int[] features, int count, int[] scores);
}
