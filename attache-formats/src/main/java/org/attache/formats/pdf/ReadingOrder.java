package org.attache.formats.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts the lines of each page into the order in which people read them: bands from top to bottom,
 * the columns of a band from left to right.
 *
 * <p>This is the recursive cut of Nagy and Seth ("Hierarchical representation of optically scanned
 * documents", 1984) on lines instead of pixels: a stretch of a page is cut where a blank runs
 * through all of it, first upright (between columns), then level (between bands).
 */
final class ReadingOrder {

  /** Narrower blanks stand between words of justified text, too. In points. */
  private static final double GUTTER = 9;

  /** A column of fewer lines is a table's or a caption's. */
  private static final int FEWEST_LINES = 4;

  private ReadingOrder() {}

  /** All lines, page by page. */
  static List<Line> of(List<Line> lines) {
    Map<Integer, List<Line>> pages = new TreeMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    List<Line> ordered = new ArrayList<>();
    for (List<Line> page : pages.values()) {
      cut(page, ordered);
    }
    return ordered;
  }

  private static void cut(List<Line> lines, List<Line> ordered) {
    if (lines.size() < 2 * FEWEST_LINES) {
      ordered.addAll(downwards(lines));
      return;
    }
    double gutter = gutter(lines);
    if (gutter >= 0) {
      cut(lines.stream().filter(line -> line.left() < gutter).toList(), ordered);
      cut(lines.stream().filter(line -> line.left() >= gutter).toList(), ordered);
      return;
    }
    // A line over all columns (a title, a wide table) hides the gutter: take it out and try again.
    List<Line> sorted = downwards(lines);
    int wide = widest(sorted);
    if (wide < 0) {
      ordered.addAll(sorted);
      return;
    }
    cut(sorted.subList(0, wide), ordered);
    ordered.add(sorted.get(wide));
    cut(sorted.subList(wide + 1, sorted.size()), ordered);
  }

  /** The left edge of the second column, or −1 where there is one column. */
  private static double gutter(List<Line> lines) {
    List<Line> byLeft = new ArrayList<>(lines);
    byLeft.sort(Comparator.comparingDouble(Line::left));
    double right = byLeft.get(0).right();
    for (int i = 1; i < byLeft.size(); i++) {
      double left = byLeft.get(i).left();
      if (left - right >= GUTTER && i >= FEWEST_LINES && byLeft.size() - i >= FEWEST_LINES) {
        return left;
      }
      right = Math.max(right, byLeft.get(i).right());
    }
    return -1;
  }

  /**
   * A line that crosses the gutter which the others leave, or −1. Only a line much wider than the
   * usual one can.
   */
  private static int widest(List<Line> lines) {
    double usual =
        lines.stream()
            .mapToDouble(Line::width)
            .sorted()
            .skip(lines.size() / 2)
            .findFirst()
            .orElse(0);
    int widest = -1;
    for (int i = 0; i < lines.size(); i++) {
      boolean wider = lines.get(i).width() > 1.3 * usual;
      if (wider && (widest < 0 || lines.get(i).width() > lines.get(widest).width())) {
        widest = i;
      }
    }
    return widest;
  }

  private static List<Line> downwards(List<Line> lines) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(
        (a, b) -> {
          // Letters of one line need not stand on the same point: a footnote's sign, a small
          // capital.
          boolean same = Math.abs(a.base() - b.base()) < 0.5 * Math.min(a.size(), b.size());
          return same ? Double.compare(a.left(), b.left()) : Double.compare(a.base(), b.base());
        });
    return sorted;
  }
}
