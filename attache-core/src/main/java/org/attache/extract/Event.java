package org.attache.extract;

import java.util.List;
import java.util.Objects;
import org.attache.article.Evidence;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom: a PLOVER event with its CAMEO code.
 *
 * <p>Actors are lists; a reciprocal event (a meeting, a clash) has all its parties as actors and no
 * recipients, as PLOVER asks.
 *
 * @param mode the PLOVER mode, or null
 * @param contexts PLOVER contexts, in the order of {@link Plover#CONTEXTS}
 * @param cameo three or four digits, as text
 * @param score PLOVER's cooperation-conflict score, −10 … +10
 * @param trigger the word or words that name the act
 * @param content what was agreed, refused, demanded, imposed or discussed, in the words of the
 *     text; null where it does not say
 * @param issues names of issues in the thesaurus that the content speaks of
 * @param encounter only for CONSULT
 */
public record Event(
    String id,
    PloverType type,
    @Nullable String mode,
    List<String> contexts,
    String cameo,
    double score,
    List<Party> actors,
    List<Party> recipients,
    Evidence trigger,
    @Nullable Evidence content,
    List<String> issues,
    @Nullable Encounter encounter,
    Provenance provenance,
    Standing standing,
    Setting setting)
    implements Observation {

  /** An event of which the text does not say what it is about. */
  public Event(
      String id,
      PloverType type,
      @Nullable String mode,
      List<String> contexts,
      String cameo,
      double score,
      List<Party> actors,
      List<Party> recipients,
      Evidence trigger,
      @Nullable Encounter encounter,
      Provenance provenance,
      Standing standing,
      Setting setting) {
    this(
        id,
        type,
        mode,
        contexts,
        cameo,
        score,
        actors,
        recipients,
        trigger,
        null,
        List.of(),
        encounter,
        provenance,
        standing,
        setting);
  }

  public Event {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(cameo, "cameo");
    Objects.requireNonNull(trigger, "trigger");
    contexts = List.copyOf(contexts);
    issues = List.copyOf(issues);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  @Override
  public Kind kind() {
    return Kind.EVENT;
  }

  @Override
  public int position() {
    return trigger.start();
  }

  @Override
  public Event withId(String id) {
    return with(id, setting);
  }

  /** The same at another time or place. */
  public Event at(Setting setting) {
    return with(id, setting);
  }

  private Event with(String id, Setting setting) {
    return new Event(
        id,
        type,
        mode,
        contexts,
        cameo,
        score,
        actors,
        recipients,
        trigger,
        content,
        issues,
        encounter,
        provenance,
        standing,
        setting);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.event(this);
  }
}
