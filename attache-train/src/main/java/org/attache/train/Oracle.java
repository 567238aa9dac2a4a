package org.attache.train;

import org.attache.annotate.fast.Configuration;
import org.attache.annotate.fast.Transitions;

/**
 * Says of every transition how many arcs of the right tree can no longer be reached after it: the
 * dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013, section 4).
 */
final class Oracle {

  private static final int ILLEGAL = Integer.MAX_VALUE;

  private final Transitions transitions;
  private int shift;
  private int left;
  private int right;
  private int least;
  private int relation;

  Oracle(Transitions transitions) {
    this.transitions = transitions;
  }

  /** Looks at a configuration; the answers below are about it. */
  void look(Configuration at, Lesson lesson) {
    int s0 = at.stacked(0);
    int s1 = at.stacked(1);
    int b0 = at.coming(0);
    int[] heads = lesson.heads();
    int size = lesson.size();
    int lostOnPop = 0;
    if (s0 >= 0 && b0 >= 0) {
      for (int word = b0; word < size; word++) {
        lostOnPop += heads[word] == s0 ? 1 : 0;
      }
    }
    shift = 0;
    if (b0 >= 0) {
      for (int below = 0; below < at.depth(); below++) {
        int word = at.stacked(below);
        shift += heads[word] == b0 ? 1 : 0;
        shift += below > 0 && heads[b0] == word ? 1 : 0;
      }
      // The root is the last on the stack: a word that is pushed onto another is not it.
      shift += heads[b0] < 0 && s0 >= 0 ? 1 : 0;
    }
    left = lostOnPop;
    right = lostOnPop;
    if (s0 >= 0) {
      int head = heads[s0];
      boolean comes = b0 >= 0 && head >= b0;
      left += (comes && head != b0) || head < 0 || (head == s1 && s1 >= 0) ? 1 : 0;
      right += comes || head < 0 ? 1 : 0;
    }
    shift = at.canShift() ? shift : ILLEGAL;
    left = at.canLeft() ? left : ILLEGAL;
    right = at.canRight() ? right : ILLEGAL;
    least = Math.min(shift, Math.min(left, right));
    relation = s0 >= 0 ? lesson.relations()[s0] : -1;
  }

  /**
   * The transition that loses least and has the highest score, or −1 if there is none.
   *
   * @see #accepts
   */
  int best(int[] scores) {
    int best = -1;
    for (int i = 0; i < transitions.size(); i++) {
      if (accepts(i) && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  /** The legal transition with the highest score of those that {@link #accepts} refuses, or −1. */
  int rival(int[] scores) {
    int best = -1;
    for (int i = 0; i < transitions.size(); i++) {
      if (!accepts(i) && isLegal(i) && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  private boolean isLegal(int transition) {
    int cost =
        transition == Transitions.SHIFT ? shift : transitions.isLeft(transition) ? left : right;
    return cost != ILLEGAL;
  }

  /** Whether a transition is legal, no other loses less, and an arc has the right relation. */
  boolean accepts(int transition) {
    if (transition == Transitions.SHIFT) {
      return shift == least;
    }
    return transitions.relation(transition) == relation
        && (transitions.isLeft(transition) ? left : right) == least;
  }
}
