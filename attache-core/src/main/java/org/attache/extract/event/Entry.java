package org.attache.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.attache.extract.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the lexicon of predicates: a word, what must stand beside it, who is who, and the
 * act that they make.
 *
 * @param lemma of the word that heads the predicate
 * @param conditions what must stand beside it; the more, the more specific the entry
 * @param absorbs whether the act that it embeds is what it is about ("refused to withdraw"), and so
 *     no event of its own
 * @param act null for a host, which only lends its arguments to a noun of action ("paid a visit"),
 *     and for a set phrase that is no event ("struck a note of caution")
 * @param source the table and line in which it stands
 */
record Entry(
    String lemma,
    PartOfSpeech partOfSpeech,
    List<Requirement> conditions,
    Frame frame,
    boolean absorbs,
    @Nullable Act act,
    String example,
    String source) {

  /** What kind of word heads the predicate. */
  enum PartOfSpeech {
    V,
    N,
    A,
    HOST
  }

  /** What an entry says is done. */
  record Act(
      PloverType type, @Nullable String mode, List<String> contexts, String cameo, double score) {

    Act {
      Objects.requireNonNull(type, "type");
      contexts = List.copyOf(contexts);
    }

    /** The same act in other contexts. */
    Act in(List<String> others) {
      return new Act(type, mode, others, cameo, score);
    }
  }

  Entry {
    Objects.requireNonNull(lemma, "lemma");
    conditions = List.copyOf(conditions);
  }

  /** How specific it is: words count more than kinds of words, exceptions not at all. */
  int weight() {
    int weight = 0;
    for (Requirement condition : conditions) {
      weight += condition.weight();
    }
    return weight;
  }

  /**
   * Whether a sentence can hold both and nothing says which counts: they ask for as much, in the
   * same slots, and share words in each of them.
   */
  boolean fights(Entry other) {
    if (conditions.isEmpty() && other.conditions.isEmpty()) {
      return true;
    }
    if (wanted() != other.wanted() || weight() != other.weight()) {
      return false;
    }
    for (Requirement one : conditions) {
      if (!one.negated() && !sharesWords(one, other)) {
        return false;
      }
    }
    return true;
  }

  /** How many conditions ask for words, not for their absence. */
  private int wanted() {
    int wanted = 0;
    for (Requirement condition : conditions) {
      wanted += condition.negated() ? 0 : 1;
    }
    return wanted;
  }

  private boolean sharesWords(Requirement one, Entry other) {
    Set<String> shared = new HashSet<>();
    for (Requirement wanted : other.conditions) {
      if (!wanted.negated()) {
        shared.addAll(one.shared(wanted));
      }
    }
    if (!shared.isEmpty()) {
      shared.removeAll(denied(one.slot()));
      shared.removeAll(other.denied(one.slot()));
    }
    return !shared.isEmpty();
  }

  private Set<String> denied(String slot) {
    Set<String> words = new HashSet<>();
    for (Requirement condition : conditions) {
      if (condition.negated() && condition.slot().equals(slot)) {
        words.addAll(condition.lemmas());
      }
    }
    return words;
  }

  /** The name by which {@code explain} shows it: {@code impose.v[obj=sanction]:subj>on/against}. */
  String id() {
    StringBuilder id = new StringBuilder(lemma);
    id.append('.').append(partOfSpeech.name().toLowerCase(Locale.ROOT));
    if (!conditions.isEmpty()) {
      id.append('[');
      for (int i = 0; i < conditions.size(); i++) {
        id.append(i == 0 ? "" : " ").append(conditions.get(i).text());
      }
      id.append(']');
    }
    return id.append(':').append(frame.text()).toString();
  }

  /** Whether the frame or a condition asks for an object. */
  boolean needsObject() {
    return (!frame.recipients().isEmpty() && frame.recipients().get(0).equals("obj"))
        || conditions.stream()
            .anyMatch(
                condition ->
                    !condition.negated()
                        && (condition.slot().equals("obj") || condition.slot().startsWith("obj.")));
  }
}
