package org.attache.consolidate;

import java.util.List;
import java.util.Objects;

/** What the sources of one happening tell differently; the values stand side by side. */
public record Difference(String aspect, List<Claim> claims) {

  /** One value and the observations that give it. */
  public record Claim(String value, List<String> observations) {
    public Claim {
      Objects.requireNonNull(value, "value");
      observations = List.copyOf(observations);
    }
  }

  public Difference {
    Objects.requireNonNull(aspect, "aspect");
    claims = List.copyOf(claims);
    if (claims.size() < 2) {
      throw new IllegalArgumentException("a difference of " + aspect + " needs two claims");
    }
  }
}
