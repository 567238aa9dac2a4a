package org.attache.extract;

import java.util.Objects;

/**
 * A verb or a noun of action with its standing: what events are built on. Given only as a layer;
 * its evidence is its head word.
 */
public record Predicate(String id, Provenance provenance, Standing standing, Setting setting)
    implements Observation {

  public Predicate {
    Objects.requireNonNull(id, "id");
  }

  @Override
  public Kind kind() {
    return Kind.PREDICATE;
  }

  @Override
  public Predicate withId(String id) {
    return new Predicate(id, provenance, standing, setting);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.predicate(this);
  }
}
