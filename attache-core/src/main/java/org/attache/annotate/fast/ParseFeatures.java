package org.attache.annotate.fast;

import java.util.ArrayList;
import java.util.List;

/**
 * What the parser looks at: words, tags and relations at the top of the stack and the front of the
 * rest, distances, numbers and sets of dependents, after Zhang and Nivre (2011), Transition-based
 * Dependency Parsing with Rich Non-local Features, put over to the arc-hybrid system.
 *
 * <p>Names of atoms: {@code s0} is the top of the stack, {@code b0} the next word; {@code .l} and
 * {@code .r} are the outermost dependents on that side, {@code .l2} and {@code .r2} the ones before
 * them; then {@code w} for the word, {@code t} for its tag, {@code r} for its relation.
 */
final class ParseFeatures {

  private static final List<String> PLACES =
      List.of("s0", "s1", "s2", "s3", "b0", "b1", "b2", "b3");

  private static final List<String> DEPENDENTS =
      List.of(
          "s0.l", "s0.l2", "s0.r", "s0.r2", "s1.l", "s1.l2", "s1.r", "s1.r2", "b0.l", "b0.l2",
          "s2.l", "s2.r");

  private static final List<String> ATOMS = atomNames();

  static final Templates TEMPLATES =
      new Templates(
          """
          s0.w s0.t
          s0.w
          s0.t
          s1.w s1.t
          s1.w
          s1.t
          s2.w s2.t
          s2.t
          s3.t
          b0.w b0.t
          b0.w
          b0.t
          b1.w b1.t
          b1.w
          b1.t
          b2.w b2.t
          b2.t
          b3.t

          # pairs
          s0.w s0.t b0.w b0.t
          s0.w b0.w
          s0.w s0.t b0.t
          s0.t b0.w b0.t
          s0.t b0.t
          s1.w s1.t s0.w s0.t
          s1.w s0.w
          s1.w s1.t s0.t
          s1.t s0.w s0.t
          s1.t s0.t
          s1.w b0.w
          s1.w s1.t b0.t
          s1.t b0.w b0.t
          s1.t b0.t
          b0.t b1.t
          b0.w b1.t
          b0.t b1.w
          b0.w b1.w
          s2.w s0.w
          s2.t s0.t
          s2.w b0.w
          s0.w b1.w
          s0.t b1.t

          # triples of tags and with one word
          s0.t b0.t b1.t
          b0.t b1.t b2.t
          b1.t b2.t b3.t
          s1.t s0.t b0.t
          s2.t s1.t s0.t
          s1.w s0.t b0.t
          s1.t s0.w b0.t
          s1.t s0.t b0.w
          s0.w b0.t b1.t
          s0.t b0.w b1.t
          s0.t b0.t b1.w
          s1.t s0.t b0.t b1.t
          s2.t s1.t s0.t b0.t
          s0.t b0.t b1.t b2.t
          s1.w s0.w b0.t
          s1.w s0.t b0.w
          s1.t s0.w b0.w
          s1.w s0.w b0.w
          s1.w b0.w b1.t
          s0.w b0.w b1.t
          s0.w b0.w b1.w
          s1.t s0.t b0.w b1.t
          s1.t s0.t b0.w b1.w
          s1.w b0.w b1.w
          s2.t s1.t s0.t b0.w
          s2.w s1.t s0.t b0.w
          s0.t b0.w b1.t b2.t
          s1.t s0.t b0.w b1.t b2.t

          # dependents
          s0.l.w
          s0.l.t
          s0.l.r
          s0.r.w
          s0.r.t
          s0.r.r
          s1.r.w
          s1.r.t
          s1.r.r
          s1.l.t
          s1.l.r
          s1.l.w
          b0.l.w
          b0.l.t
          b0.l.r
          s0.l2.r
          s0.r2.r
          b0.l2.r
          s1.r2.r
          s0.w s0.l.r
          s0.w s0.r.r
          s0.t s0.l.r s0.l2.r
          s0.t s0.r.r s0.r2.r
          s1.t s1.r.r s1.r2.r
          s1.t s1.l.r s1.l2.r
          b0.t b0.l.r b0.l2.r
          s0.t s0.l.t s0.l2.t
          s0.t s0.r.t s0.r2.t
          b0.t b0.l.t b0.l2.t
          s0.t s0.l.t b0.t
          s0.t s0.r.t b0.t
          s0.t b0.l.t b0.t
          s1.t s0.l.t s0.t
          s1.t s0.r.t s0.t
          s1.t s1.r.t s0.t
          s1.t s1.l.t s0.t
          s1.t s1.r.r s0.t
          s0.t s0.r.r b0.t
          s1.t s0.t s0.l.r
          s1.t s0.t s0.r.r
          s1.t s0.t s0.l.w
          s1.w s0.t s0.l.w
          s1.w s0.w s0.l.w
          s1.t s0.w s0.l.w
          s0.t b0.t b0.l.w
          s0.w b0.t b0.l.w
          s1.t s0.t s1.r.r s0.l.r
          s0.t b0.t s0.r.r b0.l.r
          s0.l.w s0.w
          b0.l.w b0.w
          s2.t s1.t s0.t s0.l.w
          s2.r.r s1.t s0.t
          s0.r.w b0.t s0.t
          s1.r.w s0.t s1.t

          # the next word with its markers: prepositions, conjunctions, subjects
          s0.w b0.l.w
          s0.w b0.w b0.l.w
          s1.w b0.l.w
          s1.w b0.w b0.l.w
          s1.w b0.t b0.l.w
          s1.w s0.t b0.l.w
          s1.t s0.w b0.l.w
          s1.w s0.w b0.l.w
          s1.t s0.t b0.t b0.l.w
          s2.t s1.t s0.t b0.l.w
          s2.w b0.t b0.l.w
          s1.t b0.t b0.l.t
          s2.t b0.t b0.l.t
          s3.t b0.t b0.l.t
          s2.t s1.t s0.t b0.t b0.l.t
          s0.t b0.t b0.setl b1.t
          s1.t s0.t b0.t b0.setl
          s1.t b0.t b0.setl
          s2.t s1.t s0.t b0.t b0.setl
          s0.w b0.setl
          s1.w b0.setl
          s0.w b0.t b0.setl
          s1.w b0.t b0.setl
          s0.setl s0.t b0.t b0.l.w
          s1.setl s1.t b0.t b0.setl
          s0.setr s0.t b0.t b0.setl
          s0.s b0.s b0.l.t
          s1.s b0.s b0.l.t
          s0.s b0.t
          b0.s s0.t
          s1.s s0.t
          s0.s s1.t

          # around punctuation and conjunctions
          s1.t s0.w b0.t b1.t
          s2.t s1.t s0.w
          s2.t s1.t s0.w b0.t
          s1.t s1.setl s0.w b0.t
          s3.t s2.t s1.t s0.t
          s2.w s1.w s0.t
          s2.setl s2.t s0.t b0.t
          s0.t b0.t b1.t b2.t b3.t
          s0.marks s0.t b0.t
          s1.marks s1.t s0.t
          s0.marks b0.w b0.t

          # distances
          s0.w s0b0
          s0.t s0b0
          b0.w s0b0
          b0.t s0b0
          s0.t b0.t s0b0
          s0.w b0.w s0b0
          s1.w s1s0
          s1.t s1s0
          s0.w s1s0
          s0.t s1s0
          s1.t s0.t s1s0
          s1.w s0.w s1s0

          # numbers and sets of dependents
          s0.w s0.nl
          s0.t s0.nl
          s0.w s0.nr
          s0.t s0.nr
          s1.w s1.nr
          s1.t s1.nr
          s1.w s1.nl
          s1.t s1.nl
          b0.w b0.nl
          b0.t b0.nl
          s0.w s0.setl
          s0.t s0.setl
          s0.w s0.setr
          s0.t s0.setr
          s1.w s1.setr
          s1.t s1.setr
          s1.w s1.setl
          s1.t s1.setl
          b0.w b0.setl
          b0.t b0.setl
          s0.t s0.setl s0.setr b0.t
          s1.t s1.setr s0.t s0.setl
          s1.t s1.setl s0.t s0.setl
          s0.t s0.setl b0.t b0.setl
          s1.t s0.t b0.t s1.setl
          s0.setl s0.t s1.t b0.t
          """,
          ATOMS);

