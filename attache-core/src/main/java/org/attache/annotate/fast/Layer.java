package org.attache.annotate.fast;

/** One value for every word, decided from left to right: the tags, or the marks of names. */
public interface Layer {

  Templates templates();

  int atomCount();

  /** Writes the values of the atoms at a word, of which all words before it are decided. */
  void atoms(Draft draft, int word, int[] atoms);

  /** Whether a word is so plainly of class 0 that nothing has to be computed. */
  boolean isPlain(Draft draft, int word);

  /** The values of the draft's words. */
  int[] values(Draft draft);

  /** The layer of Penn Treebank tags. */
  Layer TAGS = new TagLayer();

  /** The layer of names; needs tags. */
  Layer NAMES = new NameLayer();
}
