package org.attache.resolve.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

  /** How many mentions are kept at all, however long the sentences are. */
  private static final int MOST = 120;

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

  void add(List<Figure> figures, boolean plural, Sentence sentence, int head) {
    traces.addLast(
        new Trace(figures, plural, sentence.index(), head, weight(sentence, head)));
    while (traces.size() > MOST
        || traces.getFirst().sentence() < sentence.index() - REACH) {
      traces.removeFirst();
    }
    for (Figure figure : figures) {
      last.put(figure, sentence.index());
    }
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
                : sentence.is(node, "amod", "compound") ? 10 : 40;
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
   */
  @Nullable Trace best(int sentence, int before, boolean subject, int reach, Predicate<Trace> fits) {
    Map<List<Figure>, Double> scores = new LinkedHashMap<>();
    Map<List<Figure>, Trace> latest = new LinkedHashMap<>();
    for (Trace trace : traces) {
      if (trace.sentence() < sentence - reach
          || (trace.sentence() == sentence && trace.head() >= before)
          || !fits.test(trace)) {
        continue;
      }
      double decay = Math.pow(0.5, sentence - trace.sentence());
      double parallel = subject && trace.weight() >= 180 ? 35 : 0;
      scores.merge(trace.figures(), (trace.weight() + parallel) * decay, Double::sum);
      latest.put(trace.figures(), trace);
    }
    Trace best = null;
    double most = 0;
    for (Map.Entry<List<Figure>, Double> entry : scores.entrySet()) {
      // Of two alike, the later one.
      if (entry.getValue() >= most) {
        most = entry.getValue();
        best = latest.get(entry.getKey());
      }
    }
    return best;
  }

  /** The latest mentions first. */
  List<Trace> latest() {
    List<Trace> found = new ArrayList<>();
    traces.descendingIterator().forEachRemaining(found::add);
    return found;
  }
}