  private static final int MOST = 3;

  private ParseFeatures() {}

  private static List<String> atomNames() {
    List<String> names = new ArrayList<>();
    for (String place : PLACES) {
      names.add(place + ".w");
      names.add(place + ".t");
    }
    for (String dependent : DEPENDENTS) {
      names.add(dependent + ".w");
      names.add(dependent + ".t");
      names.add(dependent + ".r");
    }
    names.addAll(List.of("s0b0", "s1s0", "s0.nl", "s0.nr", "s1.nl", "s1.nr", "b0.nl"));
    names.addAll(List.of("s0.s", "s1.s", "b0.s"));
    names.addAll(List.of("s2.setl", "s0.marks", "s1.marks"));
    names.addAll(List.of("s0.setl", "s0.setr", "s1.setl", "s1.setr", "b0.setl"));
    return List.copyOf(names);
  }

  static int atomCount() {
    return ATOMS.size();
  }

  static void atoms(Configuration at, int[] atoms) {
    Draft draft = at.draft();
    int s0 = at.stacked(0);
    int s1 = at.stacked(1);
    int s2 = at.stacked(2);
    int b0 = at.coming(0);
    int out = 0;
    out = place(draft, s0, atoms, out);
    out = place(draft, s1, atoms, out);
    out = place(draft, s2, atoms, out);
    out = place(draft, at.stacked(3), atoms, out);
    out = place(draft, b0, atoms, out);
    out = place(draft, at.coming(1), atoms, out);
    out = place(draft, at.coming(2), atoms, out);
    out = place(draft, at.coming(3), atoms, out);
    out = dependent(draft, at.left, s0, atoms, out);
    out = dependent(draft, at.left2, s0, atoms, out);
    out = dependent(draft, at.right, s0, atoms, out);
    out = dependent(draft, at.right2, s0, atoms, out);
    out = dependent(draft, at.left, s1, atoms, out);
    out = dependent(draft, at.left2, s1, atoms, out);
    out = dependent(draft, at.right, s1, atoms, out);
    out = dependent(draft, at.right2, s1, atoms, out);
    out = dependent(draft, at.left, b0, atoms, out);
    out = dependent(draft, at.left2, b0, atoms, out);
    out = dependent(draft, at.left, s2, atoms, out);
    out = dependent(draft, at.right, s2, atoms, out);
    atoms[out++] = distance(s0, b0);
    atoms[out++] = distance(s1, s0);
    atoms[out++] = number(at.leftCount, s0);
    atoms[out++] = number(at.rightCount, s0);
    atoms[out++] = number(at.leftCount, s1);
    atoms[out++] = number(at.rightCount, s1);
    atoms[out++] = number(at.leftCount, b0);
    atoms[out++] = suffix(draft, s0);
    atoms[out++] = suffix(draft, s1);
    atoms[out++] = suffix(draft, b0);
    atoms[out++] = set(at.leftSet, at.stacked(2));
    atoms[out++] = marks(draft, s0, b0);
    atoms[out++] = marks(draft, s1, s0);
    atoms[out++] = set(at.leftSet, s0);
    atoms[out++] = set(at.rightSet, s0);
    atoms[out++] = set(at.leftSet, s1);
    atoms[out++] = set(at.rightSet, s1);
    atoms[out] = set(at.leftSet, b0);
  }

