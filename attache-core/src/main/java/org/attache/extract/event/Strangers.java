package org.attache.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.article.Evidence;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.time.TimeNames;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom no register knows and whose country nothing says, but who stands where an event has
 * its parties: "the court", "a woman", "Barbarin".
 *
 * <p>Such a party has no country and no sector; it is what the sentence calls it.
 */
final class Strangers {

  /** Where an event has its parties; elsewhere a name is a place or a topic more often. */
  private static final Set<String> SLOTS =
      Set.of("subj", "obj", "iobj", "host", "by", "against", "with", "of", "to", "from", "into");

  /** Names in capitals are places of origin, headings and abbreviations of things. */
  private static final int LONG = 5;

  private final Set<String> somebody;
  private final Set<String> things;

  /**
   * @param somebody lemmas of nouns that stand for people and for institutions
   * @param things lemmas that end the names of things: "the Golan Heights", "the Lisbon Treaty"
   */
  Strangers(Set<String> somebody, Set<String> things) {
    this.somebody = somebody;
    this.things = things;
  }

  /** The stranger in a slot, or null where it holds a thing. */
  @Nullable Party at(ResolvedArticle article, Sentence sentence, int word, String slot) {
    if (!SLOTS.contains(slot) || !isSomebody(sentence, word)) {
      return null;
    }
    Token token = sentence.token(word);
    Evidence words = article.article().cite(sentence.phraseSpan(word));
    String name = token.isProper() ? words.quote() : token.lemma().toLowerCase(Locale.ROOT);
    Actor actor = new Actor(ActorId.unknown(name), name, null, List.of(), false, null, null);
    return new Party(actor, words, null, "stranger");
  }

  private boolean isSomebody(Sentence sentence, int word) {
    Token token = sentence.token(word);
    if (!token.isNoun()) {
      return false;
    }
    return token.isProper()
        ? isName(token) && !isThing(token)
        : somebody.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isThing(Token token) {
    String text = token.text();
    return things.contains(token.lemma().toLowerCase(Locale.ROOT))
        || (text.length() >= LONG && text.equals(text.toUpperCase(Locale.ROOT)));
  }

  /** Days, months and numbers are written like names. */
  private static boolean isName(Token token) {
    return Character.isUpperCase(token.text().charAt(0)) && !TimeNames.contains(token.lemma());
  }
}
