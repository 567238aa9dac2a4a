package org.attache.extract;

import java.util.Objects;

/**
 * What is attributed to somebody in the wide sense and is no statement worth keeping in a record:
 * thoughts, wishes, "the announcement", courtesies. Given only as a layer.
 *
 * @param reported who is said to say, think or want what, with the fields of a statement
 */
public record Attribution(Statement reported) implements Observation {

  public Attribution {
    Objects.requireNonNull(reported, "reported");
  }

  @Override
  public String id() {
    return reported.id();
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
