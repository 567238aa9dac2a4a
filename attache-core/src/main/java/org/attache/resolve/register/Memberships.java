package org.attache.resolve.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Knows who belonged to an international organisation or alliance on a day: NATO in 2015, the
 * elected members of the Security Council in 2003.
 *
 * <p>Read when somebody asks: reading articles needs no members.
 *
 * <pre>{@code
 * Memberships.load(register, List.of()).members("NATO", LocalDate.of(2015, 12, 15));
 * }</pre>
 */
public final class Memberships {

  /** How tables of members are called. */
  static final String TABLE = "members";

  private static final List<String> TABLES = List.of("members.tsv", "members-cow.tsv");

  /**
   * A stretch of days in an organisation.
   *
   * @param organisation id of the register
   * @param member state or organisation
   * @param from first day; the earliest that the source allows
   * @param to last day; the latest that the source allows; null where it has not ended
   */
  public record Membership(
      String organisation,
      String member,
      LocalDate from,
      @Nullable LocalDate to,
      Membership.Kind kind) {

    /** What kind of member it is; permanent and elected ones are those of the Security Council. */
    public enum Kind {
      FULL,
      PERMANENT,
      ELECTED
    }

    public Membership {
      if (to != null && to.isBefore(from)) {
        throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
      }
    }

    private boolean covers(LocalDate day) {
      return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
  }

  private final List<Membership> all = new ArrayList<>();

  private Memberships() {}

  /**
   * The members that come with the program and those of the user's tables whose names begin with
   * {@code members}.
   *
   * @throws IllegalArgumentException where a line is wrong; names file and line
   */
  public static Memberships load(Register register, List<Path> more) {
    Memberships memberships = new Memberships();
    for (String table : TABLES) {
      memberships.add(register, Table.resource(Memberships.class, table));
    }
    for (Path path : more) {
      if (path.getFileName().toString().startsWith(TABLE)) {
        memberships.add(register, Table.file(path));
      }
    }
    memberships.all.sort(
        Comparator.comparing(Membership::organisation)
            .thenComparing(Membership::member)
            .thenComparing(Membership::from));
    return memberships;
  }

  private void add(Register register, List<Table.Line> lines) {
    for (Table.Line line : lines) {
      String organisation = line.cell(0, "organisation");
      String member = line.cell(1, "member");
      if (register.organisation(organisation) == null) {
        throw line.wrong(
            "names an organisation that organisations.tsv does not know: " + organisation);
      }
      if (register.state(member) == null && register.organisation(member) == null) {
        throw line.wrong("names a member that the register does not know: " + member);
      }
      LocalDate from = line.first(2);
      if (from == null) {
        throw line.wrong("has no first day");
      }
      String kind = line.cell(4, "kind");
      if (!Set.of("full", "permanent", "elected").contains(kind)) {
        throw line.wrong("has an unknown kind \"" + kind + "\"; use full, permanent or elected");
      }
      try {
        all.add(
            new Membership(
                organisation,
                member,
                from,
                line.last(3),
                Membership.Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
      } catch (IllegalArgumentException e) {
        throw line.wrong(String.valueOf(e.getMessage()));
      }
    }
  }

  /** Who belonged to an organisation on a day, by code; empty where the register has nobody. */
  public List<Membership> members(String organisation, LocalDate day) {
    return on(day).filter(one -> one.organisation().equals(organisation)).toList();
  }

  /** To what a state or organisation belonged on a day, by code. */
  public List<Membership> of(String member, LocalDate day) {
    return on(day).filter(one -> one.member().equals(member)).toList();
  }

  private Stream<Membership> on(LocalDate day) {
    return all.stream().filter(one -> one.covers(day));
  }

  /** All stretches, by organisation, member and first day. */
  List<Membership> all() {
    return List.copyOf(all);
  }
}
