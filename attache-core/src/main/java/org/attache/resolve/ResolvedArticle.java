package org.attache.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Sentence;
import org.attache.article.Article;
import org.attache.article.Deadline;

/**
 * An annotated article with its parties, days and places.
 *
 * @param parties the parties that the nominal headed by a word stands for: one for a name, more for
 *     "the two leaders", none for a thing. Conjuncts are nominals of their own. A place name has
 *     its state here too where the grammar lets it act.
 * @param times in text order
 * @param places in text order
 * @param voices for each sentence, whose words it is, outermost first; empty for the article's own
 */
public record ResolvedArticle(
    AnnotatedArticle annotated,
    Publication publication,
    Map<Word, List<Party>> parties,
    List<TimeExpression> times,
    List<Place> places,
    List<List<Party>> voices) {

  /** A word of an article: sentence and index in it. */
  public record Word(int sentence, int index) {}

  public ResolvedArticle {
    Objects.requireNonNull(annotated, "annotated");
    Objects.requireNonNull(publication, "publication");
    parties = Map.copyOf(parties);
    times = List.copyOf(times);
    places = List.copyOf(places);
    voices = List.copyOf(voices);
    if (voices.size() != annotated.sentences().size()) {
      throw new IllegalArgumentException(
          voices.size() + " voices for " + annotated.sentences().size() + " sentences");
    }
  }

  public Article article() {
    return annotated.article();
  }

  public List<Sentence> sentences() {
    return annotated.sentences();
  }

  /** The parties for which the nominal headed by a word stands; empty if it is none. */
  public List<Party> parties(Sentence sentence, int word) {
    Deadline.check();
    return parties.getOrDefault(new Word(sentence.index(), word), List.of());
  }

  /** The parties of several nominals, each actor once, in the order given. */
  public List<Party> parties(Sentence sentence, List<Integer> words) {
    List<Party> found = new ArrayList<>();
    for (int word : words) {
      for (Party party : parties(sentence, word)) {
        if (found.stream().noneMatch(other -> other.actor().id().equals(party.actor().id()))) {
          found.add(party);
        }
      }
    }
    return found;
  }

  public List<Party> voice(Sentence sentence) {
    return voices.get(sentence.index());
  }

  public List<TimeExpression> times(Sentence sentence) {
    return of(times, TimeExpression::sentence, sentence.index());
  }

  public List<Place> places(Sentence sentence) {
    return of(places, Place::sentence, sentence.index());
  }

  /** What belongs to a sentence, of a list in text order. */
  private static <T> List<T> of(List<T> all, ToIntFunction<T> sentence, int index) {
    int from = first(all, sentence, index);
    int to = from;
    while (to < all.size() && sentence.applyAsInt(all.get(to)) == index) {
      to++;
    }
    return all.subList(from, to);
  }

  /** The first that is not before a sentence. */
  private static <T> int first(List<T> all, ToIntFunction<T> sentence, int index) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentence.applyAsInt(all.get(middle)) < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
