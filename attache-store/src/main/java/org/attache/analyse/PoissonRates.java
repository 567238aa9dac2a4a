package org.attache.analyse;

/**
 * Whether something became more or less frequent between two periods: the conditional test of two
 * Poisson rates (J. Przyborowski, H. Wilenski, Homogeneity of results in testing samples from
 * Poisson series, Biometrika 31, 1940). Given how often it was in both together, its share of the
 * second is binomial with that period's share of all cases, so that busier reporting is no change.
 */
final class PoissonRates {

  private PoissonRates() {}

  /**
   * The two-sided p-value: twice the smaller tail, at most 1.
   *
   * @param before how often in the first period, of {@code allBefore} cases of any kind
   * @param after how often in the second, of {@code allAfter}
   */
  static double pValue(int before, int after, int allBefore, int allAfter) {
    if (before < 0 || after < 0 || allBefore < before || allAfter < after) {
      throw new IllegalArgumentException(
          before + " of " + allBefore + " and " + after + " of " + allAfter + " are no counts");
    }
    int all = before + after;
    if (all == 0) {
      return 1;
    }
    double share = (double) allAfter / (allBefore + allAfter);
    double atMost = 0;
    double atLeast = 0;
    for (int k = 0; k <= all; k++) {
      double p = probability(k, all, share);
      atMost += k <= after ? p : 0;
      atLeast += k >= after ? p : 0;
    }
    return Math.min(1, 2 * Math.min(atMost, atLeast));
  }

  /** Of exactly so many successes; by logarithms, since factorials soon overflow. */
  private static double probability(int successes, int trials, double share) {
    if (share <= 0 || share >= 1) {
      return successes == (share <= 0 ? 0 : trials) ? 1 : 0;
    }
    double log = successes * Math.log(share) + (trials - successes) * Math.log1p(-share);
    for (int i = 1; i <= successes; i++) {
      log += Math.log((double) (trials - successes + i) / i);
    }
    return Math.exp(log);
  }
}
