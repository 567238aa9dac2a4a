package org.attache.extract.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;

/**
 * Finds the names that an article comes back to and that stand for nobody: a pipeline, a treaty, an
 * affair. A name is a topic of the article if it stands there three times, and once at least where
 * one says what is spoken of ("talks on Nord Pool", "discussed Nord Pool").
 */
final class Topics {

  /**
   * A place where a topic is named.
   *
   * @param name as the article has it first
   */
  record Topic(String name, Span words) {}

  private record Name(int sentence, Span words, boolean spokenOf) {}

  private static final int TIMES = 3;
  private static final Set<String> ON =
      Set.of("on", "about", "over", "regarding", "concerning", "of");
  private static final Set<String> SPEAKING =
      Set.of(
          "discuss",
          "raise",
          "address",
          "debate",
          "negotiate",
          "mention",
          "criticize",
          "criticise",
          "oppose",
          "support",
          "reject",
          "sign",
          "ratify",
          "abandon",
          "suspend",
          "revive");
  private static final Set<String> NO_TOPICS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "God",
          "Internet",
          "TV",
          "English",
          "Mr.",
          "Mrs.",
          "Ms.");

  private Topics() {}

  /** The topics by the sentences that name them; empty if there are none. */
  static Map<Integer, List<Topic>> of(ResolvedArticle article) {
    Map<String, List<Name>> names = new LinkedHashMap<>();
    for (Sentence sentence : article.sentences()) {
      Part part = article.article().partAt(sentence.span().start());
      if (part != null && part.kind().reports()) {
        collect(article, sentence, names);
      }
    }
    Map<Integer, List<Topic>> found = new HashMap<>();
    names.forEach(
        (name, places) -> {
          if (places.size() >= TIMES && places.stream().anyMatch(Name::spokenOf)) {
            for (Name place : places) {
              found
                  .computeIfAbsent(place.sentence(), key -> new ArrayList<>())
                  .add(new Topic(name, place.words()));
            }
          }
        });
    return found;
  }

  private static void collect(
      ResolvedArticle article, Sentence sentence, Map<String, List<Name>> names) {
    int word = 0;
    while (word < sentence.size()) {
      if (!sentence.token(word).isProper() || sentence.token(word).text().length() < 2) {
        word++;
        continue;
      }
      int end = word + 1;
      while (end < sentence.size()
          && (sentence.token(end).isProper()
              || (sentence.tag(end).equals("CD") && sentence.head(end) < end))) {
        end++;
      }
      if (isNobody(article, sentence, word, end)) {
        Span words = sentence.token(word).span().cover(sentence.token(end - 1).span());
        names
            .computeIfAbsent(article.article().cite(words).quote(), key -> new ArrayList<>())
            .add(new Name(sentence.index(), words, isSpokenOf(sentence, word, end)));
      }
      word = end;
    }
  }

  /** Whether the words of a name stand for no party and no place, and are no date. */
  private static boolean isNobody(ResolvedArticle article, Sentence sentence, int first, int end) {
    Span words = sentence.token(first).span().cover(sentence.token(end - 1).span());
    // Nobody is called "the Andvari Link", whatever the name looks like.
    boolean thing = first > 0 && sentence.token(first - 1).text().equalsIgnoreCase("the");
    for (int word = first; word < end; word++) {
      if (NO_TOPICS.contains(sentence.token(word).text())) {
        return false;
      }
      for (Party party : article.parties(sentence, word)) {
        boolean unknown = !party.actor().id().known() && party.actor().sectors().isEmpty();
        if (!unknown || (party.actor().person() && !thing)) {
          return false;
        }
      }
    }
    return article.places(sentence).stream()
            .noneMatch(place -> place.word() >= first && place.word() < end)
        && article.times(sentence).stream().noneMatch(time -> time.words().span().overlaps(words));
  }

  private static boolean isSpokenOf(Sentence sentence, int first, int end) {
    for (int word = first; word < end; word++) {
      int head = sentence.head(word);
      if (head >= first && head < end) {
        continue;
      }
      String preposition = Dependencies.of(sentence).preposition(word);
      return (preposition != null && ON.contains(preposition))
          || (head >= 0
              && sentence.is(word, "obj", "nsubj:pass")
              && SPEAKING.contains(sentence.lemma(head)));
    }
    return false;
  }
}
