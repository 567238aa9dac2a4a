package org.attache.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Actor;
import org.attache.resolve.ActorId;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;

/**
 * Says who speaks, wants or expects: the party that a nominal stands for, and where none was
 * resolved an unknown actor named by the words themselves ("skeptics", "two officials").
 */
public final class Speakers {

  /** How a party is resolved that only its words name. */
  static final String BY_WORDS = "words";

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "my", "our", "me", "us", "myself");

  private Speakers() {}

  /** Whether a word is "I", "we", "my" …: the one whose words the text holds. */
  public static boolean isFirstPerson(Sentence sentence, int word) {
    return FIRST_PERSON.contains(sentence.lower(word));
  }

  /** The parties at a nominal; one made of its words where none was resolved. */
  public static List<Party> at(ResolvedArticle article, Sentence sentence, int word) {
    List<Party> known = known(article, sentence, word);
    if (!known.isEmpty()) {
      return known;
    }
    Span span = sentence.phraseSpan(word);
    Evidence words = article.article().cite(span);
    String name = words.quote().replaceFirst("^(?i)(the|a|an|some|many|most|several)\\s+", "");
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    Actor actor =
        new Actor(
            new ActorId("?" + (slug.isBlank() ? "unknown" : slug)),
            name.isBlank() ? words.quote() : name,
            null,
            List.of(),
            false,
            null,
            null);
    return List.of(new Party(actor, words, null, BY_WORDS));
  }

  /** The parties that were resolved at a nominal or at its apposition; empty if none. */
  public static List<Party> known(ResolvedArticle article, Sentence sentence, int word) {
    List<Party> parties = article.parties(sentence, word);
    boolean person = parties.stream().anyMatch(party -> party.actor().person());
    if (parties.isEmpty() && Dependencies.of(sentence).isRelativePronoun(word)) {
      int antecedent = antecedent(sentence, word);
      return antecedent < 0 ? List.of() : known(article, sentence, antecedent);
    }
    for (int child : sentence.children(word, "appos", "flat", "dep")) {
      List<Party> found = article.parties(sentence, child);
      if (sentence.is(child, "appos", "flat") && found.stream().anyMatch(p -> p.actor().person())) {
        // "a member of parliament, Ana Ruiz": the name says who it is.
        return person ? parties : found;
      }
    }
    return parties;
  }

  /** The noun that a relative pronoun takes up, or −1. */
  private static int antecedent(Sentence sentence, int pronoun) {
    for (int node = sentence.head(pronoun), steps = 0;
        node >= 0 && steps < 4;
        node = sentence.head(node), steps++) {
      if (sentence.is(node, "acl:relcl", "acl")) {
        return sentence.head(node);
      }
    }
    return -1;
  }

  /**
   * The parties that do what a verb says, with the relative pronoun as the words used here where
   * one stands for them: "Okello, who says".
   */
  static List<Party> asMentioned(
      ResolvedArticle article, Sentence sentence, int verb, List<Party> parties) {
    int subject = sentence.child(verb, "nsubj");
    if (subject < 0
        || parties.size() != 1
        || !Dependencies.of(sentence).isRelativePronoun(subject)) {
      return parties;
    }
    Party party = parties.get(0);
    Evidence pronoun = article.article().cite(sentence.token(subject).span());
    return List.of(new Party(party.actor(), party.words(), pronoun, party.rule()));
  }

  /** The parties of several nominals, as {@link #at}, each actor once. */
  public static List<Party> at(ResolvedArticle article, Sentence sentence, List<Integer> words) {
    List<Party> found = new ArrayList<>();
    for (int word : words) {
      for (Party party : at(article, sentence, word)) {
        if (found.stream().noneMatch(p -> p.actor().id().equals(party.actor().id()))) {
          found.add(party);
        }
      }
    }
    return found;
  }
}
