package org.attache.analyse;

import java.util.List;

/**
 * Means and their 95 % intervals by Student's t. Student, The probable error of a mean, Biometrika
 * 6, 1908. Two means are compared after B. L. Welch, Biometrika 34, 1947, who does not ask for
 * equal variances.
 */
final class Student {

  /** A mean with the ends of its interval. */
  record Interval(double mean, double low, double high, int cases) {}

  private Student() {}

  static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
  }

  /** Sample variance, with n − 1. */
  static double variance(List<Double> values) {
    double mean = mean(values);
    return values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum() / (values.size() - 1);
  }

  /** The mean with its 95 % interval; asks for two values at least. */
  static Interval interval(List<Double> values) {
    int n = values.size();
    if (n < 2) {
      throw new IllegalArgumentException("an interval needs two values, not " + n);
    }
    double mean = mean(values);
    double half = quantile975(n - 1) * Math.sqrt(variance(values) / n);
    return new Interval(mean, mean - half, mean + half, n);
  }

  /** The difference of two means (one minus other) with its 95 % interval, after Welch. */
  static Interval difference(List<Double> one, List<Double> other) {
    double a = variance(one) / one.size();
    double b = variance(other) / other.size();
    double difference = mean(one) - mean(other);
    int cases = one.size() + other.size();
    if (a + b == 0) {
      return new Interval(difference, difference, difference, cases);
    }
    double freedom = (a + b) * (a + b) / (a * a / (one.size() - 1) + b * b / (other.size() - 1));
    double half = quantile975(freedom) * Math.sqrt(a + b);
    return new Interval(difference, difference - half, difference + half, cases);
  }

  /**
   * The 0.975 quantile of t, by bisection of its distribution, which is an incomplete beta function
   * (Abramowitz and Stegun 1964, 26.7.1; continued fraction 26.5.8).
   */
  static double quantile975(double freedom) {
    double low = 0;
    double high = 13;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      double tail = 0.5 * incompleteBeta(freedom / (freedom + middle * middle), freedom / 2, 0.5);
      if (tail > 0.025) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double incompleteBeta(double x, double a, double b) {
    if (x <= 0 || x >= 1) {
      return x <= 0 ? 0 : 1;
    }
    double front =
        Math.exp(
            logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
    return x < (a + 1) / (a + b + 2)
        ? front * fraction(x, a, b) / a
        : 1 - front * fraction(1 - x, b, a) / b;
  }

  /** Lentz's evaluation of the continued fraction. */
  private static double fraction(double x, double a, double b) {
    double tiny = 1e-300;
    double c = 1;
    double d = 1 / nonZero(1 - (a + b) * x / (a + 1), tiny);
    double value = d;
    for (int m = 1; m <= 300; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / nonZero(1 + even * d, tiny);
      c = nonZero(1 + even / c, tiny);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / nonZero(1 + odd * d, tiny);
      c = nonZero(1 + odd / c, tiny);
      double step = d * c;
      value *= step;
      if (Math.abs(step - 1) < 1e-14) {
        break;
      }
    }
    return value;
  }

  private static double nonZero(double value, double tiny) {
    return Math.abs(value) < tiny ? tiny : value;
  }

  /** Lanczos' approximation. */
  private static double logGamma(double x) {
    double[] g = {
      76.18009172947146,
      -86.50532032941678,
      24.01409824083091,
      -1.231739572450155,
      0.001208650973866179,
      -5.395239384953e-06
    };
    double sum = 1.000000000190015;
    for (int i = 0; i < g.length; i++) {
      sum += g[i] / (x + i + 1);
    }
    double t = x + 5.5;
    return (x + 0.5) * Math.log(t) - t + Math.log(2.5066282746310007 * sum / x);
  }
}
