package org.attache.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.extract.Assessment;
import org.attache.extract.Claims;
import org.attache.extract.Examples;
import org.attache.extract.Extractor;
import org.attache.extract.Observation;
import org.attache.extract.Position;
import org.attache.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Reads pairs of sentences of which one denies what the other says: the worst that a record can do
 * is to show the one for the other. A pair is right if both sentences are read as labelled.
 */
class InversionsTest {

  private static final double RIGHT = 0.97;
  private static final Extractor CLAIMS = Claims.extractor();

  @Test
  void aDeniedThingIsNotShownAsSaid() {
    List<Table.Line> pairs = Table.resource(Examples.class, "inversions.tsv", 5);
    List<String> wrong = new ArrayList<>();
    for (Table.Line pair : pairs) {
      for (int cell : new int[] {1, 3}) {
        String found = read(pair.cell(0), pair.cell(cell));
        if (!fits(found, pair.cell(cell + 1))) {
          wrong.add(
              pair.number()
                  + ": "
                  + found
                  + " for "
                  + pair.cell(cell + 1)
                  + ": "
                  + pair.cell(cell));
        }
      }
    }
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(120);
    long bad = wrong.stream().map(line -> line.substring(0, line.indexOf(':'))).distinct().count();
    assertThat(1.0 - (double) bad / pairs.size())
        .as("%d of %d pairs wrong%n%s", bad, pairs.size(), String.join("\n", wrong))
        .isGreaterThanOrEqualTo(RIGHT);
  }

  /** What a sentence holds: its stances or signs, each once, or "none". */
  private static String read(String kind, String sentence) {
    List<String> found = new ArrayList<>();
    for (Observation observation : CLAIMS.extract(Examples.readByFast(sentence))) {
      String one = kind.equals("position") ? stance(observation) : sign(observation);
      if (!one.isEmpty() && !found.contains(one)) {
        found.add(one);
      }
    }
    return found.isEmpty() ? "none" : String.join("+", found);
  }

  private static String stance(Observation observation) {
    if (!(observation instanceof Position position)) {
      return "";
    }
    String stance = position.stance().name().toLowerCase(Locale.ROOT);
    Position.Change change = position.change();
    if (change == null) {
      return stance;
    }
    Position.Stance to = change.to();
    return stance + ">" + (to == null ? "dropped" : to.name().toLowerCase(Locale.ROOT));
  }

  private static String sign(Observation observation) {
    if (!(observation instanceof Assessment assessment)) {
      return "";
    }
    return assessment.polarity() > 0 ? "+" : assessment.polarity() < 0 ? "-" : "0";
  }

  private static boolean fits(String found, String labelled) {
    return List.of(labelled.split("\\|")).contains(found);
  }
}
