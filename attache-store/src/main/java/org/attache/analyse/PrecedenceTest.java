package org.attache.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Whether one act comes before another more often than chance: a permutation test over the dated
 * acts (E. S. Edgington, Randomization Tests, 1980). The days stay, the labels are dealt out anew,
 * so neither busy weeks nor frequent acts make a pattern. The p-value counts the real order as one
 * of the permutations (B. Phipson, G. Smyth, Stat. Appl. Genet. Mol. Biol. 9, 2010).
 */
final class PrecedenceTest {

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

  private final int permutations;
  private final int within;

  PrecedenceTest(int permutations, int within) {
    this.permutations = permutations;
    this.within = within;
  }

  /** Acts must be in order of their days. */
  Result test(List<Act> acts, int first, int then) {
    long[] days = acts.stream().mapToLong(Act::day).toArray();
    int[] labels = acts.stream().mapToInt(Act::label).toArray();
    List<Long> lags = lags(days, labels, first, then);
    int[] dealt = Arrays.copyOf(labels, labels.length);
    SplittableRandom random = new SplittableRandom(SEED);
    int atLeast = 0;
    long sum = 0;
    for (int i = 0; i < permutations; i++) {
      for (int j = dealt.length - 1; j > 0; j--) {
        int k = random.nextInt(j + 1);
        int swap = dealt[j];
        dealt[j] = dealt[k];
        dealt[k] = swap;
      }
      int cases = count(days, dealt, first, then);
      sum += cases;
      atLeast += cases >= lags.size() ? 1 : 0;
    }
    return new Result(
        lags.size(), (double) sum / permutations, (1.0 + atLeast) / (1.0 + permutations), lags);
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

  private int count(long[] days, int[] labels, int first, int then) {
    int count = 0;
    for (int i = 0; i < days.length; i++) {
      count += labels[i] == then && lag(days, labels, first, i) > 0 ? 1 : 0;
    }
    return count;
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
