package org.attache.annotate.fast;

import java.util.List;

/**
 * What the tagger looks at: the word, its ends, and its neighbours, after Ratnaparkhi (1996), A
 * Maximum Entropy Model for Part-of-Speech Tagging, and Collins (2002), Discriminative Training
 * Methods for Hidden Markov Models.
 */
final class TagLayer implements Layer {

  private static final List<String> ATOMS =
      List.of(
          "form", "lower", "shape", "p1", "p2", "p3", "p4", "s1", "s2", "s3", "s4", "tag-1",
          "tag-2", "lower-1", "lower-2", "lower+1", "lower+2", "s3-1", "s3+1", "s2+1", "shape-1",
          "shape+1", "form+1", "s3+2", "tag-3", "first", "lower+3", "p1+1");

  private static final Templates TEMPLATES =
      new Templates(
          """
          form
          lower
          shape
          p1
          p2
          p3
          p4
          s1
          s2
          s3
          s4
          shape first
          s3 shape
          tag-1
          tag-2 tag-1
          tag-3 tag-2 tag-1
          tag-1 lower
          tag-2 tag-1 lower
          tag-1 s3
          tag-1 s2 shape
          lower-1
          lower-2
          lower+1
          lower+2
          lower+3
          lower-1 lower
          lower lower+1
          lower-1 lower+1
          lower-1 lower lower+1
          lower-2 lower-1
          lower+1 lower+2
          lower lower+1 lower+2
          s3-1
          s3+1
          s3+2
          tag-1 lower+1
          tag-1 lower lower+1
          tag-1 s2+1
          tag-1 s3+1 s3
          lower s3+1
          lower s2+1
          shape-1 shape shape+1
          shape shape+1
          form form+1
          p1+1 shape+1 lower
          """,
          ATOMS);

  @Override
  public Templates templates() {
    return TEMPLATES;
  }

  @Override
  public int atomCount() {
    return ATOMS.size();
  }

  @Override
  public boolean isPlain(Draft draft, int word) {
    return false;
  }

  @Override
  public int[] values(Draft draft) {
    return draft.tag;
  }

  @Override
  public void atoms(Draft draft, int word, int[] atoms) {
    int affix = word * Draft.AFFIX;
    int at = 0;
    atoms[at++] = draft.form[word];
    atoms[at++] = draft.lower[word];
    atoms[at++] = draft.shape[word];
    for (int i = 0; i < 4; i++) {
      atoms[at++] = draft.prefix[affix + i];
    }
    for (int i = 0; i < 4; i++) {
      atoms[at++] = draft.suffix[affix + i];
    }
    atoms[at++] = draft.value(draft.tag, word - 1);
    atoms[at++] = draft.value(draft.tag, word - 2);
    atoms[at++] = draft.value(draft.lower, word - 1);
    atoms[at++] = draft.value(draft.lower, word - 2);
    atoms[at++] = draft.value(draft.lower, word + 1);
    atoms[at++] = draft.value(draft.lower, word + 2);
    atoms[at++] = suffix(draft, word - 1, 3);
    atoms[at++] = suffix(draft, word + 1, 3);
    atoms[at++] = suffix(draft, word + 1, 2);
    atoms[at++] = draft.value(draft.shape, word - 1);
    atoms[at++] = draft.value(draft.shape, word + 1);
    atoms[at++] = draft.value(draft.form, word + 1);
    atoms[at++] = suffix(draft, word + 2, 3);
    atoms[at++] = draft.value(draft.tag, word - 3);
    atoms[at++] = word == 0 ? 1 : 0;
    atoms[at++] = draft.value(draft.lower, word + 3);
    atoms[at] = word + 1 < draft.size ? draft.prefix[affix + Draft.AFFIX] : Draft.OUTSIDE;
  }

  private static int suffix(Draft draft, int word, int length) {
    return word >= 0 && word < draft.size
        ? draft.suffix[word * Draft.AFFIX + length - 1]
        : Draft.OUTSIDE;
  }
}
