package org.attache.resolve.reference;

/**
 * One kind of words that may stand for somebody. {@link Reading} has the list of all of them, in
 * the order in which they are asked.
 *
 * <p>To add one: write it with its own test, then put it in the list where nothing before it takes
 * its words.
 */
interface Step {

  /**
   * Gives a word its parties, where it is of this kind.
   *
   * @param word a word outside all spots, or the last word of one
   * @return whether the word is dealt with, so that no later step is asked
   */
  boolean read(Scene scene, int word);
}
