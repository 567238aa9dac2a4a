package org.attache.extract.event;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attache.table.Table;

/**
 * What must stand in a slot beside a predicate: one of some lemmas, a party, an act, or something.
 *
 * <p>Kinds stand among the lemmas: {@code @party} (a party or what belongs to one), {@code @actor}
 * (a party itself), {@code @person} (a party that is one person), {@code @other} (a party that is
 * not the subject), {@code @self} (the subject again), {@code @joint} (parties of two or more
 * countries), {@code @act} (a noun of action that makes an event), {@code any}.
 *
 * @param slot a slot of {@link Arguments}, {@code prt} for a particle, {@code act} for an embedded
 *     act, {@code sentence} for any word of the sentence
 * @param text as the lexicon writes it
 */
record Requirement(String slot, boolean negated, Set<String> lemmas, String text) {

  private static final String PARTY = "@party";
  private static final String ACTOR = "@actor";
  private static final String PERSON = "@person";
  private static final String SELF = "@self";
  private static final String OTHER = "@other";
  private static final String ACT = "@act";
  private static final String JOINT = "@joint";
  private static final Set<String> KINDS =
      Set.of(PARTY, ACTOR, PERSON, SELF, OTHER, ACT, JOINT, "any", "cooperation", "conflict");

  /** What is asked of the sentence, of the particles or of the acts, not of what fills a slot. */
  private static final Set<String> WITHOUT_FILLER = Set.of("prt", "act", "sentence");

  Requirement {
    Objects.requireNonNull(slot, "slot");
    lemmas = Set.copyOf(lemmas);
  }

  boolean names(String lemma) {
    return lemmas.contains(lemma);
  }

  boolean party() {
    return lemmas.contains(PARTY);
  }

  boolean actor() {
    return lemmas.contains(ACTOR);
  }

  boolean person() {
    return lemmas.contains(PERSON);
  }

  boolean self() {
    return lemmas.contains(SELF);
  }

  boolean other() {
    return lemmas.contains(OTHER);
  }

  boolean joint() {
    return lemmas.contains(JOINT);
  }

  boolean act() {
    return lemmas.contains(ACT);
  }

  /** Whether anything at all will do. */
  boolean any() {
    return lemmas.contains("any");
  }

  /** How specific it is. */
  int weight() {
    if (negated) {
      return 0;
    }
    return lemmas.stream().anyMatch(KINDS::contains) ? 1 : 2;
  }

  /** What can be what both ask for. */
  Set<String> shared(Requirement other) {
    if (!slot.equals(other.slot)) {
      return Set.of();
    }
    Set<String> shared = new LinkedHashSet<>(lemmas);
    shared.retainAll(other.lemmas);
    return shared;
  }

  /**
   * Reads {@code obj=sanction|embargo}, {@code obj!=#abstract}, {@code with=@party}.
   *
   * @param classes word classes by name
   */
  static Requirement parse(Table.Line row, String text, Map<String, Set<String>> classes) {
    int equals = text.indexOf('=');
    if (equals < 1 || equals == text.length() - 1) {
      throw row.wrong("a condition is slot=words, not \"" + text + "\"");
    }
    boolean negated = text.charAt(equals - 1) == '!';
    String slot = text.substring(0, negated ? equals - 1 : equals);
    Set<String> lemmas = new LinkedHashSet<>();
    for (String word : text.substring(equals + 1).split("\\|", -1)) {
      if (word.startsWith("@") && !KINDS.contains(word)) {
        throw row.wrong(
            "there is no kind \""
                + word
                + "\": @party, @actor, @person, @self, @other, @joint, @act");
      }
      if (word.startsWith("#")) {
        Set<String> members = classes.get(word.substring(1));
        if (members == null) {
          throw row.wrong("there is no word class \"" + word + "\" in classes.tsv");
        }
        lemmas.addAll(members);
      } else {
        lemmas.add(word);
      }
    }
    if (!Arguments.isSlot(slot) && !WITHOUT_FILLER.contains(slot)) {
      throw row.wrong("there is no slot \"" + slot + "\"");
    }
    return new Requirement(slot, negated, lemmas, text);
  }
}
