package org.attache.extract.event;

/**
 * An entry that fits at a word of a sentence.
 *
 * @param word the head of the predicate
 * @param host the light verb over it, or −1
 */
record Match(Entry entry, int word, int host) {}
