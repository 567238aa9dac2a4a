package org.attache.store;

import java.util.ArrayList;
import java.util.List;
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

/**
 * A party in the part that it plays in an observation: one row of {@code observation_parties}.
 *
 * @param role {@code actor recipient host speaker addressee holder about party voice}
 * @param number place among the parties of the observation, from 0: role by role, in text order
 */
public record Involved(String role, int number, Party party) {

  /** All parties of an observation, role by role, the voice last and outermost first. */
  public static List<Involved> in(Observation observation) {
    List<Involved> involved = observation.match(new Collector());
    add(involved, "voice", observation.standing().voice());
    return involved;
  }

  private static void add(List<Involved> to, String role, List<Party> parties) {
    for (Party party : parties) {
      to.add(new Involved(role, to.size(), party));
    }
  }

  private static List<Involved> one(String role, Party party) {
    List<Involved> list = new ArrayList<>();
    add(list, role, List.of(party));
    return list;
  }

  private static final class Collector implements Observation.Cases<List<Involved>> {

    @Override
    public List<Involved> event(Event event) {
      List<Involved> list = new ArrayList<>();
      add(list, "actor", event.actors());
      add(list, "recipient", event.recipients());
      Encounter encounter = event.encounter();
      if (encounter != null && encounter.host() != null) {
        add(list, "host", List.of(encounter.host()));
      }
      return list;
    }

    @Override
    public List<Involved> statement(Statement statement) {
      List<Involved> list = one("speaker", statement.speaker());
      add(list, "addressee", statement.addressees());
      return list;
    }

    @Override
    public List<Involved> position(Position position) {
      return one("holder", position.holder());
    }

    @Override
    public List<Involved> assessment(Assessment assessment) {
      List<Party> about = new ArrayList<>();
      for (Assessment.Subject subject : assessment.about()) {
        if (subject.party() != null) {
          about.add(subject.party());
        }
      }
      List<Involved> list = new ArrayList<>();
      add(list, "about", about);
      return list;
    }

    @Override
    public List<Involved> outlook(Outlook outlook) {
      return new ArrayList<>();
    }

    @Override
    public List<Involved> linkage(Linkage linkage) {
      List<Involved> list = new ArrayList<>();
      add(list, "party", linkage.parties());
      return list;
    }

    @Override
    public List<Involved> attribution(Attribution attribution) {
      return statement(attribution.reported());
    }

    @Override
    public List<Involved> predicate(Predicate predicate) {
      return new ArrayList<>();
    }

    @Override
    public List<Involved> date(DateMention date) {
      return new ArrayList<>();
    }
  }
}
