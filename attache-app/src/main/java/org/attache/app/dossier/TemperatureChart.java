package org.attache.app.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attache.analyse.Dossier.Bucket;
import org.attache.analyse.Dossier.Temperature;
import org.attache.analyse.Dossier.TemperaturePoint;
import org.attache.resolve.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands on the temperature chart; the template draws it. The scale is always −10
 * … +10, so that two dossiers can be laid side by side. Warm and cold differ in shape as well as in
 * colour: the chart is read in print and by colour-blind readers too.
 */
record TemperatureChart(
    String description,
    List<TimeAxis.Tick> days,
    List<Level> levels,
    List<Band> bands,
    List<Step> steps,
    String line,
    List<Dot> dots,
    List<Label> labels) {

  static final int WIDTH = 720;
  static final int HEIGHT = 300;
  static final int LEFT = 42;
  static final int RIGHT = 708;
  static final int TOP = 14;
  static final int BOTTOM = 262;

  private static final int MOST_LABELS = 7;
  private static final int MOST_LETTERS = 38;

  /** A line of the grid. */
  record Level(String y, String label, boolean zero) {}

  /** The interval of a month. */
  record Band(String x, String y, String width, String height) {}

  /** The mean of a month. */
  record Step(String from, String to, String y, String title) {}

  /** An event; warm from 0 upwards. */
  record Dot(String x, String y, boolean warm, String triangle, String title) {}

  /** The name of an event that stands out. */
  record Label(String x, String y, String anchor, String text) {}

  /** The chart, or null where there is nothing to draw. */
  static @Nullable TemperatureChart of(Temperature temperature) {
    List<DayRange> days =
        Stream.concat(
                temperature.buckets().stream().map(Bucket::days),
                temperature.points().stream().map(point -> DayRange.of(point.day())))
            .toList();
    if (days.isEmpty()) {
      return null;
    }
    TimeAxis axis = TimeAxis.over(days, LEFT, RIGHT);
    return new TemperatureChart(
        description(temperature),
        axis.ticks(),
        grid(),
        bands(temperature.buckets(), axis),
        steps(temperature.buckets(), axis),
        line(temperature.buckets(), axis),
        dots(temperature.points(), axis),
        labels(temperature.points(), axis));
  }

  private static String description(Temperature temperature) {
    return Phrases.count(temperature.points().size(), "dated event", "dated events")
        + " on a scale from −10, conflict, to +10, cooperation, and their mean in "
        + Phrases.count(temperature.buckets().size(), "period", "periods")
        + ". The same figures stand in the table below.";
  }

  private static List<Level> grid() {
    List<Level> levels = new ArrayList<>();
    for (int score = 10; score >= -10; score -= 5) {
      String label = score > 0 ? "+" + score : score < 0 ? "−" + -score : "0";
      levels.add(new Level(Drawing.number(y(score)), label, score == 0));
    }
    return levels;
  }

  private static List<Band> bands(List<Bucket> buckets, TimeAxis axis) {
    List<Band> bands = new ArrayList<>();
    for (Bucket bucket : buckets) {
      Double low = bucket.low();
      Double high = bucket.high();
      if (low != null && high != null) {
        double x = axis.x(bucket.days().from());
        bands.add(
            new Band(
                Drawing.number(x),
                Drawing.number(y(high)),
                Drawing.number(axis.x(bucket.days().to().plusDays(1)) - x),
                Drawing.number(y(low) - y(high))));
      }
    }
    return bands;
  }

  private static List<Step> steps(List<Bucket> buckets, TimeAxis axis) {
    return buckets.stream()
        .map(
            bucket ->
                new Step(
                    Drawing.number(axis.x(bucket.days().from())),
                    Drawing.number(axis.x(bucket.days().to().plusDays(1))),
                    Drawing.number(y(bucket.mean())),
                    Phrases.days(bucket.days())
                        + ": "
                        + Phrases.score(bucket.mean())
                        + " from "
                        + Phrases.count(bucket.cases(), "event", "events")))
        .toList();
  }

  private static String line(List<Bucket> buckets, TimeAxis axis) {
    List<String> places = new ArrayList<>();
    for (Bucket bucket : buckets) {
      places.add(
          Drawing.number(axis.middle(bucket.days())) + "," + Drawing.number(y(bucket.mean())));
    }
    return String.join(" ", places);
  }

  private static List<Dot> dots(List<TemperaturePoint> points, TimeAxis axis) {
    List<Dot> dots = new ArrayList<>();
    for (TemperaturePoint point : points) {
      double x = axis.middle(DayRange.of(point.day()));
      double y = y(point.score());
      dots.add(
          new Dot(
              Drawing.number(x),
              Drawing.number(y),
              point.score() >= 0,
              Drawing.triangle(x, y, 4.6),
              Phrases.day(point.day())
                  + ", "
                  + Phrases.score(point.score())
                  + ": "
                  + point.label()));
    }
    return dots;
  }

  /** Names the strongest events, as many as find room. */
  private static List<Label> labels(List<TemperaturePoint> points, TimeAxis axis) {
    List<TemperaturePoint> strongest =
        points.stream()
            .sorted(
                Comparator.comparingDouble((TemperaturePoint point) -> -Math.abs(point.score()))
                    .thenComparing(TemperaturePoint::day)
                    .thenComparing(TemperaturePoint::label))
            .toList();
    List<double[]> taken = new ArrayList<>();
    for (TemperaturePoint point : points) {
      double x = axis.middle(DayRange.of(point.day()));
      double y = y(point.score());
      taken.add(new double[] {x - 5, y - 5, x + 5, y + 5});
    }
    List<Label> labels = new ArrayList<>();
    for (TemperaturePoint point : strongest) {
      if (labels.size() == MOST_LABELS) {
        break;
      }
      Label label = place(point, axis, taken);
      if (label != null) {
        labels.add(label);
      }
    }
    return labels;
  }

  private static @Nullable Label place(
      TemperaturePoint point, TimeAxis axis, List<double[]> taken) {
    String text = Phrases.shortened(point.label(), MOST_LETTERS);
    double width = text.length() * Drawing.LETTER;
    double x = axis.middle(DayRange.of(point.day()));
    double y = y(point.score());
    for (double down : new double[] {4, -11, 18}) {
      for (boolean right : new boolean[] {true, false}) {
        double start = right ? x + 9 : x - 9 - width;
        double[] box = {start, y + down - 10, start + width, y + down + 2};
        boolean inside = start > LEFT && start + width < RIGHT && box[1] > TOP && box[3] < BOTTOM;
        if (inside && taken.stream().noneMatch(other -> overlap(box, other))) {
          taken.add(box);
          return new Label(
              Drawing.number(right ? start : start + width),
              Drawing.number(y + down),
              right ? "start" : "end",
              text);
        }
      }
    }
    return null;
  }

  private static boolean overlap(double[] one, double[] other) {
    return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
  }

  private static double y(double score) {
    double kept = Math.max(-10, Math.min(10, score));
    return TOP + (10 - kept) / 20 * (BOTTOM - TOP);
  }
}
