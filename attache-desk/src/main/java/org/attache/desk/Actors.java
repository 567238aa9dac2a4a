package org.attache.desk;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;
import org.attache.resolve.register.PartyNames;
import org.attache.resolve.register.PartyNames.Named;
import org.attache.resolve.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * The actors that people mean by what they type: a code, a name of the register, or the id of one
 * that the register does not know, which begins with a question mark.
 */
final class Actors {

  private final Supplier<Register> register;

  Actors(Supplier<Register> register) {
    this.register = register;
  }

  String id(String typed) {
    return typed.startsWith("?") ? typed : named(typed).id();
  }

  Actor actor(String typed) {
    if (typed.startsWith("?") && typed.length() > 1) {
      return new Actor(new ActorId(typed), typed.substring(1), null, List.of(), false, null, null);
    }
    Named named = named(typed);
    int slash = named.id().indexOf('/');
    return new Actor(
        new ActorId(named.id()),
        named.name(),
        country(slash < 0 ? named.id() : named.id().substring(0, slash)),
        List.of(),
        slash >= 0 && register.get().person(named.id()) != null,
        null,
        null);
  }

  private @Nullable String country(String id) {
    return register.get().state(id) == null ? null : id;
  }

  private Named named(String typed) {
    List<Named> found = new PartyNames(register.get()).find(typed);
    if (found.isEmpty()) {
      throw new Unknown(
          "nobody in the register is called \""
              + typed
              + "\"; give a code (USA), a name that it knows, or ?NAME for somebody it does not");
    }
    if (found.size() > 1) {
      throw new Unknown(
          "\""
              + typed
              + "\" may be "
              + found.stream()
                  .map(party -> party.name() + " (" + party.id() + ")")
                  .collect(Collectors.joining(", "))
              + "; give the code");
    }
    return found.get(0);
  }
}
