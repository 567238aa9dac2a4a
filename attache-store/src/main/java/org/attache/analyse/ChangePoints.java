package org.attache.analyse;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds where the level of a series changes: the rank test of A. N. Pettitt, A non-parametric
 * approach to the change-point problem, Applied Statistics 28, 1979, which asks neither for a
 * normal spread nor for a known day. Where the whole has a change, its two parts are searched in
 * the same way (binary segmentation; L. Vostrikova, Soviet Mathematics Doklady 24, 1981), so that a
 * series without any is cut with the stated probability at most. Since scores have many ties, the
 * p-value comes from permutations and not from Pettitt's approximation.
 */
final class ChangePoints {

  /** Fewer values than this on either side make no level. */
  static final int LEAST = 5;

  static final double LEVEL = 0.05;

  private static final int PERMUTATIONS = 999;
  private static final long SEED = 1979L;

  private ChangePoints() {}

  /**
   * @param values in order of time
   * @return the index of the first value of each new level, in order; empty where there is no
   *     change
   */
  static List<Integer> of(List<Double> values) {
    double[] series = values.stream().mapToDouble(Double::doubleValue).toArray();
    SortedSet<Integer> found = new TreeSet<>();
    search(series, 0, series.length, found);
    return List.copyOf(found);
  }

  private static void search(double[] series, int from, int to, SortedSet<Integer> found) {
    if (to - from < 2 * LEAST) {
      return;
    }
    double[] ranks = ranks(Arrays.copyOfRange(series, from, to));
    if (pValue(ranks) <= LEVEL) {
      int at = best(ranks);
      found.add(from + at);
      search(series, from, from + at, found);
      search(series, from + at, to, found);
    }
  }

  /** The cut that separates the ranks most; of equals the first. */
  private static int best(double[] ranks) {
    double sum = 0;
    double largest = -1;
    int best = LEAST;
    for (int cut = 1; cut <= ranks.length - LEAST; cut++) {
      sum += ranks[cut - 1];
      double statistic = statistic(sum, cut, ranks.length);
      if (cut >= LEAST && statistic > largest + 1e-9) {
        largest = statistic;
        best = cut;
      }
    }
    return best;
  }

  private static double pValue(double[] ranks) {
    double real = largest(ranks);
    double[] dealt = ranks.clone();
    SplittableRandom random = new SplittableRandom(SEED);
    int atLeast = 0;
    for (int i = 0; i < PERMUTATIONS; i++) {
      for (int j = dealt.length - 1; j > 0; j--) {
        int k = random.nextInt(j + 1);
        double swap = dealt[j];
        dealt[j] = dealt[k];
        dealt[k] = swap;
      }
      atLeast += largest(dealt) >= real - 1e-9 ? 1 : 0;
    }
    return (1.0 + atLeast) / (1.0 + PERMUTATIONS);
  }

  /** Pettitt's K over the cuts that leave enough on either side. */
  private static double largest(double[] ranks) {
    double sum = 0;
    double largest = 0;
    for (int cut = 1; cut <= ranks.length - LEAST; cut++) {
      sum += ranks[cut - 1];
      if (cut >= LEAST) {
        largest = Math.max(largest, statistic(sum, cut, ranks.length));
      }
    }
    return largest;
  }

  /** Pettitt's U, its size: twice the sum of the ranks before the cut, less what chance gives. */
  private static double statistic(double sum, int cut, int all) {
    return Math.abs(2 * sum - cut * (all + 1.0));
  }

  /** Ranks from 1; equal values share the mean of theirs. */
  private static double[] ranks(double[] values) {
    List<Integer> order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .toList();
    double[] ranks = new double[values.length];
    int from = 0;
    while (from < values.length) {
      int to = from;
      while (to < values.length && values[order.get(to)] == values[order.get(from)]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order.get(i)] = (from + 1 + to) / 2.0;
      }
      from = to;
    }
    return ranks;
  }
}
