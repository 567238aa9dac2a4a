package org.attache.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.consolidate.Happening;
import org.jspecify.annotations.Nullable;

/**
 * Two periods of one relationship side by side: what is new, gone and changed.
 *
 * <p>A count is compared by its share of all counts of its kind in the period ({@link
 * PoissonRates}), all of them corrected together ({@link BenjaminiHochberg}). Fewer than {@value
 * #FEW} cases in both periods together are too few to call anything a change.
 *
 * @param temperature a sentence on the levels of the two periods
 * @param lines those that stand out first
 */
public record Comparison(String temperature, List<Line> lines) {

  /** Fewer cases than this say nothing. */
  static final int FEW = 5;

  private static final double LEVEL = 0.05;

  /**
   * @param kind {@code act}, {@code topic} or {@code position}
   * @param item who does, raises or wants what
   * @param pValue after correction for all counts tested, or null where not tested
   * @param verdict "new", "gone", "more", "fewer", "as before", "changed", or "too few to tell"
   * @param refs of the first period, then of the second
   */
  public record Line(
      String kind,
      String item,
      int before,
      int after,
      @Nullable Double pValue,
      String verdict,
      List<Dossier.Ref> refs) {

    public Line {
      refs = List.copyOf(refs);
    }
  }

  public Comparison {
    lines = List.copyOf(lines);
  }

  /**
   * @param before the first period; both requests ask for the same parties
   */
  public static Comparison of(Request before, Request after) {
    CaseFile first = new CaseFile(before);
    CaseFile second = new CaseFile(after);
    List<Line> lines = new ArrayList<>();
    lines.addAll(counted("act", acts(first), acts(second)));
    lines.addAll(counted("topic", topics(first), topics(second)));
    lines = new ArrayList<>(corrected(lines));
    lines.addAll(positions(first, second));
    lines.sort(
        Comparator.<Line>comparingInt(line -> rank(line.verdict()))
            .thenComparing(line -> line.pValue() == null ? 1.0 : line.pValue())
            .thenComparing(line -> -line.before() - line.after())
            .thenComparing(Line::kind)
            .thenComparing(Line::item));
    return new Comparison(temperature(first, second), lines);
  }

  private static int rank(String verdict) {
    return verdict.startsWith("too few") ? 2 : verdict.equals("as before") ? 1 : 0;
  }

  private static Map<String, List<Dossier.Ref>> acts(CaseFile file) {
    Map<String, List<Dossier.Ref>> acts = new TreeMap<>();
    Patterns.labels(file)
        .forEach(
            (label, of) ->
                acts.put(label, of.stream().map(Happening::best).map(CaseFile::ref).toList()));
    return acts;
  }

  private static Map<String, List<Dossier.Ref>> topics(CaseFile file) {
    Map<String, List<Dossier.Ref>> topics = new TreeMap<>();
    Dossier.Agenda agenda = AgendaMatrix.of(file);
    for (Dossier.AgendaRow row : agenda.rows()) {
      for (int party = 0; party < agenda.parties().size(); party++) {
        if (row.cells().get(party).count() > 0) {
          topics.put(
              agenda.parties().get(party) + ": " + row.issue(), row.cells().get(party).refs());
        }
      }
    }
    return topics;
  }

  private static List<Line> counted(
      String kind, Map<String, List<Dossier.Ref>> before, Map<String, List<Dossier.Ref>> after) {
    int allBefore = before.values().stream().mapToInt(List::size).sum();
    int allAfter = after.values().stream().mapToInt(List::size).sum();
    Set<String> items = new TreeSet<>(before.keySet());
    items.addAll(after.keySet());
    List<Line> lines = new ArrayList<>();
    for (String item : items) {
      List<Dossier.Ref> refs = new ArrayList<>(before.getOrDefault(item, List.of()));
      int was = refs.size();
      refs.addAll(after.getOrDefault(item, List.of()));
      int is = refs.size() - was;
      boolean few = was + is < FEW || allBefore < FEW || allAfter < FEW;
      lines.add(
          new Line(
              kind,
              item,
              was,
              is,
              few ? null : PoissonRates.pValue(was, is, allBefore, allAfter),
              few
                  ? "too few to tell"
                  : (double) is / allAfter > (double) was / allBefore ? "more" : "fewer",
              refs));
    }
    return lines;
  }

