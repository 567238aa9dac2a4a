package org.attache.extract.standing;

/**
 * A class of standing with the figure that it gets on the scale from −3 to 3.
 *
 * <p>The ends are the certain and the excluded; zero is what nothing is known of. Between them the
 * classes are those of FactBank (Saurí and Pustejovsky 2009, section 3.2: certain, probable,
 * possible), divided further by what settles the matter: a plan, a permission, a wish. Readers lean
 * towards what is mentioned at all: they take a wish for more likely to come true than not, as the
 * judgements collected by Lee et al. (2015, "Event detection and factuality assessment with
 * non-expert supervision") show; so what is left open lies above zero.
 */
enum Level {
  /** Told as so, or taken for granted. */
  CERTAIN(3),
  /** Told as sure to come, or shown by what happened. */
  ANNOUNCED(2.5),
  /** Seems so, or is held to be so by someone who may be wrong. */
  PROBABLE(2),
  /** Planned, expected, alleged, or what would follow. */
  INTENDED(1.6),
  /** Can be done, is allowed or due. */
  POSSIBLE(1.2),
  /** Wished, asked, offered, feared, tried: it may come or not. */
  OPEN(0.9),
  /** Supposed for the sake of what hangs on it. */
  SUPPOSED(0.5),
  /** Nothing is known. */
  UNKNOWN(0),
  /** May come or not, with more against it. */
  DOUBTFUL(-0.5),
  /** Not wished, not asked, put off. */
  UNWANTED(-1),
  /** Not planned, not expected. */
  UNPLANNED(-1.5),
  /** Seems not to be so. */
  IMPROBABLE(-2),
  /** Told as sure not to come. */
  EXCLUDED(-2.5),
  /** Told as not so. */
  DENIED(-3);

  private final double value;

  Level(double value) {
    this.value = value;
  }

  double value() {
    return value;
  }
}
