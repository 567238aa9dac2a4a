package org.attache.analyse;

import java.util.List;
import java.util.Locale;
import org.attache.extract.Assessment;
import org.attache.extract.Attribution;
import org.attache.extract.DateMention;
import org.attache.extract.Event;
import org.attache.extract.Linkage;
import org.attache.extract.Observation;
import org.attache.extract.Outlook;
import org.attache.extract.Position;
import org.attache.extract.Predicate;
import org.attache.extract.Statement;

/** What an observation says, in a few words, to stand beside its highlight in the text. */
final class Labels implements Observation.Cases<String> {

  private static final Labels LABELS = new Labels();

  private Labels() {}

  static String of(Observation observation) {
    return observation.match(LABELS);
  }

  @Override
  public String event(Event event) {
    return event.type()
        + ": "
        + EventList.sentence(event)
        + " ("
        + StandingWords.of(event.standing())
        + ")";
  }

  @Override
  public String statement(Statement statement) {
    String on = statement.issues().isEmpty() ? "" : " on " + Names.list(statement.issues());
    return statement.speaker().actor().name() + " says" + on;
  }

  @Override
  public String position(Position position) {
    return position.holder().actor().name()
        + ", "
        + position.issue()
        + ": "
        + position.stance().name().toLowerCase(Locale.ROOT)
        + (position.change() == null ? "" : " (a shift)");
  }

  @Override
  public String assessment(Assessment assessment) {
    String judged =
        assessment.polarity() > 0.2 ? "good" : assessment.polarity() < -0.2 ? "bad" : "mixed";
    List<String> about = assessment.about().stream().map(Assessment.Subject::topic).toList();
    return "judged " + judged + (about.isEmpty() ? "" : ": " + Names.list(about));
  }

  @Override
  public String outlook(Outlook outlook) {
    String direction =
        outlook.direction() == null
            ? "expected"
            : "expected: " + outlook.direction().name().toLowerCase(Locale.ROOT);
    return direction
        + (outlook.standing().condition() == null
            ? ""
            : ", " + outlook.standing().condition().words().quote());
  }

  @Override
  public String linkage(Linkage linkage) {
    return "traded: " + linkage.link().quote();
  }

  @Override
  public String attribution(Attribution attribution) {
    return attribution.reported().speaker().actor().name();
  }

  @Override
  public String predicate(Predicate predicate) {
    return "predicate";
  }

  @Override
  public String date(DateMention date) {
    return "date";
  }
}
