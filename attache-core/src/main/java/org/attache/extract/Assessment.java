package org.attache.extract;

import java.util.List;
import java.util.Objects;
import org.attache.article.Evidence;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/**
 * A judgement on a relationship, an act or an actor.
 *
 * @param about parties, issues or events that are judged
 * @param polarity −1 … +1, for the relationship or the thing judged
 * @param certainty 0 … 1
 * @param reasons the clauses that give grounds
 */
public record Assessment(
    String id,
    List<Subject> about,
    Evidence content,
    double polarity,
    double certainty,
    List<Evidence> reasons,
    Provenance provenance,
    Standing standing,
    Setting setting)
    implements Observation {

  /**
   * What is judged: a party, or a topic in words.
   *
   * @param party the party, or null for a thing
   * @param topic the name or the words; for a party its name
   */
  public record Subject(@Nullable Party party, String topic) {
    public Subject {
      Objects.requireNonNull(topic, "topic");
    }
  }

  public Assessment {
    Objects.requireNonNull(content, "content");
    about = List.copyOf(about);
    reasons = List.copyOf(reasons);
    if (!(polarity >= -1 && polarity <= 1)) {
      throw new IllegalArgumentException("polarity lies in [-1, 1], not at " + polarity);
    }
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("certainty lies in [0, 1], not at " + certainty);
    }
  }

  @Override
  public Kind kind() {
    return Kind.ASSESSMENT;
  }

  @Override
  public Assessment withId(String id) {
    return new Assessment(
        id, about, content, polarity, certainty, reasons, provenance, standing, setting);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.assessment(this);
  }
}
