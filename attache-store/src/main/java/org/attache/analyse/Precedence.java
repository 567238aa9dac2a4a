package org.attache.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Whether one act comes before another more often than chance: a permutation test over the dated
 * acts (E. S. Edgington, Randomization Tests, 1980). The days stay, the labels are dealt out anew,
 * so neither busy weeks nor frequent acts make a pattern. They are dealt out within stretches of
 * {@value #STRETCH} windows only: what changes slowly, a war, a new government, brings two kinds of
 * act into the same months without one coming before the other (the interval jitter of A.
 * Amarasingham, M. T. Harrison, N. G. Hatsopoulos, S. Geman, J. Neurophysiol. 107, 2012). The
 * p-value counts the real order as one of the permutations (B. Phipson, G. Smyth, Stat. Appl.
 * Genet. Mol. Biol. 9, 2010).
 */
final class Precedence {

  /** A labelled act on a day, both as numbers. */
  record Act(long day, int label) {}

  /**
   * @param cases acts of the second label with one of the first in the days before
   * @param expected the mean of that under chance
   * @param pValue share of permutations with at least as many
   * @param lags days from the last act of the first label, for each case
   */
  record Result(int cases, double expected, double pValue, List<Long> lags) {}

  private static final long SEED = 20151215L;

  /** Windows in a stretch of time within which labels are exchanged. */
  private static final int STRETCH = 12;

  private final int permutations;
  private final int within;

  Precedence(int permutations, int within) {
    this.permutations = permutations;
    this.within = within;
  }

  /** Tests one pair. Acts must be in order of their days. */
  Result test(List<Act> acts, int first, int then) {
    return test(acts, List.of(new int[] {first, then})).get(0);
  }

  /**
   * Tests each pair of a first and a second label, all of them under the same permutations: one
   * walk over the acts counts the cases of all pairs, so that the work does not grow with theirs.
   */
  List<Result> test(List<Act> acts, List<int[]> pairs) {
    long[] days = acts.stream().mapToLong(Act::day).toArray();
    int[] labels = acts.stream().mapToInt(Act::label).toArray();
    int labelled = 1 + Arrays.stream(labels).max().orElse(-1);
    for (int[] pair : pairs) {
      labelled = Math.max(labelled, 1 + Math.max(pair[0], pair[1]));
    }
    int[] real = counts(days, labels, labelled);
    int[] dealt = Arrays.copyOf(labels, labels.length);
    SplittableRandom random = new SplittableRandom(SEED);
    int[] first = firstOfStretch(days);
    int[] atLeast = new int[pairs.size()];
    long[] sums = new long[pairs.size()];
    for (int i = 0; i < permutations; i++) {
      for (int j = dealt.length - 1; j > 0; j--) {
        int k = first[j] + random.nextInt(j + 1 - first[j]);
        int swap = dealt[j];
        dealt[j] = dealt[k];
        dealt[k] = swap;
      }
      int[] counts = counts(days, dealt, labelled);
      for (int p = 0; p < atLeast.length; p++) {
        int cell = pairs.get(p)[0] * labelled + pairs.get(p)[1];
        sums[p] += counts[cell];
        atLeast[p] += counts[cell] >= real[cell] ? 1 : 0;
      }
    }
    List<Result> results = new ArrayList<>();
    for (int p = 0; p < atLeast.length; p++) {
      List<Long> lags = lags(days, labels, pairs.get(p)[0], pairs.get(p)[1]);
      results.add(
          new Result(
              lags.size(),
              (double) sums[p] / permutations,
              (1.0 + atLeast[p]) / (1.0 + permutations),
              lags));
    }
    return results;
  }

  /** For each act the first one of its stretch. */
  private int[] firstOfStretch(long[] days) {
    int[] first = new int[days.length];
    long stretch = (long) STRETCH * within;
    for (int i = 1; i < days.length; i++) {
      boolean same = (days[i] - days[0]) / stretch == (days[i - 1] - days[0]) / stretch;
      first[i] = same ? first[i - 1] : i;
    }
    return first;
  }

  /** The lags of all cases, in order of days; an act on the same day is no act before. */
  List<Long> lags(List<Act> acts, int first, int then) {
    return lags(
        acts.stream().mapToLong(Act::day).toArray(),
        acts.stream().mapToInt(Act::label).toArray(),
        first,
        then);
  }

  private List<Long> lags(long[] days, int[] labels, int first, int then) {
    List<Long> lags = new ArrayList<>();
    for (int i = 0; i < days.length; i++) {
      long lag = labels[i] == then ? lag(days, labels, first, i) : 0;
      if (lag > 0) {
        lags.add(lag);
      }
    }
    return lags;
  }

  /** For each first label times each second one: the acts of the second with one of the first. */
  private int[] counts(long[] days, int[] labels, int labelled) {
    int[] counts = new int[labelled * labelled];
    long[] last = new long[labelled];
    Arrays.fill(last, Long.MIN_VALUE / 2);
    int day = 0;
    for (int i = 0; i < days.length; i++) {
      // Acts of the same day are no acts before: they are taken up when the next day begins.
      for (; days[day] < days[i]; day++) {
        last[labels[day]] = days[day];
      }
      for (int first = 0; first < labelled; first++) {
        counts[first * labelled + labels[i]] += days[i] - last[first] <= within ? 1 : 0;
      }
    }
    return counts;
  }

  /** Days since the last act of a label before an act, 0 where there is none in the window. */
  private long lag(long[] days, int[] labels, int label, int at) {
    for (int i = at - 1; i >= 0 && days[at] - days[i] <= within; i--) {
      if (labels[i] == label && days[i] < days[at]) {
        return days[at] - days[i];
      }
    }
    return 0;
  }
}
