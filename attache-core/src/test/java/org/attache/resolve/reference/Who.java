package org.attache.resolve.reference;

import java.time.LocalDate;
import java.util.List;
import org.attache.StandardResolver;
import org.attache.annotate.Grammar;
import org.attache.annotate.Sentence;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.Resolver;

/** Resolves grammar written by hand and says whom its words stand for. */
final class Who {

  private static final Resolver RESOLVER = StandardResolver.load();

  private final ResolvedArticle article;

  private Who(ResolvedArticle article) {
    this.article = article;
  }

  /** Reads grammar of a day in June 2015. */
  static Who in(String grammar) {
    return on(LocalDate.of(2015, 6, 1), grammar);
  }

  static Who on(LocalDate day, String grammar) {
    return new Who(RESOLVER.resolve(Grammar.parse(grammar, day)));
  }

  /** Ids of the parties of a word, at its first place in the text. */
  List<String> ids(String word) {
    return parties(word).stream().map(party -> party.actor().id().value()).toList();
  }

  /** Ids of the parties of a word of the last sentence. */
  List<String> idsInLast(String word) {
    Sentence last = article.sentences().get(article.sentences().size() - 1);
    for (int i = 0; i < last.size(); i++) {
      if (last.token(i).text().equals(word)) {
        return article.parties(last, i).stream().map(party -> party.actor().id().value()).toList();
      }
    }
    throw new IllegalArgumentException("no such word: " + word);
  }

  /** The rule that gave a word its party; empty where it has none. */
  String rule(String word) {
    List<Party> parties = parties(word);
    return parties.isEmpty() ? "" : parties.get(0).rule();
  }

  List<Party> parties(String word) {
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).text().equals(word)) {
          return article.parties(sentence, i);
        }
      }
    }
    throw new IllegalArgumentException("no such word: " + word);
  }

  /** Names of places, as they stand. */
  List<String> places() {
    return article.places().stream().map(place -> place.words().quote()).toList();
  }
}
