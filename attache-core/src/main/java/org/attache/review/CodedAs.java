package org.attache.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
import org.attache.resolve.Party;

/** How an observation is coded, on one line for people: {@code SANCTION: USA > RUS}. */
public final class CodedAs implements Observation.Cases<String> {

  private static final CodedAs CODED_AS = new CodedAs();

  private CodedAs() {}

  /** The line: the same for two versions of a record that say the same of its words. */
  public static String of(Observation observation) {
    return observation.match(CODED_AS);
  }

  private static String ids(List<Party> parties) {
    return parties.stream()
        .map(party -> party.actor().id().value())
        .sorted(Comparator.naturalOrder())
        .collect(Collectors.joining(" + "));
  }

  @Override
  public String event(Event event) {
    String acting = event.type() + ": " + ids(event.actors());
    return event.recipients().isEmpty() ? acting : acting + " > " + ids(event.recipients());
  }

  @Override
  public String statement(Statement statement) {
    return "said by " + statement.speaker().actor().id();
  }

  @Override
  public String position(Position position) {
    return position.holder().actor().id()
        + " "
        + position.stance().name().toLowerCase(Locale.ROOT)
        + " "
        + position.issue();
  }

  @Override
  public String assessment(Assessment assessment) {
    return (assessment.polarity() < 0 ? "bad: " : assessment.polarity() > 0 ? "good: " : "even: ")
        + assessment.about().stream()
            .map(Assessment.Subject::topic)
            .collect(Collectors.joining(" + "));
  }

  @Override
  public String outlook(Outlook outlook) {
    return outlook.direction() == null
        ? "expected"
        : outlook.direction().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String linkage(Linkage linkage) {
    return "between " + ids(linkage.parties());
  }

  @Override
  public String predicate(Predicate predicate) {
    return "predicate";
  }

  @Override
  public String attribution(Attribution attribution) {
    return "attributed to " + attribution.reported().speaker().actor().id();
  }

  @Override
  public String date(DateMention date) {
    return date.expression().value();
  }
}
