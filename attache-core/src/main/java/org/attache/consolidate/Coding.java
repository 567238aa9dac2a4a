package org.attache.consolidate;

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

/** What tells two observations on the same words apart, whichever article they stand in. */
final class Coding implements Observation.Cases<String> {

  private static final Coding CODING = new Coding();

  private Coding() {}

  static String of(Observation observation) {
    return observation.match(CODING);
  }

  @Override
  public String event(Event event) {
    return event.type() + " " + event.trigger().quote();
  }

  @Override
  public String statement(Statement statement) {
    return statement.speaker().actor().id() + " " + statement.content().quote();
  }

  @Override
  public String position(Position position) {
    return position.holder().actor().id()
        + " "
        + position.issue()
        + " "
        + position.stance()
        + " "
        + position.content().quote();
  }

  @Override
  public String assessment(Assessment assessment) {
    return assessment.content().quote()
        + " "
        + assessment.about().stream().map(Assessment.Subject::topic).toList();
  }

  @Override
  public String outlook(Outlook outlook) {
    return outlook.content().quote();
  }

  @Override
  public String linkage(Linkage linkage) {
    return linkage.give().quote() + " " + linkage.link().quote();
  }

  @Override
  public String attribution(Attribution attribution) {
    return statement(attribution.reported());
  }

  @Override
  public String predicate(Predicate predicate) {
    return predicate.quote();
  }

  @Override
  public String date(DateMention date) {
    return date.quote();
  }
}
