package org.attache.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.attache.analyse.Dossier;
import org.attache.resolve.register.PartyNames;
import org.attache.resolve.register.PartyNames.Named;
import org.attache.resolve.register.Register;

/** The parties as a user types them: a code, or any name that the register knows. */
final class PartyArgument {

  private PartyArgument() {}

  /**
   * The two parties of a relationship.
   *
   * @throws CommandFailure where nobody or more than one is called so, or both are the same; the
   *     message says who is
   */
  static List<Dossier.Subject> two(Register register, String one, String other) {
    Dossier.Subject first = subject(register, one);
    Dossier.Subject second = subject(register, other);
    if (first.id().equals(second.id())) {
      throw new CommandFailure(
          "\"" + one + "\" and \"" + other + "\" are both " + first.name() + "; name two parties");
    }
    return List.of(first, second);
  }

  /** The ids of none, one or two different parties. */
  static List<String> upToTwo(Register register, List<String> typed) {
    if (typed.size() > 2) {
      throw new CommandFailure("name two parties at most, not " + String.join(", ", typed));
    }
    if (typed.size() == 2) {
      return two(register, typed.get(0), typed.get(1)).stream().map(Dossier.Subject::id).toList();
    }
    return typed.stream().map(each -> subject(register, each).id()).toList();
  }

  private static Dossier.Subject subject(Register register, String typed) {
    List<Named> found = new PartyNames(register).find(typed);
    if (found.isEmpty()) {
      throw new CommandFailure(
          "nobody in the register is called \""
              + typed
              + "\"; give a country's code (USA), its name (\"United States\"), or a person's full"
              + " name");
    }
    if (found.size() > 1) {
      throw new CommandFailure(
          "\""
              + typed
              + "\" may be "
              + found.stream()
                  .map(party -> party.name() + " (" + party.id() + ")")
                  .collect(Collectors.joining(", "))
              + "; give the code");
    }
    return new Dossier.Subject(found.get(0).id(), found.get(0).name());
  }
}
