package org.attache.extract.assessment;

import org.attache.extract.claim.Ground;

/** An article as the reader of assessments sees it: it also knows whose side the text takes. */
final class JudgedGround extends Ground {

  private final Speech speech;

  JudgedGround(Ground ground) {
    super(ground);
    this.speech = Speech.of(this);
  }

  /** Whose side the article itself takes. */
  Speech speech() {
    return speech;
  }
}
