package org.attache.bench;

import java.util.Arrays;
import java.util.Locale;

/** What every benchmark does with its figures. */
public final class Measure {

  private Measure() {}

  /** Seconds since a {@link System#nanoTime}. */
  static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** Bytes on the heap after a collection. */
  public static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** The middle value; of an even number the higher one. */
  public static double median(double[] values) {
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

  /** A line of figures, decimal points whatever the place. */
  public static void print(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }
}
