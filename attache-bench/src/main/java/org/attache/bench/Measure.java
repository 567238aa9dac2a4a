package org.attache.bench;

import java.util.Arrays;
import java.util.Locale;

/** What every benchmark does with its figures. */
final class Measure {

  private Measure() {}

  /** Seconds since a {@link System#nanoTime}. */
  static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** Bytes on the heap after a collection. */
  static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  static double median(double[] values) {
    return sorted(values)[values.length / 2];
  }

  /** The smallest and the largest value. */
  static String range(double[] values) {
    double[] sorted = sorted(values);
    return String.format(Locale.ROOT, "%.1f–%.1f", sorted[0], sorted[sorted.length - 1]);
  }

  private static double[] sorted(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  static void print(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }
}
