package org.attache.annotate.fast;

/** A linear classifier: the score of a class is the sum of the weights of all features for it. */
public interface Scorer {

  /**
   * Writes the score of every class into {@link Scratch#scores}.
   *
   * @param scratch holds the features: hashes of which all 32 bits are used
   * @param count how many of them there are
   */
  void score(Scratch scratch, int count);
}
