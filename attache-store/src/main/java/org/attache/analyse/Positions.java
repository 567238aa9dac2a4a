package org.attache.analyse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attache.extract.Position;
import org.jspecify.annotations.Nullable;

/** Question 5: what each side wants on each issue, and when that changed. */
final class Positions {

  /** Fewer stands than this of either side give no distance. */
  private static final int FEW = 3;

  private Positions() {}

  /**
   * The issue with most stands first, one that only names a subject last; within it by holder's
   * side and day.
   */
  static List<Dossier.IssueLine> of(CaseFile file) {
    Map<String, List<Position>> issues = new TreeMap<>();
    for (Position position : file.others(Position.class)) {
      if (file.dyad().isEither(position.holder().actor())) {
        issues.computeIfAbsent(position.issue(), k -> new ArrayList<>()).add(position);
      }
    }
    List<Dossier.IssueLine> lines = new ArrayList<>();
    issues.forEach(
        (issue, positions) ->
            lines.add(
                new Dossier.IssueLine(issue, distance(file, positions), stands(file, positions))));
    lines.sort(
        Comparator.<Dossier.IssueLine>comparingInt(
                line ->
                    line.issue().equals(file.dyad().one().name())
                            || line.issue().equals(file.dyad().other().name())
                        ? 1
                        : 0)
            .thenComparingInt(line -> -line.stands().size())
            .thenComparing(Dossier.IssueLine::issue));
    return List.copyOf(lines);
  }

  /**
   * How far the two stand apart: the difference of their mean sides, for 1 and against 0. What is
   * wanted, demanded or offered takes no side on the issue by itself, since both may want something
   * of it, and not the same; it counts for nothing here.
   */
  private static String distance(CaseFile file, List<Position> positions) {
    List<Double> one = new ArrayList<>();
    List<Double> other = new ArrayList<>();
    for (Position position : positions) {
      Double side =
          switch (position.stance()) {
            case FOR, ACCEPTS -> 1.0;
            case AGAINST, REJECTS -> 0.0;
            case DEMANDS, OFFERS, WANTS -> null;
          };
      if (side != null && position.standing().factuality() > 0) {
        (file.dyad().isOne(position.holder().actor()) ? one : other).add(side);
      }
    }
    if (one.size() < FEW || other.size() < FEW) {
      return String.format(
          Locale.ROOT,
          "distance: too few stands that take a side (%d and %d, where %d each are the least)",
          one.size(),
          other.size(),
          FEW);
    }
    return String.format(
        Locale.ROOT,
        "distance %.2f, where 0 is the same side and 1 opposite sides (%d and %d stands)",
        Math.abs(Student.mean(one) - Student.mean(other)),
        one.size(),
        other.size());
  }

  private static List<Dossier.StandLine> stands(CaseFile file, List<Position> positions) {
    List<Position> sorted =
        positions.stream()
            .sorted(
                Comparator.<Position>comparingInt(
                        p -> file.dyad().isOne(p.holder().actor()) ? 0 : 1)
                    .thenComparing(p -> day(file, p))
                    .thenComparing(Position::article)
                    .thenComparing(Position::span)
                    .thenComparing(Position::id))
            .toList();
    List<Dossier.StandLine> stands = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Position position = sorted.get(i);
      stands.add(
          new Dossier.StandLine(
              position.holder().actor().name(),
              position.stance().name().toLowerCase(Locale.ROOT),
              position.content().quote(),
              file.days(position),
              change(file, position, sorted.subList(0, i)),
              Names.of(position.standing().voice()),
              CaseFile.ref(position)));
    }
    return List.copyOf(stands);
  }

  /** The shift that the text tells of, or the opposite stand that the record has of days before. */
  private static @Nullable String change(CaseFile file, Position position, List<Position> earlier) {
    Position.Change told = position.change();
    if (told != null) {
      Position.Stance now = told.to();
      return told.from().name().toLowerCase(Locale.ROOT)
          + " → "
          + (now == null ? "no longer" : now.name().toLowerCase(Locale.ROOT))
          + " ("
          + told.words().quote()
          + ")";
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Position before = earlier.get(i);
      LocalDate day = day(file, before);
      if (before.holder().actor().id().equals(position.holder().actor().id())
          && day.isBefore(day(file, position))
          && !day(file, position).equals(LocalDate.MAX)) {
        return favours(before.stance()) == favours(position.stance())
            ? null
            : "before: "
                + before.stance().name().toLowerCase(Locale.ROOT)
                + " ("
                + DayWords.of(day)
                + ")";
      }
    }
    return null;
  }

  private static boolean favours(Position.Stance stance) {
    return stance != Position.Stance.AGAINST && stance != Position.Stance.REJECTS;
  }

  private static LocalDate day(CaseFile file, Position position) {
    Dossier.Days days = file.days(position);
    return days == null ? LocalDate.MAX : days.range().from();
  }
}