  /** With corrected p-values, and only what stands out called a change. */
  private static List<Line> corrected(List<Line> lines) {
    List<Double> tested = new ArrayList<>();
    for (Line line : lines) {
      if (line.pValue() != null) {
        tested.add(line.pValue());
      }
    }
    List<Double> adjusted = BenjaminiHochberg.adjust(tested);
    List<Line> corrected = new ArrayList<>();
    int next = 0;
    for (Line line : lines) {
      if (line.pValue() == null) {
        corrected.add(line);
        continue;
      }
      double p = adjusted.get(next++);
      String verdict =
          p > LEVEL
              ? "as before"
              : line.before() == 0 ? "new" : line.after() == 0 ? "gone" : line.verdict();
      corrected.add(
          new Line(line.kind(), line.item(), line.before(), line.after(), p, verdict, line.refs()));
    }
    return corrected;
  }

  /** Issues on which somebody has other stands in the second period than in the first. */
  private static List<Line> positions(CaseFile first, CaseFile second) {
    Map<String, List<Dossier.StandLine>> before = stands(first);
    Map<String, List<Dossier.StandLine>> after = stands(second);
    List<Line> lines = new ArrayList<>();
    before.forEach(
        (item, was) -> {
          List<Dossier.StandLine> is = after.getOrDefault(item, List.of());
          Set<String> then = stances(was);
          Set<String> now = stances(is);
          if (!is.isEmpty() && !then.equals(now)) {
            List<Dossier.Ref> refs = new ArrayList<>();
            was.forEach(stand -> refs.add(stand.ref()));
            is.forEach(stand -> refs.add(stand.ref()));
            lines.add(
                new Line(
                    "position",
                    item + ": " + String.join(", ", then) + " → " + String.join(", ", now),
                    was.size(),
                    is.size(),
                    null,
                    was.size() + is.size() < FEW ? "too few to tell" : "changed",
                    refs));
          }
        });
    return lines;
  }

  private static Map<String, List<Dossier.StandLine>> stands(CaseFile file) {
    Map<String, List<Dossier.StandLine>> stands = new LinkedHashMap<>();
    for (Dossier.IssueLine issue : Positions.of(file)) {
      for (Dossier.StandLine stand : issue.stands()) {
        stands
            .computeIfAbsent(stand.holder() + " on " + issue.issue(), k -> new ArrayList<>())
            .add(stand);
      }
    }
    return stands;
  }

  private static Set<String> stances(List<Dossier.StandLine> stands) {
    Set<String> stances = new LinkedHashSet<>();
    stands.stream().map(Dossier.StandLine::stance).sorted().forEach(stances::add);
    return stances;
  }

  private static String temperature(CaseFile first, CaseFile second) {
    List<Double> before = scores(first);
    List<Double> after = scores(second);
    if (before.size() < FEW || after.size() < FEW) {
      return String.format(
          Locale.ROOT,
          "Too few dated acts between the two to compare temperatures: %d and %d, where %d are the"
              + " least.",
          before.size(),
          after.size(),
          FEW);
    }
    Student.Interval difference = Student.difference(after, before);
    String change =
        difference.low() > 0 ? "Warmer" : difference.high() < 0 ? "Cooler" : "No clear change";
    return String.format(
            Locale.ROOT,
            "%s: level %+.1f (%d dated acts) after %+.1f (%d); difference %+.1f, 95%% interval %+.1f"
                + " to %+.1f.",
            change,
            Student.mean(after),
            after.size(),
            Student.mean(before),
            before.size(),
            difference.mean(),
            difference.low(),
            difference.high())
        .replaceAll("-(?=\\d)", "−");
  }

  private static List<Double> scores(CaseFile file) {
    return TemperatureCurve.points(file).stream().map(Dossier.TemperaturePoint::score).toList();
  }
}
