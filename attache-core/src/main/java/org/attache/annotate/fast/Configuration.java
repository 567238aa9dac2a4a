package org.attache.annotate.fast;

/**
 * Where a parse stands: a stack of words whose heads are open, the words still to come, and the
 * arcs so far. The transitions are those of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and
 * Satta 2011, Dynamic Programming Algorithms for Transition-Based Dependency Parsers): the next
 * word becomes the head of the top of the stack, or the second of the stack does, or the next word
 * is pushed. Every sequence of legal transitions ends in a tree with one root.
 */
public final class Configuration {

  /** Stands for "no word". */
  public static final int NONE = -1;

  private Draft draft = new Draft();
  private int[] stack = new int[0];
  private int top;
  private int next;

  int[] left = new int[0];
  int[] left2 = new int[0];
  int[] right = new int[0];
  int[] right2 = new int[0];
  int[] leftCount = new int[0];
  int[] rightCount = new int[0];
  long[] leftSet = new long[0];
  long[] rightSet = new long[0];

  /** Starts on a sentence: nothing on the stack, no arc. */
  public void start(Draft sentence) {
    draft = sentence;
    int size = sentence.size;
    if (stack.length < size) {
      int room = Math.max(size, 2 * stack.length);
      stack = new int[room];
      left = new int[room];
      left2 = new int[room];
      right = new int[room];
      right2 = new int[room];
      leftCount = new int[room];
      rightCount = new int[room];
      leftSet = new long[room];
      rightSet = new long[room];
    }
    for (int word = 0; word < size; word++) {
      left[word] = NONE;
      left2[word] = NONE;
      right[word] = NONE;
      right2[word] = NONE;
      leftCount[word] = 0;
      rightCount[word] = 0;
      leftSet[word] = 0;
      rightSet[word] = 0;
      sentence.head[word] = NONE;
    }
    top = 0;
    next = 0;
  }

  Draft draft() {
    return draft;
  }

  /** How many words are on the stack. */
  public int depth() {
    return top;
  }

  /** The word that is so many places below the top of the stack, or {@link #NONE}. */
  public int stacked(int below) {
    return below < top ? stack[top - 1 - below] : NONE;
  }

  /** The word that is so many places after the next one, or {@link #NONE}. */
  public int coming(int after) {
    int word = next + after;
    return word < draft.size ? word : NONE;
  }

  public boolean isFinal() {
    return next == draft.size && top == 1;
  }

  public boolean canShift() {
    return next < draft.size;
  }

  /** Whether the next word can become the head of the top of the stack. */
  public boolean canLeft() {
    return top > 0 && next < draft.size;
  }

  /** Whether the second of the stack can become the head of the top. */
  public boolean canRight() {
    return top > 1;
  }

  public void shift() {
    stack[top++] = next++;
  }

  public void left(int relation) {
    int word = stack[--top];
    int head = next;
    draft.head[word] = head;
    draft.relation[word] = relation;
    left2[head] = left[head];
    left[head] = word;
    leftCount[head]++;
    leftSet[head] |= bit(relation);
  }

  public void right(int relation) {
    int word = stack[--top];
    int head = stack[top - 1];
    draft.head[word] = head;
    draft.relation[word] = relation;
    right2[head] = right[head];
    right[head] = word;
    rightCount[head]++;
    rightSet[head] |= bit(relation);
  }

  private static long bit(int relation) {
    return 1L << relation;
  }
}
