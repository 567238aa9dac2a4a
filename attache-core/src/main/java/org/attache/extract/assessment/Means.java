package org.attache.extract.assessment;

import java.util.Locale;
import org.attache.extract.RuleId;

/** By what a sentence judges: the kinds of rules for assessments. */
enum Means implements RuleId.Kind {
  /** "Was a useful visit". */
  ADJECTIVE(Of.THINGS),
  /** "Is skeptical about". */
  ATTITUDE(Of.THINGS),
  /** "Was a success". */
  NOUN(Of.THINGS),
  /** "The talks failed". */
  VERB(Of.THINGS),
  /** "Condemned the raid": somebody judges by it. */
  PRAISE(Of.THINGS),
  /** "Went badly". */
  ADVERB(Of.THINGS),
  /** "Shows a lack of interest". */
  EVIDENCE(Of.THINGS),
  /** "A good sign". */
  BEARER(Of.THINGS),
  /** "An important partner". */
  WEIGHT(Of.THINGS),
  /** "Did nothing for the talks". */
  PHRASE(Of.THINGS),
  /** A row of the table of constructions. */
  CONSTRUCTION(Of.THINGS),
  /** "Hope prevailed". */
  PREVAILING(Of.THINGS),
  /** "Its breach of the truce". */
  CHARGE(Of.DOERS),
  /** "Unlawfully detained them". */
  MANNER(Of.DOERS),
  /** "Must answer for it". */
  OWED(Of.DOERS),
  /** "Regrets that they left". */
  REGRETTED(Of.DOERS),
  /** What is told as done to somebody. */
  DEED(Of.DOERS),
  /** A charge without a name after one with a name. */
  GOES_ON(Of.DOERS),
  /** The only party of the sentence. */
  SOLE(Of.DOERS),
  /** "Their lack of will". */
  LACK(Of.OMISSIONS),
  /** "Did not publish the list". */
  OMITTED(Of.OMISSIONS),
  /** "Refused to publish it". */
  REFUSED(Of.OMISSIONS),
  /** "Did nothing". */
  IDLE(Of.OMISSIONS);

  private enum Of {
    THINGS,
    DOERS,
    OMISSIONS
  }

  private final Of of;

  Means(Of of) {
    this.of = of;
  }

  /** Whether it is a charge against those who do something, and no judgement of things. */
  boolean isCharge() {
    return of != Of.THINGS;
  }

  /** Whether what is denied is the very charge: "did not", "refused". */
  boolean isOmission() {
    return of == Of.OMISSIONS;
  }

  /** The rule by which an evaluative word judges. */
  static Means of(Polarity.Kind kind) {
    return valueOf(kind.name());
  }

  @Override
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
