package org.attache.analyse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.consolidate.PublishedArticle;
import org.attache.consolidate.Quotation;
import org.attache.extract.Assessment;
import org.attache.extract.Observation;
import org.attache.extract.Outlook;
import org.attache.extract.Standing;
import org.attache.extract.Statement;
import org.attache.resolve.Actor;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/** Questions 4 and 6: who says what, what the experts make of it, and where they disagree. */
final class Voices {

  /** Judgements nearer to zero than this take no side. */
  private static final double SIDE = 0.2;

  private Voices() {}

  private static final class Voice {
    private String name = "";
    private @Nullable String description;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Dossier.SayingLine> sayings = new ArrayList<>();

    private void add(Observation observation, Dossier.SayingLine saying) {
      observations.add(observation);
      sayings.add(saying);
    }
  }

  /** Those who say most first. */
  static List<Dossier.VoiceLine> of(CaseFile file) {
    Map<String, Voice> voices = new TreeMap<>();
    for (Quotation quotation : file.quotations()) {
      Statement statement = quotation.best();
      voice(voices, file, statement, statement.speaker().actor())
          .add(
              statement,
              new Dossier.SayingLine(
                  "statement",
                  statement.content().quote(),
                  null,
                  null,
                  condition(statement.standing()),
                  statement.issues(),
                  file.days(statement),
                  CaseFile.ref(statement)));
    }
    for (Assessment assessment : file.others(Assessment.class)) {
      if (aboutSubjects(file, assessment)) {
        voice(voices, file, assessment, last(assessment))
            .add(
                assessment,
                new Dossier.SayingLine(
                    "assessment",
                    assessment.content().quote(),
                    assessment.polarity(),
                    assessment.certainty(),
                    condition(assessment.standing()),
                    Topics.of(file, assessment),
                    file.days(assessment),
                    CaseFile.ref(assessment)));
      }
    }
    for (Outlook outlook : file.others(Outlook.class)) {
      voice(voices, file, outlook, last(outlook))
          .add(
              outlook,
              new Dossier.SayingLine(
                  "outlook",
                  outlook.content().quote(),
                  null,
                  outlook.certainty(),
                  condition(outlook.standing()),
                  List.of(),
                  file.days(outlook),
                  CaseFile.ref(outlook)));
    }
    return voices.values().stream()
        .map(voice -> new Dossier.VoiceLine(voice.name, voice.description, sorted(voice)))
        .sorted(
            Comparator.<Dossier.VoiceLine>comparingInt(line -> -line.sayings().size())
                .thenComparing(Dossier.VoiceLine::name))
        .toList();
  }

  /** Topics on which some who are named judge well and others badly. */
  static List<Dossier.Disagreement> disagreements(CaseFile file) {
    Map<String, Set<String>> positive = new TreeMap<>();
    Map<String, Set<String>> negative = new TreeMap<>();
    Map<String, List<Dossier.Ref>> refs = new TreeMap<>();
    for (Assessment assessment : file.others(Assessment.class)) {
      if (Math.abs(assessment.polarity()) < SIDE
          || !named(file, assessment)
          || !aboutSubjects(file, assessment)) {
        continue;
      }
      String name = name(file, assessment, last(assessment));
      for (String topic : Topics.of(file, assessment)) {
        if (topic.equals(name)) {
          continue; // what somebody thinks of himself is no side in a dispute
        }
        (assessment.polarity() > 0 ? positive : negative)
            .computeIfAbsent(topic, k -> new LinkedHashSet<>())
            .add(name);
        refs.computeIfAbsent(topic, k -> new ArrayList<>()).add(CaseFile.ref(assessment));
      }
    }
    List<Dossier.Disagreement> disagreements = new ArrayList<>();
    positive.forEach(
        (topic, well) -> {
          Set<String> badly = negative.getOrDefault(topic, Set.of());
          // A voice that sees both sides does not disagree with itself.
          List<String> onlyWell = well.stream().filter(n -> !badly.contains(n)).toList();
          List<String> onlyBadly = badly.stream().filter(n -> !well.contains(n)).toList();
          if (!onlyWell.isEmpty() && !onlyBadly.isEmpty()) {
            disagreements.add(
                new Dossier.Disagreement(
                    topic, onlyWell, onlyBadly, refs.getOrDefault(topic, List.of())));
          }
        });
    return List.copyOf(disagreements);
  }

  /** The name of who holds it; for the article itself its byline, else what it is called. */
  static String name(CaseFile file, Observation observation, @Nullable Actor actor) {
    if (actor != null) {
      return actor.name();
    }
    PublishedArticle article = file.article(observation.article());
    if (article == null) {
      return "the article " + observation.article();
    }
    String byline = article.article().origin().byline();
    if (byline != null && !byline.isBlank()) {
      return byline;
    }
    // An article without a title has its id there, which tells nobody anything.
    LocalDate day = article.publication().day();
    return day != null && article.article().title().equals(article.id().value())
        ? "an article of " + DayWords.of(day)
        : "the article “" + Names.shortened(article.article().title(), 60) + "”";
  }

  /** Whether somebody is named who holds it: an article without a byline is nobody. */
  private static boolean named(CaseFile file, Observation observation) {
    PublishedArticle article = file.article(observation.article());
    String byline = article == null ? null : article.article().origin().byline();
    return last(observation) != null || (byline != null && !byline.isBlank());
  }

  /** Who holds it, the innermost voice; null for the article itself. */
  static @Nullable Actor last(Observation observation) {
    List<Party> voice = observation.standing().voice();
    return voice.isEmpty() ? null : voice.get(voice.size() - 1).actor();
  }

  private static boolean aboutSubjects(CaseFile file, Assessment assessment) {
    List<Party> parties = PartiesOf.of(assessment);
    return parties.isEmpty() || file.dyad().hasEither(parties);
  }

  private static Voice voice(
      Map<String, Voice> voices, CaseFile file, Observation observation, @Nullable Actor actor) {
    String name = name(file, observation, actor);
    Voice voice =
        voices.computeIfAbsent(actor == null ? "~" + name : actor.id().value(), k -> new Voice());
    voice.name = voice.name.isEmpty() ? name : voice.name;
    if (voice.description == null && actor != null) {
      voice.description = Names.description(actor);
    }
    return voice;
  }

  private static List<Dossier.SayingLine> sorted(Voice voice) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < voice.sayings.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(voice.observations::get, Observation::compare));
    return order.stream().map(voice.sayings::get).toList();
  }

  private static @Nullable String condition(Standing standing) {
    return standing.condition() == null ? null : standing.condition().words().quote();
  }
}
