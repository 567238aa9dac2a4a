package org.attache.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.attache.analyse.Dossier;
import org.attache.resolve.register.PartyNames;
import org.attache.resolve.register.PartyNames.Named;
import org.attache.resolve.register.Register;

/** A party as a user types it: a code, or any name that the register knows. */
final class PartyArgument {

  private PartyArgument() {}

  /**
   * @throws CommandFailure where nobody or more than one is called so; the message says who is
   */
  static Dossier.Subject subject(Register register, String typed) {
    List<Named> found = new PartyNames(register).find(typed);
    if (found.isEmpty()) {
      throw new CommandFailure(
          "nobody in the register is called \""
              + typed
              + "\"; give a country's code (USA), its name (\"United States\"), or a person's full name");
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
