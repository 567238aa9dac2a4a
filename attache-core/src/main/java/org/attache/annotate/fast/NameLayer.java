package org.attache.annotate.fast;

import java.util.List;

/**
 * What the name tagger looks at: forms, outlines and tags around a word, after Ratinov and Roth
 * (2009), Design Challenges and Misconceptions in Named Entity Recognition. A word's value is the
 * kind of the name that it belongs to; names of one kind that touch are one.
 */
final class NameLayer implements Layer {

  private static final List<String> ATOMS =
      List.of(
          "form", "lower", "shape", "tag", "p3", "p4", "s2", "s3", "s4", "name-1", "name-2",
          "form-1", "form-2", "form+1", "form+2", "shape-1", "shape-2", "shape+1", "shape+2",
          "tag-1", "tag-2", "tag+1", "tag+2", "lower-1", "lower+1", "lower-2", "lower+2", "s3-1",
          "s3+1", "first", "lower-3", "lower+3");

  private static final Templates TEMPLATES =
      new Templates(
          """
          form
          lower
          shape
          shape first
          p3
          p4
          s2
          s3
          s4
          tag
          form tag
          name-1
          name-2 name-1
          name-1 form
          name-1 lower
          name-1 shape
          name-1 tag
          name-1 tag-1 tag
          form-1
          form+1
          lower-2
          lower+2
          lower-3
          lower+3
          shape-1 shape
          shape shape+1
          shape-1 shape shape+1
          form-1 form
          form form+1
          form-1 form form+1
          form-2 form-1 form
          form form+1 form+2
          form-1 shape
          lower-1 shape tag
          shape form+1
          shape lower+1 tag
          tag-1 tag
          tag tag+1
          tag-1 tag tag+1
          lower-2 lower-1 shape
          shape lower+1 lower+2
          name-1 lower-1 shape
          name-1 form-1 form
          name-1 form form+1
          name-1 shape lower+1
          name-1 shape tag+1 tag+2
          s3-1 shape
          s3+1 shape
          s3 name-1
          lower-1 lower+1
          tag-2 tag-1 shape
          shape tag+1 tag+2
          form+1 form+2
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

  /** A small word that comes after no name and before no capital is in no name. */
  @Override
  public boolean isPlain(Draft draft, int word) {
    return isSmall(draft, word)
        && (word == 0 || draft.name[word - 1] == 0)
        && (word + 1 == draft.size || isSmall(draft, word + 1));
  }

  private static boolean isSmall(Draft draft, int word) {
    char first = draft.texts[word].charAt(0);
    return Character.isLowerCase(first) || !Character.isLetterOrDigit(first);
  }

  @Override
  public int[] values(Draft draft) {
    return draft.name;
  }

  @Override
  public void atoms(Draft draft, int word, int[] atoms) {
    int affix = word * Draft.AFFIX;
    int at = 0;
    atoms[at++] = draft.form[word];
    atoms[at++] = draft.lower[word];
    atoms[at++] = draft.shape[word];
    atoms[at++] = draft.tag[word];
    atoms[at++] = draft.prefix[affix + 2];
    atoms[at++] = draft.prefix[affix + 3];
    atoms[at++] = draft.suffix[affix + 1];
    atoms[at++] = draft.suffix[affix + 2];
    atoms[at++] = draft.suffix[affix + 3];
    atoms[at++] = draft.value(draft.name, word - 1);
    atoms[at++] = draft.value(draft.name, word - 2);
    at = around(draft, draft.form, word, atoms, at);
    at = around(draft, draft.shape, word, atoms, at);
    at = around(draft, draft.tag, word, atoms, at);
    atoms[at++] = draft.value(draft.lower, word - 1);
    atoms[at++] = draft.value(draft.lower, word + 1);
    atoms[at++] = draft.value(draft.lower, word - 2);
    atoms[at++] = draft.value(draft.lower, word + 2);
    atoms[at++] = word > 0 ? draft.suffix[affix - Draft.AFFIX + 2] : Draft.OUTSIDE;
    atoms[at++] = word + 1 < draft.size ? draft.suffix[affix + Draft.AFFIX + 2] : Draft.OUTSIDE;
    atoms[at++] = word == 0 ? 1 : 0;
    atoms[at++] = draft.value(draft.lower, word - 3);
    atoms[at] = draft.value(draft.lower, word + 3);
  }

  private static int around(Draft draft, int[] values, int word, int[] atoms, int at) {
    atoms[at] = draft.value(values, word - 1);
    atoms[at + 1] = draft.value(values, word - 2);
    atoms[at + 2] = draft.value(values, word + 1);
    atoms[at + 3] = draft.value(values, word + 2);
    return at + 4;
  }
}
