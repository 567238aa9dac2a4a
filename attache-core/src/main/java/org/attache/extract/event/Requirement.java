package org.attache.extract.event;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attache.extract.TableResource.Row;

/**
 * What must stand in a slot beside a predicate: one of some lemmas, a party, an act, or something.
 *
 * @param slot a slot of {@link Arguments}, {@code prt} for a particle, {@code act} for an embedded
 *     act
 * @param party any party will do
 * @param person any party that is one person will do
 * @param text as the lexicon writes it
 */
record Requirement(
    String slot, boolean negated, boolean party, boolean person, Set<String> lemmas, String text) {

  private static final String PARTY = "@party";
  private static final String PERSON = "@person";

  Requirement {
    Objects.requireNonNull(slot, "slot");
    lemmas = Set.copyOf(lemmas);
  }

  /** How specific it is. */
  int weight() {
    if (negated) {
      return 0;
    }
    boolean kind = party || person || lemmas.contains("any");
    return kind || lemmas.contains("cooperation") || lemmas.contains("conflict") ? 1 : 2;
  }

  /** What can be what both ask for: words, {@code @party}, {@code @person}. */
  Set<String> shared(Requirement other) {
    Set<String> shared = new LinkedHashSet<>();
    if (slot.equals(other.slot)) {
      shared.addAll(lemmas);
      shared.retainAll(other.lemmas);
      if (party && other.party) {
        shared.add(PARTY);
      }
      if (person && other.person) {
        shared.add(PERSON);
      }
    }
    return shared;
  }

  /**
   * Reads {@code obj=sanction|embargo}, {@code obj!=#abstract}, {@code with=@party}.
   *
   * @param classes word classes by name
   */
  static Requirement parse(Row row, String text, Map<String, Set<String>> classes) {
    int equals = text.indexOf('=');
    if (equals < 1 || equals == text.length() - 1) {
      throw row.wrong("a condition is slot=words, not \"" + text + "\"");
    }
    boolean negated = text.charAt(equals - 1) == '!';
    String slot = text.substring(0, negated ? equals - 1 : equals);
    Set<String> lemmas = new LinkedHashSet<>();
    boolean party = false;
    boolean person = false;
    for (String word : text.substring(equals + 1).split("\\|", -1)) {
      if (word.equals(PARTY)) {
        party = true;
      } else if (word.equals(PERSON)) {
        person = true;
      } else if (word.startsWith("#")) {
        Set<String> members = classes.get(word.substring(1));
        if (members == null) {
          throw row.wrong("there is no word class \"" + word + "\" in classes.tsv");
        }
        lemmas.addAll(members);
      } else {
        lemmas.add(word);
      }
    }
    if (!Arguments.isSlot(slot) && !slot.equals("prt") && !slot.equals("act")) {
      throw row.wrong("there is no slot \"" + slot + "\"");
    }
    return new Requirement(slot, negated, party, person, lemmas, text);
  }
}
