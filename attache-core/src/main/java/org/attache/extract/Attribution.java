package org.attache.extract;

import java.util.Objects;

/**
 * What is attributed to somebody in the wide sense and is no statement worth keeping in a record:
 * thoughts, wishes, "the announcement", courtesies. Given only as a layer.
 *
 * @param reported who is said to say, think or want what, with the fields of a statement
 * @param silence why it is no statement
 */
public record Attribution(Statement reported, Silence silence) implements Observation {

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

  public Attribution {
    Objects.requireNonNull(reported, "reported");
    Objects.requireNonNull(silence, "silence");
  }

  @Override
  public String id() {
    return reported.id();
  }

  @Override
  public Attribution withId(String id) {
    return new Attribution(reported.withId(id), silence);
  }

  @Override
  public Kind kind() {
    return Kind.ATTRIBUTION;
  }

  @Override
  public Provenance provenance() {
    return reported.provenance();
  }

  @Override
  public Standing standing() {
    return reported.standing();
  }

  @Override
  public Setting setting() {
    return reported.setting();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.attribution(this);
  }
}
