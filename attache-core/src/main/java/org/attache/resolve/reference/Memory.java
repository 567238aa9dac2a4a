package org.attache.resolve.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.attache.annotate.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who was mentioned, to find whom a pronoun or "the two leaders" means.
 *
 * <p>The weights are those of Lappin and Leass (1994, "An algorithm for pronominal anaphora
 * resolution", table 1): recency, subject, object, other roles; they halve with each sentence.
 * Mentions older than a few sentences are forgotten, so that reading stays linear.
 */
final class Memory {

  /** How many sentences back a pronoun may look. */
  private static final int REACH = 4;

  /** After how many sentences somebody is no longer one of "the two leaders". */
  private static final int FORGETS = 60;

  /** How many mentions are kept at all, however long the sentences are. */
  private static final int MOST = 240;

  /**
   * A mention.
   *
   * @param figures more than one for a coordination
   * @param head its highest word
   */
  record Trace(List<Figure> figures, boolean plural, int sentence, int head, double weight) {
    Trace {
      figures = List.copyOf(figures);
    }

    Figure one() {
      return figures.get(0);
    }
  }

  private final Deque<Trace> traces = new ArrayDeque<>();
  private final Map<Figure, Integer> last = new LinkedHashMap<>();
  private final Map<Figure, Integer> active = new LinkedHashMap<>();
  private int swept;
  private final Map<Figure, Double> prominence = new LinkedHashMap<>();

  void add(List<Figure> figures, boolean plural, Sentence sentence, int head) {
    traces.addLast(new Trace(figures, plural, sentence.index(), head, weight(sentence, head)));
    while (traces.size() > MOST || traces.getFirst().sentence() < sentence.index() - REACH) {
      traces.removeFirst();
    }
    for (Figure figure : figures) {
      if (figure.kind() == Figure.Kind.THING) {
        continue;
      }
      prominence.put(figure, prominence(figure, sentence.index()) + weight(sentence, head) / 100);
      last.put(figure, sentence.index());
      active.put(figure, sentence.index());
    }
    if (sentence.index() > swept) {
      swept = sentence.index();
      active.values().removeIf(index -> index < sentence.index() - FORGETS);
    }
  }

  /**
   * How much a figure has been spoken of so far. It fades slowly, as the two sides of an article
   * stay what they are while others come and go.
   */
  double prominence(Figure figure, int sentence) {
    Double value = prominence.get(figure);
    return value == null ? 0 : value * Math.pow(0.92, sentence - lastSentence(figure));
  }

  /** Those who were spoken of not long ago, in the order of their first mention. */
  List<Figure> figures() {
    return List.copyOf(active.keySet());
  }

  /** Index of the sentence in which a figure was mentioned last, or −1. */
  int lastSentence(Figure figure) {
    return last.getOrDefault(figure, -1);
  }

  private static double weight(Sentence sentence, int head) {
    int node = head;
    while (sentence.is(node, "conj", "appos", "flat") && sentence.head(node) >= 0) {
      node = sentence.head(node);
    }
    double role =
        sentence.is(node, "nsubj", "csubj")
            ? 80
            : sentence.is(node, "obj", "iobj")
                ? 50
                : sentence.is(node, "amod", "compound") ? 10 : sentence.is(node, "nmod") ? 25 : 40;
    boolean topical = node == head && sentence.is(node, "nsubj") && mainClause(sentence, node);
    return 100 + role + (topical ? 30 : 0);
  }

  private static boolean mainClause(Sentence sentence, int subject) {
    return sentence.head(subject) == sentence.root();
  }

  /**
   * The most salient mention of those that fit, or null.
   *
   * @param reach how many sentences back to look
   * @param bonus what else speaks for a mention
   */
  @Nullable Trace best(
      int sentence,
      int before,
      boolean subject,
      int reach,
      Predicate<Trace> fits,
      ToDoubleFunction<Trace> bonus) {
    // Of one sentence, only the best mention of a figure counts, as in the paper.
    Map<List<Figure>, Map<Integer, Double>> scores = new LinkedHashMap<>();
    Map<List<Figure>, Trace> latest = new LinkedHashMap<>();
    for (Trace trace : traces) {
      if (trace.sentence() < sentence - reach
          || (trace.sentence() == sentence && trace.head() >= before)
          || !fits.test(trace)) {
        continue;
      }
      double decay = Math.pow(0.5, sentence - trace.sentence());
      double parallel = subject && trace.weight() >= 180 ? 35 : 0;
      double score = (trace.weight() + parallel + bonus.applyAsDouble(trace)) * decay;
      scores
          .computeIfAbsent(trace.figures(), key -> new LinkedHashMap<>())
          .merge(trace.sentence(), score, Math::max);
      latest.put(trace.figures(), trace);
    }
    Trace best = null;
    double most = 0;
    for (Map.Entry<List<Figure>, Map<Integer, Double>> entry : scores.entrySet()) {
      double sum = entry.getValue().values().stream().mapToDouble(Double::doubleValue).sum();
      // Of two alike, the later one.
      if (sum >= most) {
        most = sum;
        best = latest.get(entry.getKey());
      }
    }
    return best;
  }

  /**
   * The latest mention of those that fit, if all of them are of one and the same figure; else null.
   *
   * @param reach how many sentences back to look
   */
  @Nullable Trace only(int sentence, int before, int reach, Predicate<Trace> fits) {
    Trace found = null;
    for (Trace trace : latest()) {
      if (trace.sentence() < sentence - reach
          || (trace.sentence() == sentence && trace.head() >= before)
          || !fits.test(trace)) {
        continue;
      }
      if (found != null && !found.figures().equals(trace.figures())) {
        return null;
      }
      found = found == null ? trace : found;
    }
    return found;
  }

  /** The latest mentions first. */
  List<Trace> latest() {
    List<Trace> found = new ArrayList<>();
    traces.descendingIterator().forEachRemaining(found::add);
    return found;
  }
}
