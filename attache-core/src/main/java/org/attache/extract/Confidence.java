package org.attache.extract;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.table.Table;

/**
 * The probability that every field of a record is right, measured on records that were entered by
 * hand.
 *
 * <p>A logistic regression on a record's {@link ConfidenceFeatures}: each kind has a table of
 * weights, {@code confidence/event.tsv} and so on, that {@code
 * org.attache.bench.ConfidenceTraining} writes (see docs/training.md); what it is worth stands in
 * {@code eval/confidence}. A kind without a table keeps what its extractor says.
 */
public final class Confidence {

  private static final List<Observation.Kind> MEASURED =
      List.of(
          Observation.Kind.EVENT,
          Observation.Kind.STATEMENT,
          Observation.Kind.POSITION,
          Observation.Kind.ASSESSMENT,
          Observation.Kind.OUTLOOK);

  private final Map<Observation.Kind, Map<String, Double>> weights;

  private Confidence(Map<Observation.Kind, Map<String, Double>> weights) {
    this.weights = weights;
  }

  /** The weights that come with the program. */
  public static Confidence load() {
    Map<Observation.Kind, Map<String, Double>> weights = new EnumMap<>(Observation.Kind.class);
    for (Observation.Kind kind : MEASURED) {
      String name = "confidence/" + kind.name().toLowerCase(Locale.ROOT) + ".tsv";
      Map<String, Double> table = new HashMap<>();
      for (Table.Line row : Table.resource(Confidence.class, name, 2)) {
        table.put(row.cell(0), weight(row));
      }
      if (!table.isEmpty()) {
        weights.put(kind, table);
      }
    }
    return new Confidence(weights);
  }

  private static double weight(Table.Line row) {
    try {
      return Double.parseDouble(row.cell(1));
    } catch (NumberFormatException e) {
      throw row.wrong("the weight of a feature is a number, not \"" + row.cell(1) + "\"");
    }
  }

  /**
   * The probability that a record is right, in hundredths; its extractor's where none is measured.
   */
  public double of(Observation observation) {
    Map<String, Double> table = weights.get(observation.kind());
    if (table == null) {
      return observation.provenance().confidence();
    }
    double sum = 0;
    for (String feature : ConfidenceFeatures.of(observation)) {
      sum += table.getOrDefault(feature, 0.0);
    }
    return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
  }

  /** The same records with their measured confidence. */
  public List<Observation> measured(List<Observation> observations) {
    return observations.stream().map(this::measured).toList();
  }

  private Observation measured(Observation observation) {
    double confidence = of(observation);
    Provenance old = observation.provenance();
    return confidence == old.confidence()
        ? observation
        : observation.match(
            new WithProvenance(
                new Provenance(old.evidence(), old.extractor(), old.entry(), confidence)));
  }
}
