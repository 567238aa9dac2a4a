package org.attache.analyse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.consolidate.Contact;
import org.attache.consolidate.Difference;
import org.attache.consolidate.DurationWords;
import org.attache.consolidate.Happening;
import org.attache.consolidate.Parties;
import org.attache.extract.Encounter;
import org.attache.extract.Event;
import org.attache.resolve.Party;

/** Question 1: who met whom, when, where, how long, in which format, the how-manieth time. */
final class ContactLog {

  private ContactLog() {}

  /** The latest first; contacts without a day last. */
  static List<Dossier.ContactLine> of(CaseFile file) {
    List<Dossier.ContactLine> dated = new ArrayList<>();
    List<Dossier.ContactLine> open = new ArrayList<>();
    for (Contact contact : file.contacts()) {
      (contact.happening().when() == null ? open : dated).add(line(contact));
    }
    Collections.reverse(dated);
    dated.addAll(open);
    return List.copyOf(dated);
  }

  static Dossier.ContactLine line(Contact contact) {
    Happening happening = contact.happening();
    return new Dossier.ContactLine(
        contact.id(),
        CaseFile.daysOf(happening.when()),
        Names.participants(parties(contact)),
        happening.place() == null ? null : happening.place().name(),
        form(contact),
        contact.status().name().toLowerCase(Locale.ROOT),
        contact.ordinal(),
        contact.durations().stream().map(DurationWords::of).toList(),
        contact.agenda().stream().map(Encounter.AgendaItem::issue).toList(),
        parts(contact),
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

  static String form(Contact contact) {
    return contact.forms().isEmpty()
        ? "meeting"
        : contact.forms().get(0).name().toLowerCase(Locale.ROOT);
  }

  private static List<String> parts(Contact contact) {
    Set<String> parts = new LinkedHashSet<>();
    for (Encounter.Form form : contact.forms()) {
      parts.add(
          form == Encounter.Form.NEGOTIATION ? "talks" : form.name().toLowerCase(Locale.ROOT));
    }
    return List.copyOf(parts);
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
