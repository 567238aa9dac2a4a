package org.attache.extract.event;

/**
 * An entry that fits at a word of a sentence.
 *
 * @param word the head of the predicate
 * @param host the light verb over it, or −1
 */
record Match(Entry entry, int word, int host) {

  /** Whether a verb says it: its own, or the light verb over it. */
  boolean isClause() {
    return entry.partOfSpeech() != Entry.PartOfSpeech.N || host >= 0;
  }
}
