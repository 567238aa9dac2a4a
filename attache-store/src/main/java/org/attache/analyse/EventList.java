package org.attache.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.consolidate.Contact;
import org.attache.consolidate.Happening;
import org.attache.extract.Event;
import org.attache.extract.PloverType;
import org.attache.extract.Standing;

/** Questions 2 and 3: who did what to whom, and how it stands. */
final class EventList {

  /** What verbs put before a state, and not before its officials. */
  private static final String PEOPLE_OF = " people of$";

  private EventList() {}

  /** Acts between the two first, then acts of one of them; each the latest first, undated last. */
  static List<Dossier.EventLine> of(CaseFile file) {
    List<Dossier.EventLine> lines = new ArrayList<>();
    for (Contact contact : file.contacts()) {
      lines.add(line(contact.happening(), true));
    }
    for (Happening happening : file.happenings()) {
      lines.add(line(happening, file.dyad().between(happening)));
    }
    lines.sort(
        Comparator.<Dossier.EventLine>comparingInt(line -> line.between() ? 0 : 1)
            .thenComparing(line -> -day(line))
            .thenComparing(Dossier.EventLine::id));
    return List.copyOf(lines);
  }

  private static long day(Dossier.EventLine line) {
    return line.days() == null ? Long.MIN_VALUE / 2 : line.days().range().from().toEpochDay();
  }

  static Dossier.EventLine line(Happening happening, boolean between) {
    Event best = happening.best();
    Standing.Condition condition = best.standing().condition();
    List<String> voices =
        Names.of(
            happening.mentions().stream()
                .flatMap(mention -> mention.standing().voice().stream())
                .toList());
    Told told = told(happening);
    return new Dossier.EventLine(
        happening.id(),
        CaseFile.daysOf(happening.when()),
        best.type().name(),
        told.verb(),
        best.cameo(),
        best.score(),
        told.actors(),
        told.recipients(),
        happening.place() == null ? null : happening.place().name(),
        StandingWords.of(happening),
        best.standing().factuality(),
        voices,
        condition == null ? null : condition.words().quote(),
        between,
        ContactLog.differences(happening),
        CaseFile.refs(happening));
  }

  /** "Norland accused Sudria", "Ana Petrova visited Sorin". */
  static String sentence(Happening happening) {
    return told(happening).sentence();
  }

  static String sentence(Event event) {
    return told(event, Names.of(event.actors()), Names.of(event.recipients())).sentence();
  }

  private static Told told(Happening happening) {
    Event best = happening.best();
    if (best.type() != PloverType.CONSULT) {
      return told(best, Names.of(happening.actors()), Names.of(happening.recipients()));
    }
    List<String> recipients = Names.of(best.recipients());
    if ("visit".equals(best.mode())) {
      if (recipients.isEmpty() && happening.place() != null) {
        recipients = List.of(happening.place().name());
      }
      return told(best, Names.of(best.actors()), recipients);
    }
    return told(best, Names.participants(happening.parties()), List.of());
  }

  private static Told told(Event event, List<String> actors, List<String> recipients) {
    String verb =
        ActWords.verb(event.type(), event.mode(), !recipients.isEmpty(), event.standing());
    boolean peopleAlready =
        recipients.stream().allMatch(Names::many)
            || event.recipients().stream().allMatch(party -> party.actor().person());
    return new Told(actors, peopleAlready ? verb.replaceFirst(PEOPLE_OF, "") : verb, recipients);
  }

  /** An act in words. */
  private record Told(List<String> actors, String verb, List<String> recipients) {
    String sentence() {
      String who = actors.isEmpty() ? "somebody" : Names.list(actors);
      return (who + " " + verb + " " + Names.list(recipients)).strip();
    }
  }
}
