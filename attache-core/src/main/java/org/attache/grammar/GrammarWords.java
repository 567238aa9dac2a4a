package org.attache.grammar;

import org.attache.table.WordClass;
import org.attache.table.WordClasses;

/** The word classes of this package. */
final class GrammarWords {

  private static final WordClasses ALL = WordClasses.beside(GrammarWords.class);

  static final WordClass SUBJECT_CONTROL = ALL.get("subject-control");
  static final WordClass JUDGING = ALL.get("judging");
  static final WordClass OBJECT_ACTS = ALL.get("object-acts");
  static final WordClass NEGATION = ALL.get("negation");
  static final WordClass NOT = ALL.get("not");
  static final WordClass HARDLY = ALL.get("hardly");
  static final WordClass NEITHER_NOR = ALL.get("neither-nor");
  static final WordClass NEGATIVE_DETERMINER = ALL.get("negative-determiner");
  static final WordClass NEGATIVE_SUBJECT = ALL.get("negative-subject");
  static final WordClass CONDITIONAL = ALL.get("conditional");
  static final WordClass OWING = ALL.get("owing");
  static final WordClass INVERTING = ALL.get("inverting");
  static final WordClass FAILING = ALL.get("failing");
  static final WordClass LACKING = ALL.get("lacking");
  static final WordClass FUTURE = ALL.get("future");

  private GrammarWords() {}
}
