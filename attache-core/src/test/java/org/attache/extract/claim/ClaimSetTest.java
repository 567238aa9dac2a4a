package org.attache.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.extract.Assessment;
import org.attache.extract.Claims;
import org.attache.extract.Examples;
import org.attache.extract.Extractor;
import org.attache.extract.Linkage;
import org.attache.extract.Observation;
import org.attache.extract.Outlook;
import org.attache.extract.Position;
import org.attache.resolve.Party;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the F1 of each kind of claim on the sentences of {@code eval/claims-seen.jsonl}, which were
 * labelled before a rule was run on them and have been looked at since, and on those of {@code
 * eval/claims-unseen.jsonl}, which nobody who writes rules has seen; where that file is missing,
 * the first half stands alone.
 *
 * <p>A find counts if its kind is right and its essential fields agree: holder, stance and a word
 * of the content; polarity and what is judged; direction and condition; what is given and got. Each
 * label may name several words or values, one of which has to be there. Finds that fit only a label
 * marked {@code optional} are left out of the count: careful readers may differ on these.
 */
class ClaimSetTest {

  private static final Path SEEN = Path.of("..", "eval", "claims-seen.jsonl");
  private static final Path UNSEEN = Path.of("..", "eval", "claims-unseen.jsonl");
  private static final Map<String, Double> PINNED =
      new TreeMap<>(Map.of("position", 0.90, "assessment", 0.90, "outlook", 0.90, "linkage", 0.90));

  /** What no half may fall below, seen or not. */
  private static final double LOWEST = 0.4;

  private static final class Count {
    private int expected;
    private int matched;
    private int found;
    private int right;

    double recall() {
      return expected == 0 ? 0 : (double) matched / expected;
    }

    double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  private final Map<String, Count> counts = new HashMap<>();
  private final List<String> errors = new ArrayList<>();

  @TestFactory
  List<DynamicTest> keepsItsScores() {
    List<DynamicTest> tests = new ArrayList<>(half(SEEN, PINNED));
    if (Files.exists(UNSEEN)) {
      Map<String, Double> floor = new TreeMap<>(PINNED);
      floor.replaceAll((kind, pinned) -> LOWEST);
      tests.addAll(half(UNSEEN, floor));
    }
    return tests;
  }

  private List<DynamicTest> half(Path set, Map<String, Double> pinned) {
    counts.clear();
    errors.clear();
    pinned.keySet().forEach(kind -> counts.put(kind, new Count()));
    Extractor claims = Claims.extractor();
    for (JsonNode labelled : labels(set)) {
      String text = labelled.get("text").asText();
      count(labelled, claims.extract(Examples.readByFast(text)));
    }
    List<String> shown = List.copyOf(errors);
    List<DynamicTest> tests = new ArrayList<>();
    pinned.forEach(
        (kind, floor) ->
            tests.add(test(set, kind, floor, counts.getOrDefault(kind, new Count()), shown)));
    return tests;
  }

  private static DynamicTest test(
      Path set, String kind, double pinned, Count count, List<String> errors) {
    String row =
        "%s %-10s F1 %.3f  precision %.3f (%d of %d)  recall %.3f (%d of %d)"
            .formatted(
                set.getFileName(),
                kind,
                count.f1(),
                count.precision(),
                count.right,
                count.found,
                count.recall(),
                count.matched,
                count.expected);
    return DynamicTest.dynamicTest(
        row,
        () ->
            assertThat(count.f1())
                .as(
                    "%s%n%s",
                    row,
                    String.join(
                        "\n", errors.stream().filter(error -> error.startsWith(kind)).toList()))
                .isGreaterThanOrEqualTo(pinned));
  }

