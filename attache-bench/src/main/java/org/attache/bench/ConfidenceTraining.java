package org.attache.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attache.extract.ConfidenceFeatures;
import org.attache.extract.Observation;
import org.attache.store.json.ObservationJson;

/**
 * Teaches the weights of {@link org.attache.extract.Confidence}.
 *
 * <p>Takes records as {@code attache code} prints them and a label for each ({@code eval/
 * confidence_labels.py}): whether it is right in every field. Fits a logistic regression with an
 * L2 penalty on their features; a second one on what the first says of passages that it has not
 * seen (Platt 1999) stretches the result, so that of records with 0.8 four of five are right.
 * Writes a table for each kind, and a reliability curve made by cross-validation over passages.
 *
 * <pre>ConfidenceTraining OBSERVATIONS.jsonl LABELS.tsv WEIGHTS_FOLDER CURVES_FOLDER</pre>
 */
public final class ConfidenceTraining {

  private static final int FOLDS = 10;
  private static final int ROUNDS = 1500;
  private static final double STEP = 0.3;

  /** Strength of the penalty, in records; the best of a few by cross-validation. */
  private static final double PENALTY = 3.0;

  /** A feature that fewer records have teaches nothing. */
  private static final int RARE = 4;

  private record Row(List<String> features, boolean right, int fold) {}

  private ConfidenceTraining() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      throw new IllegalArgumentException(
          "ConfidenceTraining OBSERVATIONS.jsonl LABELS.tsv WEIGHTS_FOLDER CURVES_FOLDER");
    }
    Map<String, Boolean> labels = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      String[] cells = line.split("\t", -1);
      labels.put(cells[0] + '\t' + cells[1], cells[2].equals("1"));
    }
    Map<String, Integer> folds = new HashMap<>();
    Map<String, List<Row>> rows = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      Observation observation = ObservationJson.read(line);
      String article = observation.article().value();
      Boolean right = labels.get(article + '\t' + observation.id());
      if (right != null) {
        int fold = folds.computeIfAbsent(article, key -> folds.size() % FOLDS);
        rows.computeIfAbsent(
                observation.kind().name().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
            .add(new Row(ConfidenceFeatures.of(observation), right, fold));
      }
    }
    for (Map.Entry<String, List<Row>> kind : rows.entrySet()) {
      if (kind.getValue().size() >= 40) {
        train(kind.getKey(), kind.getValue(), Path.of(args[2]), Path.of(args[3]));
      }
    }
  }

  private static void train(String kind, List<Row> rows, Path weights, Path curves)
      throws IOException {
    double[] unseen = new double[rows.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Map<String, Double> learnt = fit(rows.stream().filter(row -> row.fold() != held).toList());
      for (int i = 0; i < unseen.length; i++) {
        if (rows.get(i).fold() == held) {
          unseen[i] = score(learnt, rows.get(i).features());
        }
      }
    }
    double[] line = platt(rows, unseen);
    Map<String, Double> all = new TreeMap<>(fit(rows));
    all.replaceAll((feature, weight) -> weight * line[0]);
    all.merge("constant", line[1], Double::sum);
    StringBuilder table =
        new StringBuilder(
            "# What a feature adds to the log-odds that a record is right in every field: feature,"
                + " weight.\n");
    all.forEach(
        (feature, weight) -> {
          if (Math.abs(weight) >= 0.005) {
            table.append(feature).append('\t').append(decimals(weight)).append('\n');
          }
        });
    Files.writeString(weights.resolve(kind + ".tsv"), table.toString());
    Files.createDirectories(curves);
    Files.writeString(curves.resolve(kind + ".tsv"), curve(rows, unseen, line));
  }

  /** The reliability curve: of the records that get so much, how many are right. */
  private static String curve(List<Row> rows, double[] unseen, double[] line) {
    StringBuilder text = new StringBuilder("# Confidence on passages not trained on: from, to,");
    text.append(" records, mean confidence, share right.\n");
    for (int tenth = 0; tenth < 10; tenth++) {
      append(text, rows, unseen, line, tenth / 10.0, tenth == 9 ? 1.01 : (tenth + 1) / 10.0);
    }
    text.append("# All from a limit upwards.\n");
    for (double limit : new double[] {0.5, 0.6, 0.7, 0.8, 0.9}) {
      append(text, rows, unseen, line, limit, 1.01);
    }
    return text.toString();
  }

  private static void append(
      StringBuilder text, List<Row> rows, double[] unseen, double[] line, double from, double to) {
    int count = 0;
    int right = 0;
    double sum = 0;
    for (int i = 0; i < unseen.length; i++) {
      double confidence = Math.round(100 * logistic(line[0] * unseen[i] + line[1])) / 100.0;
      if (confidence >= from && confidence < to) {
        count++;
        sum += confidence;
        right += rows.get(i).right() ? 1 : 0;
      }
    }
    text.append(decimals(from)).append('\t').append(decimals(Math.min(1, to))).append('\t');
    text.append(count).append('\t').append(count == 0 ? "-" : decimals(sum / count));
    text.append('\t').append(count == 0 ? "-" : decimals((double) right / count)).append('\n');
  }

  /** Weights by gradient descent on the penalised log-likelihood; the constant is free. */
  private static Map<String, Double> fit(List<Row> rows) {
    Map<String, Integer> counts = new TreeMap<>();
    rows.forEach(row -> row.features().forEach(name -> counts.merge(name, 1, Integer::sum)));
    counts.values().removeIf(count -> count < RARE);
    List<String> names = new ArrayList<>(counts.keySet());
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    int constant = numbers.get("constant");
    int[][] active = new int[rows.size()][];
    for (int i = 0; i < active.length; i++) {
      active[i] =
          rows.get(i).features().stream()
              .filter(numbers::containsKey)
              .mapToInt(numbers::get)
              .toArray();
    }
    double[] weights = new double[names.size()];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[weights.length];
      for (int i = 0; i < active.length; i++) {
        double sum = 0;
        for (int number : active[i]) {
          sum += weights[number];
        }
        double error = (rows.get(i).right() ? 1 : 0) - logistic(sum);
        for (int number : active[i]) {
          slope[number] += error;
        }
      }
      for (int number = 0; number < weights.length; number++) {
        double pull = number == constant ? 0 : PENALTY * weights[number];
        weights[number] += STEP / 20 * (slope[number] - pull) / Math.sqrt(rows.size() / 20.0);
      }
    }
    Map<String, Double> learnt = new HashMap<>();
    for (int number = 0; number < weights.length; number++) {
      learnt.put(names.get(number), weights[number]);
    }
    return learnt;
  }

  /** Slope and constant of the logistic curve over scores of unseen rows. */
  private static double[] platt(List<Row> rows, double[] scores) {
    double[] line = {1, 0};
    for (int round = 0; round < 4000; round++) {
      double first = 0;
      double second = 0;
      for (int i = 0; i < scores.length; i++) {
        double error =
            (rows.get(i).right() ? 1 : 0) - logistic(line[0] * scores[i] + line[1]);
        first += error * scores[i];
        second += error;
      }
      line[0] += 0.1 * first / scores.length;
      line[1] += 0.1 * second / scores.length;
    }
    return line;
  }

  private static double score(Map<String, Double> weights, List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }

  private static double logistic(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
