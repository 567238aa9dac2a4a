package org.attache.analyse;

import java.util.Collection;

/**
 * How evenly cases are spread over classes, with the small-sample correction of G. A. Miller, Note
 * on the bias of information estimates, in: Information Theory in Psychology, 1955 (Miller–Madow).
 */
final class Entropy {

  private Entropy() {}

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
    double entropy = 0;
    int observed = 0;
    for (int count : counts) {
      if (count > 0) {
        double share = (double) count / n;
        entropy -= share * Math.log(share);
        observed++;
      }
    }
    double corrected = entropy + (observed - 1) / (2.0 * n);
    return Math.min(1, corrected / Math.log(classes));
  }
}
