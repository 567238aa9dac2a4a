package org.attache.extract.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.extract.Assessment;
import org.attache.extract.Claims;
import org.attache.extract.Examples;
import org.attache.extract.Observation;
import org.attache.extract.claim.ClaimExtractor;
import org.attache.resolve.Party;
import org.junit.jupiter.api.Test;

/**
 * Holds the F1 of charges against states on {@code eval/charges.jsonl}: sentences that charge a
 * state and look-alikes (victims, praise, what is only supposed, history), labelled before any rule
 * was run on them.
 */
class ChargeSetTest {

  private static final Path SET = Path.of("..", "eval", "charges-seen.jsonl");
  private static final Path UNSEEN = Path.of("..", "eval", "charges-unseen.jsonl");

  /** What the half that nobody has seen may not fall below. */
  private static final double LOWEST = 0.4;

  private static final double PINNED = 0.83;

  private final ClaimExtractor claims;

  ChargeSetTest() {
    claims = Claims.extractor();
  }

  @Test
  void keepsItsScore() throws IOException {
    score(SET, PINNED);
  }

  @Test
  void keepsItsScoreOnWhatNobodyHasSeen() throws IOException {
    assumeTrue(Files.exists(UNSEEN), "the unseen half is not there");
    score(UNSEEN, LOWEST);
  }

  private void score(Path set, double pinned) throws IOException {
    ObjectMapper json = new ObjectMapper();
    int right = 0;
    int said = 0;
    int asked = 0;
    List<String> errors = new ArrayList<>();
    for (String line : Files.readAllLines(set)) {
      JsonNode labelled = json.readTree(line);
      Set<String> expected = new TreeSet<>();
      labelled.get("charged").forEach(country -> expected.add(country.asText()));
      Set<String> found = charged(labelled.get("text").asText());
      if (!found.equals(expected)) {
        errors.add(found + " for " + labelled);
      }
      said += found.size();
      asked += expected.size();
      found.retainAll(expected);
      right += found.size();
    }
    assertThat(2.0 * right / (said + asked))
        .as("%d right of %d said and %d asked for%n%s", right, said, asked, errors)
        .isGreaterThanOrEqualTo(pinned);
  }

  private Set<String> charged(String text) {
    Set<String> countries = new TreeSet<>();
    for (Observation observation : claims.extract(Examples.readByFast(text))) {
      if (observation instanceof Assessment assessment && assessment.polarity() < 0) {
        for (Assessment.Subject subject : assessment.about()) {
          Party party = subject.party();
          String country = party == null ? null : party.actor().country();
          if (country != null) {
            countries.add(country);
          }
        }
      }
    }
    return countries;
  }
}