  private static int place(Draft draft, int word, int[] atoms, int out) {
    atoms[out] = word < 0 ? Draft.OUTSIDE : draft.lower[word];
    atoms[out + 1] = word < 0 ? Draft.OUTSIDE : draft.tag[word];
    return out + 2;
  }

  private static int dependent(Draft draft, int[] of, int head, int[] atoms, int out) {
    int word = head < 0 ? Configuration.NONE : of[head];
    atoms[out] = word < 0 ? Draft.OUTSIDE : draft.lower[word];
    atoms[out + 1] = word < 0 ? Draft.OUTSIDE : draft.tag[word];
    atoms[out + 2] = word < 0 ? Draft.OUTSIDE : draft.relation[word];
    return out + 3;
  }

  /** 1 to 5 each for itself, then 6–10 and more. */
  private static int distance(int from, int to) {
    if (from < 0 || to < 0) {
      return Draft.OUTSIDE;
    }
    int distance = to - from;
    return distance <= 5 ? distance : distance <= 10 ? 6 : 7;
  }

  private static int suffix(Draft draft, int word) {
    return word < 0 ? Draft.OUTSIDE : draft.suffix[word * Draft.AFFIX + 2];
  }

  /** How many punctuation marks stand between two words. */
  private static int marks(Draft draft, int from, int to) {
    return from < 0 || to < 0 ? Draft.OUTSIDE : Math.min(MOST, draft.marks[to] - draft.marks[from]);
  }

  private static int number(int[] counts, int word) {
    return word < 0 ? Draft.OUTSIDE : Math.min(MOST, counts[word]);
  }

  private static int set(long[] sets, int word) {
    return word < 0 ? Draft.OUTSIDE : Long.hashCode(sets[word]);
  }
}
