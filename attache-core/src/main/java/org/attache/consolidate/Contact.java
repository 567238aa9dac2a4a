package org.attache.consolidate;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.attache.extract.Encounter;
import org.jspecify.annotations.Nullable;

/**
 * One contact: the visit, the talks in it and the press conference after it are its parts.
 *
 * @param happening its mentions, parties, days and place, joined
 * @param forms the formats under which it is told, the widest (a visit) first
 * @param durations each duration told, the most often told first
 * @param ordinal the how-manieth it was, or null
 * @param agenda the topics told, each issue once
 */
public record Contact(
    Happening happening,
    Status status,
    List<Encounter.Form> forms,
    List<Duration> durations,
    @Nullable Integer ordinal,
    List<Encounter.AgendaItem> agenda) {

  /** How a contact stands. */
  public enum Status {
    HELD,
    PLANNED,
    /** Hedged, or hanging on a condition. */
    POSSIBLE,
    DENIED
  }

  public Contact {
    Objects.requireNonNull(happening, "happening");
    Objects.requireNonNull(status, "status");
    forms = List.copyOf(forms);
    durations = List.copyOf(durations);
    agenda = List.copyOf(agenda);
  }

  public String id() {
    return happening.id();
  }
}
