package org.attache.formats.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines to paragraphs: a paragraph ends where the next line stands lower than usual, is set
 * in other letters or is indented, or where a line stops short behind a full stop.
 */
final class Unwrapping {

  /** Of the size of its letters. */
  private static final double OTHER_SIZE = 0.15;

  /** A line that leaves this share of the column empty stops short. */
  private static final double SHORT = 0.12;

  private static final Pattern HYPHENATED = Pattern.compile("\\p{L}{2,}-\\p{L}{2,}");
  private static final Pattern STOP = Pattern.compile(".*[.!?:]['\"”’)\\]]{0,2}", Pattern.DOTALL);

  private final List<Line> lines;
  private final Set<String> compounds = new HashSet<>();
  private final double leading;

  private Unwrapping(List<Line> lines) {
    this.lines = lines;
    for (Line line : lines) {
      Matcher matcher = HYPHENATED.matcher(line.text());
      while (matcher.find()) {
        compounds.add(matcher.group().toLowerCase(Locale.ROOT));
      }
    }
    this.leading = usualLeading(lines);
  }

  /** The text of lines in reading order, a blank line between paragraphs. */
  static String text(List<Line> lines) {
    return new Unwrapping(lines).join();
  }

  private static double usualLeading(List<Line> lines) {
    double[] steps = new double[Math.max(0, lines.size() - 1)];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      double step = lines.get(i).base() - lines.get(i - 1).base();
      if (lines.get(i).page() == lines.get(i - 1).page() && step > 0) {
        steps[count++] = step;
      }
    }
    double[] sorted = java.util.Arrays.copyOf(steps, count);
    java.util.Arrays.sort(sorted);
    return count == 0 ? 12 : sorted[count / 2];
  }

  private String join() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String words = lines.get(i).text();
      if (i == 0) {
        text.append(words);
      } else if (begins(i)) {
        text.append("\n\n").append(words);
      } else if (isBroken(text, words)) {
        text.setLength(text.length() - 1);
        text.append(words);
      } else {
        text.append(endsWithHyphen(text) ? "" : " ").append(words);
      }
    }
    return text.toString();
  }

  /** Whether a line begins a paragraph. */
  private boolean begins(int i) {
    Line line = lines.get(i);
    Line before = lines.get(i - 1);
    boolean stopped = STOP.matcher(before.text()).matches();
    if (Math.abs(line.size() - before.size()) > OTHER_SIZE * Math.max(line.size(), before.size())) {
      return true;
    }
    double column = columnRight(i - 1);
    boolean isShort = before.right() < column - SHORT * Math.max(1, column - before.left());
    double step = line.base() - before.base();
    if (line.page() != before.page() || step <= 0) {
      // At the head of a page or column: the paragraph goes on unless it was at its end.
      return stopped && isShort;
    }
    return step > 1.4 * leading
        || (isShort && (stopped || before.width() < 0.5 * (column - before.left())))
        || (stopped && line.left() - before.left() > 0.8 * line.size() && step > 0.8 * leading);
  }

  /** The right edge of the lines around. */
  private double columnRight(int i) {
    double right = lines.get(i).right();
    double left = lines.get(i).left();
    for (int j = Math.max(0, i - 6); j <= Math.min(lines.size() - 1, i + 6); j++) {
      Line other = lines.get(j);
      if (other.page() == lines.get(i).page() && Math.abs(other.left() - left) < 40) {
        right = Math.max(right, other.right());
      }
    }
    return right;
  }

  private static boolean endsWithHyphen(StringBuilder text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '-' && Character.isLetterOrDigit(text.charAt(last - 1));
  }

  /** Whether the hyphen at the end stands for a break alone: "negotia-" and "tions". */
  private boolean isBroken(StringBuilder text, String next) {
    if (!endsWithHyphen(text) || next.isEmpty() || !Character.isLowerCase(next.charAt(0))) {
      return false;
    }
    int end = text.length() - 1;
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int stop = 0;
    while (stop < next.length() && Character.isLetter(next.charAt(stop))) {
      stop++;
    }
    String compound = text.substring(start, end) + "-" + next.substring(0, stop);
    return end > start && !compounds.contains(compound.toLowerCase(Locale.ROOT));
  }
}