  private static List<JsonNode> labels(Path set) {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> labels = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(set)) {
        labels.add(json.readTree(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return labels;
  }

  private void count(JsonNode labelled, List<Observation> found) {
    String id = labelled.get("id").asText() + " ";
    Set<JsonNode> matched = new HashSet<>();
    for (Observation observation : found) {
      Count count = counts.get(kind(observation));
      if (count == null) {
        continue;
      }
      boolean right = false;
      boolean optional = false;
      for (JsonNode label : labelled.get("expected")) {
        if (fits(observation, label)) {
          optional |= label.path("optional").asBoolean();
          right |= !label.path("optional").asBoolean();
          matched.add(label);
        }
      }
      if (right || !optional) {
        count.found++;
        count.right += right ? 1 : 0;
      }
      if (!right && !optional) {
        errors.add(kind(observation) + " wrong " + id + shown(observation));
      }
    }
    for (JsonNode label : labelled.get("expected")) {
      Count count = counts.get(label.get("kind").asText());
      if (count == null || label.path("optional").asBoolean()) {
        continue;
      }
      count.expected++;
      if (matched.contains(label)) {
        count.matched++;
      } else {
        errors.add(
            label.get("kind").asText() + " missed " + id + label + " " + labelled.get("text"));
      }
    }
  }

  private static String kind(Observation observation) {
    return observation.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String shown(Observation observation) {
    return observation.provenance().entry() + " " + fields(observation) + " " + quote(observation);
  }

  private static String quote(Observation observation) {
    return observation.provenance().evidence().quote();
  }

  private static String fields(Observation observation) {
    if (observation instanceof Position position) {
      return named(position.holder()) + " | " + position.stance() + " | " + content(position);
    }
    if (observation instanceof Assessment assessment) {
      return assessment.polarity() + " | " + about(assessment);
    }
    if (observation instanceof Outlook outlook) {
      return outlook.direction() + " | " + condition(outlook) + " | " + outlook.content().quote();
    }
    return observation instanceof Linkage linkage
        ? linkage.give().quote() + " | " + got(linkage)
        : "";
  }

  private static boolean fits(Observation observation, JsonNode label) {
    if (!label.get("kind").asText().equals(kind(observation))) {
      return false;
    }
    if (observation instanceof Position position) {
      return has(label, "holder", named(position.holder()))
          && has(label, "stance", position.stance().name())
          && has(label, "content", content(position));
    }
    if (observation instanceof Assessment assessment) {
      return hasSign(assessment, label.get("polarity")) && has(label, "about", about(assessment));
    }
    if (observation instanceof Outlook outlook) {
      return has(label, "direction", String.valueOf(outlook.direction()))
          && has(label, "content", outlook.content().quote())
          && fitsCondition(outlook, label);
    }
    return observation instanceof Linkage linkage
        && has(label, "give", linkage.give().quote())
        && has(label, "get", got(linkage));
  }

  private static boolean hasSign(Assessment assessment, JsonNode polarity) {
    double sign = Math.signum(assessment.polarity());
    for (JsonNode one : polarity) {
      if (one.asDouble() == sign) {
        return true;
      }
    }
    return polarity.isNumber() && polarity.asDouble() == sign;
  }

  private static boolean fitsCondition(Outlook outlook, JsonNode label) {
    boolean none = outlook.standing().condition() == null;
    if (!label.has("condition")) {
      return none;
    }
    return (none && label.path("conditionOptional").asBoolean())
        || has(label, "condition", condition(outlook));
  }

  /** Whether one of the words of a field is in a text; a label without the field asks nothing. */
  private static boolean has(JsonNode label, String field, String text) {
    if (!label.has(field)) {
      return true;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (JsonNode word : label.get(field)) {
      if (lower.contains(word.asText().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** A party by its name, by the words that name it and by those used here. */
  private static String named(Party party) {
    var words = party.words();
    var naming = party.naming();
    return party.actor().name()
        + " "
        + (words == null ? "" : words.quote())
        + " "
        + (naming == null ? "" : naming.quote());
  }

  private static String content(Position position) {
    return position.issue() + " " + position.content().quote();
  }

  /** What is judged, in the words of the text where there are such. */
  private static String about(Assessment assessment) {
    StringBuilder words = new StringBuilder();
    for (Assessment.Subject subject : assessment.about()) {
      Party party = subject.party();
      words.append(subject.topic()).append(' ').append(party == null ? "" : named(party));
    }
    return words.toString();
  }

  private static String condition(Outlook outlook) {
    var condition = outlook.standing().condition();
    return condition == null ? "" : condition.words().quote();
  }

  private static String got(Linkage linkage) {
    var get = linkage.get();
    return get == null ? "" : get.quote();
  }
}
