package org.attache.export;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what a profile cannot take, by the reason. */
final class Left {

  private final SortedMap<String, Long> counts = new TreeMap<>();

  void out(String reason) {
    counts.merge(reason, 1L, Long::sum);
  }

  SortedMap<String, Long> counts() {
    return counts;
  }

  long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
