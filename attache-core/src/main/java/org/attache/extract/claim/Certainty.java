package org.attache.extract.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.annotate.Sentence;
import org.attache.table.Table;

/** How sure a clause is, by the hedges in it: read from {@code certainty.tsv}. */
public final class Certainty {

  private final Map<String, Double> adverbs = new HashMap<>();
  private final Map<String, Double> verbs = new HashMap<>();
  private final Map<String, Double> modals = new HashMap<>();

  private Certainty() {}

  public static List<Table.Line> rows() {
    return Table.resource(Certainty.class, "certainty.tsv", 4);
  }

  public static Certainty load() {
    Certainty certainty = new Certainty();
    for (Table.Line row : rows()) {
      Map<String, Double> words =
          switch (row.cell(1)) {
            case "adverb" -> certainty.adverbs;
            case "verb" -> certainty.verbs;
            case "modal" -> certainty.modals;
            default -> throw row.wrong("no such kind of hedge: " + row.cell(1));
          };
      words.put(row.cell(0), Double.valueOf(row.cell(2)));
    }
    return certainty;
  }

  /**
   * The certainty of a predicate whose word and clause may both be hedged: the less sure of the
   * two, or the surer one where neither is doubted.
   */
  public double of(Sentence sentence, int word, int clause, double plain) {
    double one = of(sentence, word, plain);
    double other = of(sentence, clause, plain);
    return Math.min(one, other) < plain ? Math.min(one, other) : Math.max(one, other);
  }

  /** The certainty of a clause that has a certain one without hedges. */
  public double of(Sentence sentence, int word, double plain) {
    double value = plain;
    for (int child : sentence.children(word, "advmod", "aux", "obl")) {
      String text = sentence.lower(child);
      Double adverb = adverbs.get(text);
      Double modal = sentence.is(child, "aux") ? modals.get(text) : null;
      if (adverb != null) {
        value = adverb > plain ? Math.max(value, adverb) : Math.min(value, adverb);
      }
      if (modal != null) {
        value = Math.min(value, modal);
      }
    }
    int head = sentence.head(word);
    if (head >= 0 && sentence.is(word, "xcomp", "ccomp")) {
      Double verb = verbs.get(sentence.lemma(head));
      value = verb == null ? value : Math.min(value, verb);
    }
    return value;
  }
}
