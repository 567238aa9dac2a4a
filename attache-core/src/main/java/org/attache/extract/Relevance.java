package org.attache.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.resolve.Party;
import org.attache.resolve.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Whether a record is about relations between states or about the politics of one.
 *
 * <p>International is what two states take part in, an international body or an armed group, what
 * one state does in another, and what is about an issue that has a name of its own between states.
 * A voice that only reports it makes nothing international.
 */
public enum Relevance {
  /** Two states or more, an international body, an armed group, or an issue between states. */
  INTERNATIONAL,
  /** The politics of one state. */
  DOMESTIC;

  private static final Set<Sector> BETWEEN = Set.of(Sector.REB, Sector.UAF);

  /** The relevance of an observation; null where it names nobody and nothing that tells. */
  public static @Nullable Relevance of(Observation observation) {
    Set<String> countries = new HashSet<>();
    for (Party party : observation.match(PARTIES)) {
      String country = party.actor().country();
      boolean body = country == null && party.actor().id().known() && !party.actor().person();
      if (body || party.actor().sectors().stream().anyMatch(BETWEEN::contains)) {
        return INTERNATIONAL;
      }
      if (country != null) {
        countries.add(country);
      }
    }
    boolean told = !countries.isEmpty();
    if (told && observation.setting().place() != null) {
      String there = observation.setting().place().country();
      if (there != null) {
        countries.add(there);
      }
    }
    if (countries.size() > 1 || (told && !observation.match(ISSUES).isEmpty())) {
      return INTERNATIONAL;
    }
    return told ? DOMESTIC : null;
  }

  private static final Observation.Cases<List<Party>> PARTIES =
      new Observation.Cases<>() {
        @Override
        public List<Party> event(Event event) {
          List<Party> both = new ArrayList<>(event.actors());
          both.addAll(event.recipients());
          return both;
        }

        @Override
        public List<Party> statement(Statement statement) {
          List<Party> both = new ArrayList<>(statement.addressees());
          both.add(statement.speaker());
          return both;
        }

        @Override
        public List<Party> position(Position position) {
          return List.of(position.holder());
        }

        @Override
        public List<Party> assessment(Assessment assessment) {
          List<Party> about = new ArrayList<>();
          for (Assessment.Subject subject : assessment.about()) {
            if (subject.party() != null) {
              about.add(subject.party());
            }
          }
          return about;
        }

        @Override
        public List<Party> outlook(Outlook outlook) {
          return outlook.standing().voice();
        }

        @Override
        public List<Party> linkage(Linkage linkage) {
          return linkage.parties();
        }

        @Override
        public List<Party> predicate(Predicate predicate) {
          return List.of();
        }

        @Override
        public List<Party> attribution(Attribution attribution) {
          return statement(attribution.reported());
        }

        @Override
        public List<Party> date(DateMention date) {
          return List.of();
        }
      };

  private static final Observation.Cases<List<String>> ISSUES =
      new Observation.Cases<>() {
        @Override
        public List<String> event(Event event) {
          return event.issues();
        }

        @Override
        public List<String> statement(Statement statement) {
          return statement.issues();
        }

        @Override
        public List<String> position(Position position) {
          return List.of();
        }

        @Override
        public List<String> assessment(Assessment assessment) {
          return List.of();
        }

        @Override
        public List<String> outlook(Outlook outlook) {
          return List.of();
        }

        @Override
        public List<String> linkage(Linkage linkage) {
          return List.of();
        }

        @Override
        public List<String> predicate(Predicate predicate) {
          return List.of();
        }

        @Override
        public List<String> attribution(Attribution attribution) {
          return statement(attribution.reported());
        }

        @Override
        public List<String> date(DateMention date) {
          return List.of();
        }
      };
}
