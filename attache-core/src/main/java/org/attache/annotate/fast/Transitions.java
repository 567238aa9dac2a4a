package org.attache.annotate.fast;

import java.util.List;

/**
 * The transitions of the parser as numbers, the classes of its classifier: 0 shifts, and each of
 * the others makes an arc to the left or to the right with one relation, as far as the training
 * text had such an arc.
 */
public final class Transitions {

  /** The transition that pushes the next word. */
  public static final int SHIFT = 0;

  private static final String LEFT = "left ";
  private static final String RIGHT = "right ";

  private final List<String> names;
  private final boolean[] left;
  private final int[] relation;

  /**
   * @param names {@code shift}, then {@code left RELATION} and {@code right RELATION}
   * @param relations the relations, whose places are their numbers; at most 64
   */
  public Transitions(List<String> names, List<String> relations) {
    if (names.isEmpty() || !names.get(SHIFT).equals("shift") || relations.size() > Long.SIZE) {
      throw new IllegalArgumentException("no transitions: " + names + " over " + relations);
    }
    this.names = List.copyOf(names);
    this.left = new boolean[names.size()];
    this.relation = new int[names.size()];
    for (int i = 1; i < left.length; i++) {
      left[i] = names.get(i).startsWith(LEFT);
      String bare = names.get(i).substring(left[i] ? LEFT.length() : RIGHT.length());
      relation[i] = relations.indexOf(bare);
      if (relation[i] < 0) {
        throw new IllegalArgumentException("no relation is called " + bare);
      }
    }
  }

  public static String name(boolean left, String relation) {
    return (left ? LEFT : RIGHT) + relation;
  }

  public int size() {
    return left.length;
  }

  public List<String> names() {
    return names;
  }

  public boolean isLeft(int transition) {
    return transition != SHIFT && left[transition];
  }

  public boolean isRight(int transition) {
    return transition != SHIFT && !left[transition];
  }

  public int relation(int transition) {
    return relation[transition];
  }

  public void apply(int transition, Configuration to) {
    if (transition == SHIFT) {
      to.shift();
    } else if (left[transition]) {
      to.left(relation[transition]);
    } else {
      to.right(relation[transition]);
    }
  }

  /** The legal transition with the highest score; the first of several. */
  public int best(Configuration at, int[] scores) {
    int best = -1;
    int highest = Integer.MIN_VALUE;
    if (at.canShift()) {
      best = SHIFT;
      highest = scores[SHIFT];
    }
    boolean canLeft = at.canLeft();
    boolean canRight = at.canRight();
    for (int i = 1; i < left.length; i++) {
      if (scores[i] > highest && (left[i] ? canLeft : canRight)) {
        best = i;
        highest = scores[i];
      }
    }
    return best;
  }
}
