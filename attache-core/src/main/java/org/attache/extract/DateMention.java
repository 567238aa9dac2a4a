package org.attache.extract;

import java.util.Objects;
import org.attache.resolve.TimeExpression;

/** A time expression. Given only as a layer; its evidence is the expression. */
public record DateMention(
    String id, TimeExpression expression, Provenance provenance, Standing standing, Setting setting)
    implements Observation {

  public DateMention {
    Objects.requireNonNull(expression, "expression");
  }

  @Override
  public Kind kind() {
    return Kind.DATE;
  }

  @Override
  public DateMention withId(String id) {
    return new DateMention(id, expression, provenance, standing, setting);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.date(this);
  }
}
