package org.attache.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Corrects p-values for the number of tests made. Y. Benjamini, Y. Hochberg, Controlling the False
 * Discovery Rate, J. R. Statist. Soc. B 57, 1995.
 */
final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /** The adjusted values, in the order given: an adjusted value ≤ 0.05 holds at a rate of 5 %. */
  static List<Double> adjust(List<Double> pValues) {
    int n = pValues.size();
    List<Integer> largestFirst =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.<Integer, Double>comparing(pValues::get).reversed())
            .toList();
    Double[] adjusted = new Double[n];
    double least = 1;
    for (int i = 0; i < n; i++) {
      int index = largestFirst.get(i);
      least = Math.min(least, pValues.get(index) * n / (n - i));
      adjusted[index] = least;
    }
    return new ArrayList<>(List.of(adjusted));
  }
}
