package org.attache.annotate.fast;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the endings of words: a tree of endings, read from the last letter of a word
 * backwards, so that one walk finds the longest ending with a rule. An ending that begins with
 * {@value #WHOLE} is a whole word.
 */
final class LemmatiserRules {

  static final char WHOLE = '^';

  /** In place of an ending stands another. */
  private record Rule(int ending, String replacement) {}

  // Edges of the tree in an open hash table: (node << 16 | letter) + 1, so that 0 is an empty slot.
  private long[] edges = new long[1 << 10];
  private int[] targets = new int[1 << 10];
  private @Nullable Rule[] rules = new @Nullable Rule[1 << 8];
  private int nodes = 1;

  void add(String ending, String replacement) {
    int node = 0;
    for (int i = ending.length() - 1; i >= 0; i--) {
      int next = child(node, ending.charAt(i));
      node = next >= 0 ? next : grow(node, ending.charAt(i));
    }
    boolean whole = !ending.isEmpty() && ending.charAt(0) == WHOLE;
    rules[node] = new Rule(whole ? ending.length() - 1 : ending.length(), replacement);
  }

  /** The lemma of a word: itself, the same object, where no rule changes it. */
  String apply(String word) {
    Rule found = rules[0];
    int node = 0;
    int i = word.length() - 1;
    while (i >= 0 && node >= 0) {
      node = child(node, word.charAt(i));
      Rule rule = node < 0 ? null : rules[node];
      if (rule != null && (i > 0 || !rule.replacement().isEmpty())) {
        found = rule; // but an ending that is all of a word is not taken off: "s"
      }
      i--;
    }
    int whole = node < 0 ? -1 : child(node, WHOLE);
    if (whole >= 0 && rules[whole] != null) {
      found = rules[whole];
    }
    if (found == null
        || (found.ending() == found.replacement().length() && word.endsWith(found.replacement()))) {
      return word;
    }
    return word.substring(0, word.length() - found.ending()).concat(found.replacement());
  }

  private int child(int node, char letter) {
    long key = key(node, letter);
    int mask = edges.length - 1;
    for (int slot = hash(key) & mask; edges[slot] != 0; slot = (slot + 1) & mask) {
      if (edges[slot] == key) {
        return targets[slot];
      }
    }
    return -1;
  }

  private int grow(int node, char letter) {
    if (nodes * 2 >= edges.length) {
      rehash();
    }
    if (nodes == rules.length) {
      rules = Arrays.copyOf(rules, nodes * 2);
    }
    put(key(node, letter), nodes);
    return nodes++;
  }

  private void put(long key, int target) {
    int mask = edges.length - 1;
    int slot = hash(key) & mask;
    while (edges[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    edges[slot] = key;
    targets[slot] = target;
  }

  private void rehash() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 2];
    targets = new int[oldEdges.length * 2];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != 0) {
        put(oldEdges[i], oldTargets[i]);
      }
    }
  }

  private static long key(int node, char letter) {
    return (((long) node << 16) | letter) + 1;
  }

  private static int hash(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40);
  }
}
