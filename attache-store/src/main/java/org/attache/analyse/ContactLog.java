package org.attache.analyse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attache.article.Evidence;
import org.attache.consolidate.Contact;
import org.attache.consolidate.Difference;
import org.attache.consolidate.DurationWords;
import org.attache.consolidate.Happening;
import org.attache.consolidate.Parties;
import org.attache.consolidate.Quotation;
import org.attache.extract.Encounter;
import org.attache.extract.Event;
import org.attache.extract.Statement;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.jspecify.annotations.Nullable;

/** Question 1: who met whom, when, where, how long, in which format, the how-manieth time. */
final class ContactLog {

  /** What is told elsewhere: statements at press conferences, and roles of persons. */
  private record Told(List<Statement> press, Map<String, String> roles) {}

  private static final Pattern PRESS =
      Pattern.compile(
          "press (conference|briefing|availability)|news conference", Pattern.CASE_INSENSITIVE);

  private ContactLog() {}

  /** The latest first; contacts without a day last. */
  static List<Dossier.ContactLine> of(CaseFile file) {
    Told told = new Told(press(file), Levels.roles(file.observations()));
    Map<String, Long> gaps = ContactFigures.gaps(file.contacts());
    List<Dossier.ContactLine> dated = new ArrayList<>();
    List<Dossier.ContactLine> open = new ArrayList<>();
    for (Contact contact : file.contacts()) {
      (contact.happening().when() == null ? open : dated)
          .add(line(file, contact, told, gaps.get(contact.id())));
    }
    Collections.reverse(dated);
    dated.addAll(open);
    return List.copyOf(dated);
  }

  private static Dossier.ContactLine line(
      CaseFile file, Contact contact, Told told, @Nullable Long gap) {
    Happening happening = contact.happening();
    return new Dossier.ContactLine(
        contact.id(),
        CaseFile.daysOf(happening.when()),
        Names.participants(parties(contact)),
        place(contact),
        form(contact),
        Levels.of(file.dyad(), parties(contact), told.roles()).words(),
        contact.status().name().toLowerCase(Locale.ROOT),
        gap,
        contact.ordinal(),
        contact.durations().stream().map(DurationWords::of).toList(),
        contact.agenda().stream().map(Encounter.AgendaItem::issue).toList(),
        parts(file, contact, told.press()),
        differences(happening),
        CaseFile.refs(happening));
  }

  /** The parties with the hosts that the mentions name. */
  static List<Party> parties(Contact contact) {
    List<Party> parties = new ArrayList<>(contact.happening().parties());
    for (Event event : contact.happening().mentions()) {
      Encounter encounter = event.encounter();
      if (encounter != null && encounter.host() != null) {
        parties.add(encounter.host());
      }
    }
    return Parties.distinct(parties);
  }

  /** Where it was; "their talks on Sudria" name a topic and no place. */
  private static @Nullable String place(Contact contact) {
    Place place = contact.happening().place();
    boolean topic =
        place != null
            && !contact.forms().contains(Encounter.Form.VISIT)
            && contact.agenda().stream().anyMatch(item -> item.issue().equals(place.name()));
    return place == null || topic ? null : place.name();
  }

  static String form(Contact contact) {
    return contact.forms().isEmpty()
        ? "meeting"
        : contact.forms().get(0).name().toLowerCase(Locale.ROOT);
  }

  private static List<String> parts(CaseFile file, Contact contact, List<Statement> press) {
    Set<String> parts = new LinkedHashSet<>();
    for (Encounter.Form form : contact.forms()) {
      parts.add(
          form == Encounter.Form.NEGOTIATION ? "talks" : form.name().toLowerCase(Locale.ROOT));
    }
    if (press.stream().anyMatch(statement -> spokeAfter(file, contact, statement))) {
      parts.add("press conference");
    }
    return List.copyOf(parts);
  }

  /** What was said at press conferences. */
  private static List<Statement> press(CaseFile file) {
    List<Statement> press = new ArrayList<>();
    for (Quotation quotation : file.quotations()) {
      for (Statement statement : quotation.mentions()) {
        Evidence venue = statement.venue();
        if (venue != null && PRESS.matcher(venue.quote()).find()) {
          press.add(statement);
        }
      }
    }
    return press;
  }

  /** Whether one who took part speaks where the article has told of this contact last. */
  private static boolean spokeAfter(CaseFile file, Contact contact, Statement statement) {
    return contact.status() == Contact.Status.HELD
        && Parties.persons(parties(contact)).contains(statement.speaker().actor().id().value())
        && toldWith(file, contact, statement);
  }

  /** Whether of the contacts that the article tells before the words this is the last. */
  private static boolean toldWith(CaseFile file, Contact contact, Statement statement) {
    Contact last = null;
    int at = -1;
    for (Contact other : file.contacts()) {
      for (Event mention : other.happening().mentions()) {
        int start = mention.span().start();
        if (mention.article().equals(statement.article())
            && start <= statement.span().start()
            && start > at
            && Parties.persons(parties(other)).contains(statement.speaker().actor().id().value())) {
          last = other;
          at = start;
        }
      }
    }
    return contact.equals(last);
  }

  static List<String> differences(Happening happening) {
    return happening.differences().stream().map(ContactLog::words).toList();
  }

  private static String words(Difference difference) {
    return difference.aspect()
        + ": "
        + String.join(
            " against ",
            difference.claims().stream()
                .map(c -> c.value() + " (" + Names.count(c.observations().size(), "mention") + ")")
                .toList());
  }
}
