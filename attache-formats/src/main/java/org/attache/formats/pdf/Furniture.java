package org.attache.formats.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Running heads, running feet and page numbers: what stands at the top or bottom of many pages,
 * alike but for its digits.
 */
final class Furniture {

  /** So many lines at the top and at the bottom of a page may be furniture. */
  private static final int EDGE = 3;

  /** Two pages show nothing; what stands on one in three, more than twice, is no accident. */
  private static final int FEWEST_PAGES = 3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–—\\s|]{0,3}(?:page\\s)?(?:\\d{1,4}|[ivxlc]{1,7})(?:\\s?(?:/|of)\\s?\\d{1,4})?[-–—\\s|]{0,3}",
          Pattern.CASE_INSENSITIVE);

  private Furniture() {}

  /** The lines that are text. */
  static List<Line> without(List<Line> lines) {
    Map<Integer, List<Line>> pages = new TreeMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    Map<String, Set<Integer>> places = new HashMap<>();
    Set<Line> edges = new HashSet<>();
    for (List<Line> page : pages.values()) {
      for (Line line : edges(page)) {
        edges.add(line);
        places.computeIfAbsent(shape(line), s -> new HashSet<>()).add(line.page());
      }
    }
    int many = Math.max(FEWEST_PAGES, (pages.size() + 2) / 3);
    List<Line> kept = new ArrayList<>();
    for (Line line : lines) {
      boolean furniture =
          edges.contains(line)
              && (places.getOrDefault(shape(line), Set.of()).size() >= many
                  || PAGE_NUMBER.matcher(line.text()).matches());
      if (!furniture) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static List<Line> edges(List<Line> page) {
    List<Line> byHeight = new ArrayList<>(page);
    byHeight.sort((a, b) -> Double.compare(a.base(), b.base()));
    if (byHeight.size() <= 2 * EDGE) {
      return byHeight;
    }
    List<Line> edges = new ArrayList<>(byHeight.subList(0, EDGE));
    edges.addAll(byHeight.subList(byHeight.size() - EDGE, byHeight.size()));
    return edges;
  }

  private static String shape(Line line) {
    return line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
  }
}
