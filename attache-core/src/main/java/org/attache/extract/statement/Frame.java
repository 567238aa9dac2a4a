package org.attache.extract.statement;

import java.util.Locale;

/** How the words of a report are joined to what brings them in. */
public enum Frame {
  /** "said that …", "…, he said". */
  CLAUSE(true),
  /** A cue with nothing but a quotation beside it. */
  QUOTE(true),
  /** "According to the ministry, …": the sentence around the phrase. */
  SENTENCE(true),
  /** "the claim that …". */
  NOUN(true),
  /** "Okello: …". */
  LABEL(true),
  /** A quotation without a cue behind one of the same paragraph. */
  GOES_ON(true),
  /** "promised to …". */
  TO(false),
  /** "accused them of …". */
  PREP(false),
  /** "described the fees as …". */
  OBJECT(false),
  /** "a plan to …". */
  AIM(false),
  /** "concern about …". */
  ABOUT(false),
  /** "is said to …", "was told that …": nobody is named. */
  UNNAMED(false),
  /** "reportedly", "seems to". */
  HEARSAY(false);

  private final boolean asserts;

  Frame(boolean asserts) {
    this.asserts = asserts;
  }

  /** Whether its words are what somebody holds to be so; "wants to" and "mentioned" give none. */
  public boolean asserts() {
    return asserts;
  }

  /** The name by which the output knows it. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
