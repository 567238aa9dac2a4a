package org.attache.analyse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.attache.consolidate.Contact;
import org.attache.consolidate.Happening;
import org.attache.extract.Event;
import org.attache.resolve.DayRange;
import org.attache.resolve.When;

/**
 * Question 12: is the relationship warming or cooling, and is that lasting? The temperature of a
 * time is the mean of PLOVER's cooperation–conflict scores (−10 … +10) of what was done between the
 * two in it; a mean over acts, so that busy reporting does not heat it. A contact counts once,
 * whatever its parts.
 */
final class TemperatureCurve {

  /** Fewer dated acts than this are too few for a level. */
  static final int FEW = 10;

  /** Fewer acts than this in a month are too few for its interval. */
  private static final int FEW_IN_MONTH = 3;

  /** Fewer acts than this before the last ones are too few to compare these with. */
  private static final int FEW_FOR_TREND = 5;

  /** So many acts are the last ones. */
  private static final int SWING = 10;

  /** An act whose day is less certain than this has no place on the curve. */
  private static final long WIDE = 31;

  /**
   * What an article recalls from longer before than these days is history: writers choose of it
   * what suits their story, so it says little of how things stood then.
   */
  static final long HISTORY = 731;

  /** A record of more days than these is told by years. */
  private static final long LONG = 1461;

  private TemperatureCurve() {}

  static Dossier.Temperature of(CaseFile file) {
    List<Dossier.TemperaturePoint> points = points(file);
    List<Double> scores = points.stream().map(Dossier.TemperaturePoint::score).toList();
    boolean few = points.size() < FEW;
    return new Dossier.Temperature(
        few
            ? "Too few dated acts between the two to speak of a level or a trend: "
                + points.size()
                + ", where "
                + FEW
                + " are the least."
            : verdict(points, scores),
        few ? null : Student.mean(scores),
        points.size(),
        buckets(points),
        points);
  }

  static List<Dossier.TemperaturePoint> points(CaseFile file) {
    List<Dossier.TemperaturePoint> points = new ArrayList<>();
    for (Contact contact : file.contacts()) {
      if (contact.status() == Contact.Status.HELD) {
        add(file, points, contact.happening());
      }
    }
    for (Happening happening : file.happenings()) {
      if (file.dyad().between(happening)) {
        add(file, points, happening);
      }
    }
    points.sort(
        Comparator.comparing(Dossier.TemperaturePoint::day)
            .thenComparing(point -> point.ref().observation()));
    return List.copyOf(points);
  }

  private static void add(
      CaseFile file, List<Dossier.TemperaturePoint> points, Happening happening) {
    When when = happening.when();
    if (when != null
        && when.days().days() <= WIDE
        && StandingWords.done(happening)
        && !lookedBackOn(file, happening, when)) {
      points.add(
          new Dossier.TemperaturePoint(
              when.days().from(),
              happening.best().score(),
              EventList.sentence(happening),
              CaseFile.ref(happening.best())));
    }
  }

  /** Whether all who tell of it do so from years after. */
  private static boolean lookedBackOn(CaseFile file, Happening happening, When when) {
    LocalDate recent = when.days().to().plusDays(HISTORY);
    for (Event mention : happening.mentions()) {
      LocalDate told = file.published(mention.article());
      if (told == null || !told.isAfter(recent)) {
        return false;
      }
    }
    return true;
  }

  private static List<Dossier.Bucket> buckets(List<Dossier.TemperaturePoint> points) {
    boolean byYear =
        !points.isEmpty()
            && ChronoUnit.DAYS.between(points.get(0).day(), points.get(points.size() - 1).day())
                > LONG;
    TreeMap<LocalDate, List<Double>> parts = new TreeMap<>();
    for (Dossier.TemperaturePoint point : points) {
      LocalDate first = point.day().withDayOfMonth(1);
      parts
          .computeIfAbsent(byYear ? first.withMonth(1) : first, k -> new ArrayList<>())
          .add(point.score());
    }
    List<Dossier.Bucket> buckets = new ArrayList<>();
    parts.forEach(
        (first, scores) -> {
          LocalDate next = byYear ? first.plusYears(1) : first.plusMonths(1);
          DayRange days = new DayRange(first, next.minusDays(1));
          // Equal scores have no spread to take an interval from.
          if (scores.size() < FEW_IN_MONTH || Student.variance(scores) == 0) {
            buckets.add(new Dossier.Bucket(days, Student.mean(scores), null, null, scores.size()));
          } else {
            Student.Interval interval = Student.interval(scores);
            buckets.add(
                new Dossier.Bucket(
                    days,
                    interval.mean(),
                    Math.max(-10, interval.low()),
                    Math.min(10, interval.high()),
                    scores.size()));
          }
        });
    return List.copyOf(buckets);
  }

  /** The level of all acts, its lasting changes, and apart from them how the last acts lie. */
  private static String verdict(List<Dossier.TemperaturePoint> points, List<Double> scores) {
    // A minus, as in the scale, and not a hyphen.
    return told(points, scores).replaceAll("-(?=\\d)", "−");
  }

  private static String told(List<Dossier.TemperaturePoint> points, List<Double> scores) {
    Student.Interval level = Student.interval(scores);
    String level95 =
        String.format(
            Locale.ROOT,
            "Level %+.1f on a scale from −10 to +10 (95%% interval %+.1f to %+.1f, %d dated acts).",
            level.mean(),
            level.low(),
            level.high(),
            level.cases());
    List<Integer> changes = ChangePoints.of(scores);
    return level95 + " " + changed(points, scores, changes) + swing(scores, changes);
  }

  /** The long level: since when it is what it is. */
  private static String changed(
      List<Dossier.TemperaturePoint> points, List<Double> scores, List<Integer> changes) {
    if (changes.isEmpty()) {
      return "No lasting change that stands out from chance.";
    }
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int i = 0; i < changes.size(); i++) {
      int at = changes.get(i);
      int to = i + 1 < changes.size() ? changes.get(i + 1) : scores.size();
      double before = Student.mean(scores.subList(from, at));
      double after = Student.mean(scores.subList(at, to));
      text.append(i == 0 ? "" : " ")
          .append(after > before ? "Warmer" : "Cooler")
          .append(" since ")
          .append(DayWords.of(points.get(at).day()))
          .append(
              String.format(
                  Locale.ROOT,
                  " (%+.1f in %d acts after %+.1f in %d).",
                  after,
                  to - at,
                  before,
                  at - from));
      from = at;
    }
    return text.toString();
  }

  /** The short swing: the last acts against those before them on the same level. */
  private static String swing(List<Double> scores, List<Integer> changes) {
    int from = changes.isEmpty() ? 0 : changes.get(changes.size() - 1);
    int cut = scores.size() - SWING;
    if (cut - from < FEW_FOR_TREND) {
      return "";
    }
    List<Double> recent = scores.subList(cut, scores.size());
    Student.Interval difference = Student.difference(recent, scores.subList(from, cut));
    return String.format(
        Locale.ROOT,
        " The last %d acts lie %+.1f from the level (95%% interval %+.1f to %+.1f)%s.",
        SWING,
        difference.mean(),
        difference.low(),
        difference.high(),
        difference.low() > 0
            ? ": a warm spell"
            : difference.high() < 0 ? ": a cold spell" : ", which may be chance");
  }
}
