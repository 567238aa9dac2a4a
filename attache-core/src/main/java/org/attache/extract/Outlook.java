package org.attache.extract;

import java.util.Objects;
import org.attache.article.Evidence;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/**
 * What somebody expects. Its condition is that of its {@link Standing}.
 *
 * @param horizon the interval in which it is to come true, or null where none is given
 * @param direction only where it is about a relationship
 * @param certainty 0 … 1
 */
public record Outlook(
    String id,
    Evidence content,
    @Nullable When horizon,
    @Nullable Direction direction,
    double certainty,
    Provenance provenance,
    Standing standing,
    Setting setting)
    implements Observation {

  /** Where a relationship is expected to go. */
  public enum Direction {
    IMPROVES,
    WORSENS,
    UNCHANGED
  }

  public Outlook {
    Objects.requireNonNull(content, "content");
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("certainty lies in [0, 1], not at " + certainty);
    }
  }

  @Override
  public Kind kind() {
    return Kind.OUTLOOK;
  }

  @Override
  public Outlook withId(String id) {
    return new Outlook(id, content, horizon, direction, certainty, provenance, standing, setting);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.outlook(this);
  }
}
