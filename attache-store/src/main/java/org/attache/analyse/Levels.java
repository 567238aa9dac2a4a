package org.attache.analyse;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.attache.extract.Observation;
import org.attache.resolve.Actor;
import org.attache.resolve.Party;
import org.attache.resolve.Sector;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * At which level two sides meet: that of the lower of the two, since a president who receives an
 * envoy holds no summit. Roles are read by {@code levels.tsv}.
 */
enum Levels {
  LEADERS("heads of state or government"),
  MINISTERS("ministers"),
  LEGISLATORS("legislators"),
  OFFICIALS("officials"),
  UNKNOWN("level unknown");

  private record Role(Pattern words, Levels level) {}

  private static final class Roles {
    private static final List<Role> ROLES = read();

    private static List<Role> read() {
      return rows().stream()
          .map(
              line ->
                  new Role(
                      Pattern.compile("\\b" + Pattern.quote(line.cell(0)) + "\\b"),
                      valueOf(line.cell(1).toUpperCase(Locale.ROOT))))
          .toList();
    }
  }

  private final String words;

  Levels(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static List<Table.Line> rows() {
    return Table.resource(Levels.class, "levels.tsv", 3);
  }

  /**
   * @param roles of persons by their ids: one article tells the role, the next only the name
   */
  static Levels of(Dyad dyad, Collection<Party> parties, Map<String, String> roles) {
    Levels one = UNKNOWN;
    Levels other = UNKNOWN;
    for (Party party : parties) {
      Actor actor = party.actor();
      if (dyad.isOne(actor)) {
        one = higher(one, of(actor, roles));
      } else if (dyad.isOther(actor)) {
        other = higher(other, of(actor, roles));
      }
    }
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Levels of(Actor actor, Map<String, String> roles) {
    String id = actor.id().value();
    if (actor.person()) {
      Levels level = ofRole(actor.role());
      return level == UNKNOWN ? ofRole(roles.get(id)) : level;
    }
    // "Officials of Norland" are no persons by name, and yet officials; the state itself is not.
    boolean office = actor.sectors().contains(Sector.GOV) || actor.sectors().contains(Sector.MIL);
    return office && id.indexOf('/') > 0 ? OFFICIALS : UNKNOWN;
  }

  /** The first role of each person that tells a level. */
  static Map<String, String> roles(Collection<Observation> observations) {
    Map<String, String> roles = new HashMap<>();
    for (Observation observation : observations) {
      for (Party party : PartiesOf.of(observation)) {
        String role = party.actor().role();
        if (role != null && ofRole(role) != UNKNOWN) {
          roles.putIfAbsent(party.actor().id().value(), role);
        }
      }
    }
    return roles;
  }

  static Levels ofRole(@Nullable String role) {
    String words = role == null ? "" : role.toLowerCase(Locale.ROOT);
    return Roles.ROLES.stream()
        .filter(each -> each.words().matcher(words).find())
        .map(Role::level)
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static Levels higher(Levels one, Levels other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
