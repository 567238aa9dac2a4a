package org.attache.extract.statement;

/** Why something attributed to somebody is no statement worth keeping in a record. */
public enum Silence {
  /** No words were uttered: a thought, a wish, a side, an act that other kinds record. */
  NO_WORDS,
  /** Nobody is named who could speak: "it is said", "many", "the survey shows". */
  NOBODY,
  /** It is not told to have been said: "if she says", "did not say", "who said?". */
  SUPPOSED,
  /** What was found beside the cue is no clause, so that the cue may mean something else. */
  NO_CONTENT,
  /** Thanks, greetings, procedure, and answers that give none. */
  COURTESY,
  /** Business, sport, weather, private life: neither states nor politics have a part in it. */
  PRIVATE
}
