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
   * The parties that the words stand for: one for a code ({@code RUS}, {@code RU}, {@code
   * RUS/vladimir-putin}) or a clear name ("Russia", "Kremlin", "Lavrov"), more for an ambiguous
   * one, none for an unknown one.
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
      addCode(found, words.strip());
    }
    if (found.isEmpty()) {
      register.surnamed(words).forEach(person -> add(found, person));
    }
    return List.copyOf(found);
  }

  private void addId(Set<Named> found, String id) {
    Register.State state = register.state(id);
    Register.Gone gone = register.gone(id);
    if (state == null && gone != null) {
      state = register.state(gone.state().country());
    }
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

  /** ISO 3166 alpha-2 and the number of Correlates of War: {@code RU}, {@code 365}. */
  private void addCode(Set<Named> found, String code) {
    for (Register.State state : register.states()) {
      Register.Codes codes = state.codes();
      if (code.equals(codes.alpha2()) || code.equals(codes.cowNumber())) {
        found.add(new Named(state.id(), state.name()));
      }
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
