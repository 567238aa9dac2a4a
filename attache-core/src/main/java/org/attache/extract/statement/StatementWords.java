package org.attache.extract.statement;

import org.attache.table.WordClass;
import org.attache.table.WordClasses;

/** The word classes of this package. */
final class StatementWords {

  private static final WordClasses ALL = WordClasses.beside(StatementWords.class);

  static final WordClass UTTERING = ALL.get("uttering");
  static final WordClass GOING_ON = ALL.get("going-on");
  static final WordClass DENYING = ALL.get("denying");
  static final WordClass NOBODY = ALL.get("nobody");
  static final WordClass SUPPOSING = ALL.get("supposing");
  static final WordClass THING_SAID = ALL.get("thing-said");
  static final WordClass PAPER = ALL.get("paper");
  static final WordClass LIGHT = ALL.get("light");
  static final WordClass ABBREVIATED_DAY = ALL.get("abbreviated-day");
  static final WordClass DAY = ALL.get("day");
  static final WordClass SEEMING = ALL.get("seeming");
  static final WordClass FRAMING = ALL.get("framing");
  static final WordClass CONTRASTING = ALL.get("contrasting");
  static final WordClass DETAILING = ALL.get("detailing");
  static final WordClass NO_SPEAKER = ALL.get("no-speaker");
  static final WordClass TOPIC = ALL.get("topic");
  static final WordClass SMALL_WORD = ALL.get("small-word");
  static final WordClass OCCASION_PREPOSITION = ALL.get("occasion-preposition");
  static final WordClass APPEARING = ALL.get("appearing");
  static final WordClass NOMINATIVE = ALL.get("nominative");

  private StatementWords() {}
}
