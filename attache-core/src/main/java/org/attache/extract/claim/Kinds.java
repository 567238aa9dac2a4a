package org.attache.extract.claim;

import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.grammar.construction.ClauseSituation;

/** The kinds of fillers that rules of claims may ask for and no list of words can tell. */
public final class Kinds implements ClauseSituation.Kinds {

  /** Somebody who was resolved. */
  private static final String PARTY = "@party";

  /** Somebody who can want, known or in general words. */
  private static final String HOLDER = "@holder";

  /** A thing that states have with each other or do to each other. */
  private static final String MATTER = "@matter";

  /** All of them, for a vocabulary. */
  public static final Set<String> NAMES = Set.of(PARTY, HOLDER, MATTER);

  private final Ground ground;
  private final Sentence sentence;

  public Kinds(Ground ground, Sentence sentence) {
    this.ground = ground;
    this.sentence = sentence;
  }

  @Override
  public boolean is(int filler, String kind, int word, String slot) {
    return switch (kind) {
      case PARTY -> !ground.article().parties(sentence, filler).isEmpty();
      case HOLDER -> ground.isHolder(sentence, filler);
      case MATTER -> Matters.is(sentence, filler) || ground.isAct(sentence, filler);
      default -> false;
    };
  }
}
