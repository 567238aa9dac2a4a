package org.attache.analyse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.extract.Event;
import org.attache.extract.Observation;

/**
 * What authors claim to come before what, again and again: "each visit came after a crisis". It is
 * listed as the claim that it is; only {@link Patterns} counts.
 */
final class PatternClaims {

  private static final Pattern RECURRENCE =
      Pattern.compile(
          "\\b(usually|typically|always|habitual(ly)?|routinely|invariably|repeatedly|whenever"
              + "|pattern|(each|every) time|(after|following) (each|every)|as a rule|tends? to)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ORDER =
      Pattern.compile(
          "\\b(?:(?:shortly|soon|right|immediately|just) )?(after|following|whenever|in the wake of)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "What has been the pattern is that", "as a rule,": the frame of a claim. */
  private static final Pattern FRAME =
      Pattern.compile(
          "^.{0,60}?\\b(?:pattern|rule|habit)\\b.{0,60}?\\b(?:is|was|been) that\\b"
              + "|^(?:as a rule|usually|typically),? ",
          Pattern.CASE_INSENSITIVE);

  private PatternClaims() {}

  /**
   * Sentences in which an author says that one thing comes after another again and again; where the
   * sentence goes on to count them up, also the pattern that its cases make.
   */
  static List<Dossier.PatternLine> of(CaseFile file) {
    Map<String, List<Dossier.PatternLine>> claims = new LinkedHashMap<>();
    for (Observation observation : file.observations()) {
      boolean says =
          observation.kind() == Observation.Kind.EVENT
              || observation.kind() == Observation.Kind.ASSESSMENT
              || observation.kind() == Observation.Kind.OUTLOOK;
      if (says && !(observation instanceof Event event && !file.dyad().hasEither(event.actors()))) {
        List<Dossier.PatternLine> told = claim(file, observation);
        if (!told.isEmpty()) {
          claims.putIfAbsent(observation.article() + observation.quote(), told);
        }
      }
    }
    return claims.values().stream().flatMap(List::stream).toList();
  }

  private static List<Dossier.PatternLine> claim(CaseFile file, Observation observation) {
    String quote = observation.quote();
    int rest = quote.indexOf(':');
    String claim = rest < 0 ? quote : quote.substring(0, rest);
    Matcher order = ORDER.matcher(claim);
    boolean again = RECURRENCE.matcher(quote).find() || FRAME.matcher(quote).find();
    if (!again || !order.find()) {
      return List.of();
    }
    String first = claim.substring(order.end()).strip();
    String then = FRAME.matcher(claim.substring(0, order.start())).replaceFirst("").strip();
    if (first.isEmpty() || then.isEmpty()) {
      return List.of();
    }
    List<String> cases = cases(rest < 0 ? "" : quote.substring(rest + 1));
    String by = Voices.name(file, observation, Voices.last(observation));
    List<Dossier.Ref> refs = List.of(CaseFile.ref(observation));
    List<Dossier.PatternLine> lines = new ArrayList<>();
    lines.add(
        new Dossier.PatternLine(
            Names.shortened(first, 100),
            Names.shortened(then, 100),
            cases.size(),
            null,
            null,
            List.of(),
            "claimed by " + by + "; too few to test",
            refs));
    if (!cases.isEmpty()) {
      lines.add(
          new Dossier.PatternLine(
              Names.list(cases.stream().map(each -> Names.shortened(each, 60)).toList()),
              Names.shortened(then, 100),
              cases.size(),
              null,
              null,
              List.of(),
              Names.count(cases.size(), "case") + " told by " + by + "; too few to test",
              refs));
    }
    return lines;
  }

  /** What came before in each case that is told: "the second came after the strikes, now …". */
  private static List<String> cases(String words) {
    List<String> cases = new ArrayList<>();
    for (String part : words.split("[,;](?=\\s)")) {
      Matcher order = ORDER.matcher(part);
      if (order.find()) {
        cases.add(part.substring(order.end()).replaceAll("\\W+$", "").strip());
      }
    }
    return cases;
  }
}
