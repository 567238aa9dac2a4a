package org.attache.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attache.store.Query;
import org.jspecify.annotations.Nullable;

/**
 * What is to be exported.
 *
 * @param parties ids of none, one or two parties; with two, only what is between them
 * @param format null for that of the profile
 * @param safe whether texts that a spreadsheet would take for formulas are guarded
 * @param period of a panel
 * @param undirected whether a pair of a panel or network has one row or edge for both directions
 * @param target the file, or the folder for profiles of several files
 */
public record Request(
    String profile,
    List<String> parties,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Format format,
    boolean safe,
    Period period,
    boolean undirected,
    Path target) {

  /** The periods of a panel. */
  public enum Period {
    MONTH,
    YEAR
  }

  public Request {
    Objects.requireNonNull(profile, "profile");
    parties = List.copyOf(parties);
    if (parties.size() > 2) {
      throw new ExportException("name two parties at most, not " + parties);
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new ExportException(
          "--from " + from + " is after --to " + to + "; give the earlier day first");
    }
  }

  /** Everything, in the format of the profile. */
  public static Request all(String profile, Path target) {
    return new Request(profile, List.of(), null, null, null, false, Period.MONTH, false, target);
  }

  public Request parties(String... ids) {
    return new Request(profile, List.of(ids), from, to, format, safe, period, undirected, target);
  }

  public Request days(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Request(profile, parties, first, last, format, safe, period, undirected, target);
  }

  public Request as(Format other) {
    return new Request(profile, parties, from, to, other, safe, period, undirected, target);
  }

  public Request by(Period other) {
    return new Request(profile, parties, from, to, format, safe, other, undirected, target);
  }

  public Request guarded() {
    return new Request(profile, parties, from, to, format, true, period, undirected, target);
  }

  public Request bothWays() {
    return new Request(profile, parties, from, to, format, safe, period, true, target);
  }

  /** Whether it asks for the whole desk. */
  boolean everything() {
    return parties.isEmpty() && from == null && to == null;
  }

  Query query() {
    Query query = Query.everything().from(from).to(to);
    return switch (parties.size()) {
      case 0 -> query;
      case 1 -> query.involving(parties.get(0));
      default -> query.between(parties.get(0), parties.get(1));
    };
  }
}
