package org.attache.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.resolve.DayRange;

/**
 * Finds what is near in time among things of one key (a dyad, a dyad and an act) without looking at
 * all of them: blocking, as in record linkage (I. Fellegi, A. Sunter, A Theory for Record Linkage,
 * JASA 64, 1969).
 */
final class WeekIndex<T> {

  private final Map<String, TreeMap<Long, List<T>>> weeks = new HashMap<>();

  void add(String key, DayRange days, T thing) {
    TreeMap<Long, List<T>> of = weeks.computeIfAbsent(key, k -> new TreeMap<>());
    for (long week = week(days.from()); week <= week(days.to()); week++) {
      of.computeIfAbsent(week, w -> new ArrayList<>()).add(thing);
    }
  }

  /** Everything of the key that lies in the weeks of the interval, each once, in order of entry. */
  Set<T> near(String key, LocalDate from, LocalDate to) {
    Set<T> near = new LinkedHashSet<>();
    TreeMap<Long, List<T>> of = weeks.get(key);
    if (of != null) {
      of.subMap(week(from), true, week(to), true).values().forEach(near::addAll);
    }
    return near;
  }

  private static long week(LocalDate day) {
    return Math.floorDiv(day.toEpochDay(), 7L);
  }
}
