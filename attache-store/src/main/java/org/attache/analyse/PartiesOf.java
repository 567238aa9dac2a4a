package org.attache.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attache.extract.Assessment;
import org.attache.extract.Attribution;
import org.attache.extract.DateMention;
import org.attache.extract.Encounter;
import org.attache.extract.Event;
import org.attache.extract.Linkage;
import org.attache.extract.Observation;
import org.attache.extract.Outlook;
import org.attache.extract.Position;
import org.attache.extract.Predicate;
import org.attache.extract.Statement;
import org.attache.resolve.Party;

/** The parties of which an observation speaks, whatever its kind; its voices are not among them. */
final class PartiesOf implements Observation.Cases<List<Party>> {

  private static final PartiesOf PARTIES = new PartiesOf();

  private PartiesOf() {}

  static List<Party> of(Observation observation) {
    return observation.match(PARTIES);
  }

  @Override
  public List<Party> event(Event event) {
    List<Party> parties = new ArrayList<>(event.actors());
    parties.addAll(event.recipients());
    Encounter encounter = event.encounter();
    if (encounter != null && encounter.host() != null) {
      parties.add(encounter.host());
    }
    return parties;
  }

  @Override
  public List<Party> statement(Statement statement) {
    List<Party> parties = new ArrayList<>(statement.addressees());
    parties.add(statement.speaker());
    return parties;
  }

  @Override
  public List<Party> position(Position position) {
    return List.of(position.holder());
  }

  @Override
  public List<Party> assessment(Assessment assessment) {
    return assessment.about().stream()
        .map(Assessment.Subject::party)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  @Override
  public List<Party> outlook(Outlook outlook) {
    return List.of();
  }

  @Override
  public List<Party> linkage(Linkage linkage) {
    return linkage.parties();
  }

  @Override
  public List<Party> attribution(Attribution attribution) {
    return statement(attribution.reported());
  }

  @Override
  public List<Party> predicate(Predicate predicate) {
    return List.of();
  }

  @Override
  public List<Party> date(DateMention date) {
    return List.of();
  }
}
