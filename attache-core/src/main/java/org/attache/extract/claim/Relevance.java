package org.attache.extract.claim;

import java.util.ArrayList;
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
 * bodies between states; where it names fewer, as "the thaw is real but shallow", what its
 * paragraph and the sentences near it name decides.
 */
final class Relevance {

  private static final int TWO = 2;

  /** A text of so few sentences is an item of news and gives nothing to judge it by. */
  private static final int SHORT = 3;

  /** So many sentences around one say what it is about, where its paragraph is short. */
  private static final int WINDOW = 6;

  private final List<Set<String>> named = new ArrayList<>();
  private final ResolvedArticle article;

  Relevance(ResolvedArticle article) {
    this.article = article;
    article.sentences().forEach(sentence -> named.add(states(sentence)));
  }

  /** Whether a sentence is about relations between states, by itself or by what is around it. */
  boolean isInternational(Sentence sentence) {
    if (named.size() <= SHORT) {
      return true;
    }
    Set<String> own = named.get(sentence.index());
    if (own.size() >= TWO) {
      return true;
    }
    Set<String> around = new HashSet<>(own);
    for (int index = sentence.index() - 1; index >= 0 && isNear(index, sentence); index--) {
      around.addAll(named.get(index));
    }
    for (int index = sentence.index() + 1;
        index < named.size() && isNear(index, sentence);
        index++) {
      around.addAll(named.get(index));
    }
    return around.size() >= TWO;
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

  /** The states and bodies between states that a sentence names. */
  private Set<String> states(Sentence sentence) {
    Set<String> states = new HashSet<>();
    for (int word = 0; word < sentence.size(); word++) {
      for (Party party : article.parties(sentence, word)) {
        String state = state(party);
        if (state != null) {
          states.add(state);
        }
      }
    }
    return states;
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
