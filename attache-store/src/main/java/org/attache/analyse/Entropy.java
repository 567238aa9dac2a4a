package org.attache.analyse;

import java.util.Collection;

/**
 * How evenly cases are spread over classes, with the small-sample correction of G. A. Miller, Note
 * on the bias of information estimates, in: Information Theory in Psychology, 1955 (Miller–Madow).
 */
final class Entropy {

  private Entropy() {}

  /**
   * How much of the next class is open when the one before is known, as a share of the largest
   * possible: the entropy of the pairs less that of the first ones (C. E. Shannon, 1948, §6), both
   * corrected.
   *
   * @param pairs cases of each pair of classes, one after the other
   * @param before cases of each class as the first of a pair
   */
  static double conditional(Collection<Integer> pairs, Collection<Integer> before, int classes) {
    double open = corrected(pairs) - corrected(before);
    return Math.max(0, Math.min(1, open / Math.log(classes)));
  }

  /**
   * @param counts cases of each class; classes without any may be left out
   * @param classes how many classes there could be
   * @return 0 (always the same) … 1 (all classes alike), corrected upwards by (k − 1) / 2n
   */
  static double normalised(Collection<Integer> counts, int classes) {
    int n = counts.stream().mapToInt(Integer::intValue).sum();
    if (n == 0 || classes < 2) {
      throw new IllegalArgumentException(
          "entropy of " + n + " cases in " + classes + " classes is not defined");
    }
    return Math.min(1, corrected(counts) / Math.log(classes));
  }

  private static double corrected(Collection<Integer> counts) {
    int n = counts.stream().mapToInt(Integer::intValue).sum();
    double entropy = 0;
    int observed = 0;
    for (int count : counts) {
      if (count > 0) {
        double share = (double) count / n;
        entropy -= share * Math.log(share);
        observed++;
      }
    }
    return entropy + (observed - 1) / (2.0 * n);
  }
}
