package org.attache.extract.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Part;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a sentence speaks of relations between states. It does where it names two states or
 * bodies between states, or one beside a matter between states ("Norway", "the truce"); where it
 * names none, as "the thaw is real but shallow", what its paragraph and the one before name
 * decides.
 */
final class Relevance {

  /** What a stretch of text names: states by their codes, and bodies between states. */
  private record Named(Set<String> states, boolean matter) {}

  private static final int TWO = 2;

  /** A text of so few sentences is an item of news and gives nothing to judge it by. */
  private static final int SHORT = 3;

  /** So many sentences around one say what it is about, where its paragraph is short. */
  private static final int WINDOW = 6;

  private final Named[] named;
  private final ResolvedArticle article;
  private final Issuing issuing;

  /** Whether some words of a sentence name an issue between states. */
  interface Issuing {
    boolean at(Sentence sentence);
  }

  Relevance(ResolvedArticle article, Issuing issuing) {
    this.article = article;
    this.issuing = issuing;
    this.named = new Named[article.sentences().size()];
  }

  /** Whether a sentence is about relations between states, by itself or by what is around it. */
  boolean isInternational(Sentence sentence) {
    if (named.length <= SHORT) {
      return true;
    }
    Named own = at(sentence.index());
    if (own.states().size() >= TWO || (own.matter() && !own.states().isEmpty())) {
      return true;
    }
    Set<String> around = new HashSet<>(own.states());
    for (int index = sentence.index() - 1; index >= 0 && isNear(index, sentence); index--) {
      around.addAll(at(index).states());
    }
    for (int index = sentence.index() + 1;
        index < named.length && isNear(index, sentence);
        index++) {
      around.addAll(at(index).states());
    }
    return around.size() >= TWO || (own.states().isEmpty() && own.matter() && around.size() == 1);
  }

  /** Whether a sentence lies in the paragraph of another or near it. */
  private boolean isNear(int index, Sentence sentence) {
    Part here = part(sentence.index());
    Part there = part(index);
    if (here == null || there == null) {
      return false;
    }
    return there.equals(here) || Math.abs(sentence.index() - index) <= WINDOW;
  }

  private @Nullable Part part(int index) {
    return article.article().partAt(article.sentences().get(index).span().start());
  }

  private Named at(int index) {
    Named known = named[index];
    if (known == null) {
      known = read(article.sentences().get(index));
      named[index] = known;
    }
    return known;
  }

  private Named read(Sentence sentence) {
    Set<String> states = new HashSet<>();
    boolean matter = issuing.at(sentence);
    for (int word = 0; word < sentence.size(); word++) {
      matter |= Matters.is(sentence, word);
      for (Party party : article.parties(sentence, word)) {
        String state = state(party);
        if (state != null) {
          states.add(state);
        }
      }
    }
    return new Named(states, matter);
  }

  /** The code of the state or the body between states that a party belongs to, or null. */
  private static @Nullable String state(Party party) {
    String country = party.actor().country();
    if (country != null) {
      return country;
    }
    List<?> sectors = party.actor().sectors();
    return party.actor().id().known() && !party.actor().person() && !sectors.isEmpty()
        ? party.actor().id().toString()
        : null;
  }
}
