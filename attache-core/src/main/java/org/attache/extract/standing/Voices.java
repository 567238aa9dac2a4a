package org.attache.extract.standing;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;

/** Tells who holds what an embedding word embeds: whoever says, thinks or denies it. */
final class Voices {

  private Voices() {}

  static List<Party> speakers(ResolvedArticle article, Sentence sentence, int head) {
    List<Party> found = article.parties(sentence, Dependencies.of(sentence).agents(head));
    if (found.isEmpty() && sentence.token(head).isNoun()) {
      found = article.parties(sentence, sentence.children(head, "nmod:poss"));
    }
    return found;
  }

  /** The voice with those who do not yet belong to it. */
  static List<Party> join(List<Party> voice, List<Party> more) {
    List<Party> joined = new ArrayList<>(voice);
    for (Party party : more) {
      boolean known = joined.stream().anyMatch(v -> v.actor().id().equals(party.actor().id()));
      if (!known) {
        joined.add(party);
      }
    }
    return joined;
  }
}
