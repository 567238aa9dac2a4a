package org.attache.resolve;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can act or speak: a state, a person, an organisation, a group.
 *
 * @param name how the record names it
 * @param country ISO 3166 alpha-3 of the country that it belongs to, or null
 * @param role the office or title that the register or the article gives a person, or null
 * @param affiliation the institution that the article gives a person, or null
 */
public record Actor(
    ActorId id,
    String name,
    @Nullable String country,
    List<Sector> sectors,
    boolean person,
    @Nullable String role,
    @Nullable String affiliation) {

  public Actor {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    sectors = List.copyOf(sectors);
  }
}
