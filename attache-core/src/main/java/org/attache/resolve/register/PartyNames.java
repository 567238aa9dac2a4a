package org.attache.resolve.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the party that a user means by a code or by any name that the register knows. */
public final class PartyNames {

  /** A party of the register. */
  public record Named(String id, String name) {}

  private final Register register;

  public PartyNames(Register register) {
    this.register = register;
  }

  /**
   * The parties that the words stand for: one for a code ({@code RUS}, {@code RUS/vladimir-putin})
   * or a clear name ("Russia", "Kremlin", "Lavrov"), more for an ambiguous one, none for an unknown
   * one.
   */
  public List<Named> find(String words) {
    Set<Named> found = new LinkedHashSet<>();
    addId(found, words);
    if (found.isEmpty()) {
      List<String> pieces = NameTree.piecesOf(words);
      NameTree.Match<Entry> match = register.names().longest(pieces, 0);
      if (match != null && match.end() == pieces.size()) {
        match.entries().forEach(entry -> add(found, entry));
      }
    }
    if (found.isEmpty()) {
      register.surnamed(words).forEach(person -> add(found, person));
    }
    return List.copyOf(found);
  }

  private void addId(Set<Named> found, String id) {
    Register.State state = register.state(id);
    if (state != null) {
      found.add(new Named(state.id(), state.name()));
    }
    Entry.Organisation organisation = register.organisation(id);
    if (organisation != null) {
      found.add(new Named(organisation.id(), organisation.name()));
    }
    Entry.Person person = register.person(id);
    if (person != null) {
      found.add(new Named(person.id(), person.name()));
    }
  }

  private void add(Set<Named> found, Entry entry) {
    if (entry instanceof Entry.StateName name) {
      addId(found, name.state());
    } else if (entry instanceof Entry.Organisation organisation) {
      addId(found, organisation.id());
    } else if (entry instanceof Entry.Person person) {
      addId(found, person.id());
    }
  }
}
