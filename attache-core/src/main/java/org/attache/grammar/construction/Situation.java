package org.attache.grammar.construction;

import java.util.List;
import java.util.Locale;
import org.attache.annotate.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence offers the rules of a room: what fills the slots beside a word, and what kinds
 * of things these are. {@link ClauseSituation} knows the slots of grammar; a room adds its own.
 */
public interface Situation {

  Sentence sentence();

  /**
   * The heads of what fills a slot, all conjuncts; empty if nothing does.
   *
   * @param slot one of those in the room's {@link Vocabulary}
   */
  List<Integer> fill(int word, String slot);

  /**
   * What a word is in one respect, such as its tense; null where it is nothing in it.
   *
   * @param feature one of those in the room's {@link Vocabulary}
   */
  @Nullable String feature(int word, String feature);

  /**
   * Whether what fills a slot is of a kind that no list of words can tell, such as a party.
   *
   * @param kind one of those in the room's {@link Vocabulary}, with its {@code @}
   */
  boolean isOfKind(int filler, String kind, int word, String slot);

  /** The name by which conditions speak of a filler: its lemma, in lower case. */
  default String name(int filler) {
    return sentence().lemma(filler).toLowerCase(Locale.ROOT);
  }
}
