package org.attache.export;

import static org.attache.export.Column.day;
import static org.attache.export.Column.empty;
import static org.attache.export.Column.integer;
import static org.attache.export.Column.real;
import static org.attache.export.Column.text;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.consolidate.Contact;
import org.attache.extract.Encounter;
import org.attache.resolve.DayRange;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/**
 * Contacts that took place: a row for each person who came, in the manner of COLT (Country and
 * Organization Leader Travel); flags are {@code Yes}, {@code No} or nothing, and nothing where the
 * articles do not say it. Our own columns follow those of COLT.
 */
final class Contacts extends TableProfile<Trip> {

  @Override
  String id() {
    return "contacts";
  }

  @Override
  String says() {
    return "Visits, meetings and calls that took place, a row for each person, as COLT has trips";
  }

  @Override
  List<Format> formats() {
    return List.of(Format.CSV, Format.TSV, Format.PARQUET, Format.XLSX);
  }

  @Override
  Dialect dialect() {
    return Dialect.COMMAS;
  }

  @Override
  List<String> key() {
    return List.of("TripID");
  }

  @Override
  List<String> notCarried() {
    return List.of(
        "contacts that are planned, possible or denied (see left_out)",
        "voice, factuality, the words of each mention, where mentions disagree");
  }

  @Override
  void rows(Source source, Parcel parcel, Left left, RowTaker<Trip> taker) throws IOException {
    Encounters encounters = Encounters.of(source);
    for (Contact contact : encounters.contacts()) {
      if (contact.status() != Contact.Status.HELD) {
        left.out(contact.status().name().toLowerCase(Locale.ROOT));
        continue;
      }
      int number = 0;
      for (Party side : sides(contact)) {
        taker.take(new Trip(contact, encounters.article(contact), side, ++number));
      }
    }
  }

  /** The persons; of a side of which nobody is named, the state or organisation. */
  private static List<Party> sides(Contact contact) {
    List<Party> parties = contact.happening().parties();
    Set<String> withPersons = new LinkedHashSet<>();
    parties.stream().filter(p -> p.actor().person()).forEach(p -> withPersons.add(Pairs.camp(p)));
    return parties.stream()
        .filter(p -> p.actor().person() || !withPersons.contains(Pairs.camp(p)))
        .toList();
  }

  @Override
  List<Column<Trip>> columns(Source source) {
    StateCodes codes = source.codes();
    List<Column<Trip>> columns = new ArrayList<>();
    columns.add(text("TripID", t -> t.contact().id() + "-" + t.number()));
    columns.add(text("LeaderID", t -> Cells.id(t.leader())));
    columns.add(text("LeaderCountryOrIGO", t -> from(t, codes)));
    columns.add(text("LeaderCountryISO", t -> Cells.country(t.leader())));
    columns.add(empty("LeaderRegion"));
    columns.add(empty("LeaderSubregion"));
    columns.add(empty("PriorityLeader"));
    columns.add(text("LeaderRole", t -> role(t.leader())));
    columns.add(text("LeaderTitle", t -> Cells.role(t.leader())));
    columns.add(text("LeaderSurname", t -> surname(t.leader())));
    columns.add(
        text("LeaderFullName", t -> t.leader().actor().person() ? Cells.name(t.leader()) : null));
    columns.add(empty("Exiled"));
    columns.add(text("CountryVisited", t -> codes.name(t.visited())));
    columns.add(text("CountryVisitedISO", Trip::visited));
    columns.add(empty("RegionVisited"));
    columns.add(empty("SubRegionVisited"));
    columns.add(empty("DisputedTerritory"));
    columns.add(empty("SemiAutoTerritory"));
    columns.add(integer("TripYear", t -> Cells.of(days(t), d -> (long) d.from().getYear())));
    columns.add(day("TripStartDate", t -> Cells.of(days(t), d -> d.from())));
    columns.add(day("TripEndDate", t -> Cells.of(days(t), d -> d.to())));
    columns.add(integer("TripDuration", Contacts::length));
    columns.add(text("MetHostHoGS", t -> yes(t.abroad() && !t.hostLeaders().isEmpty())));
    columns.add(text("HostHOGSName", t -> names(t.hostLeaders())));
    columns.add(empty("AttendedMultilatEvent"));
    columns.add(empty("AttendedMultilatMinisterialEvent"));
    columns.add(empty("NameMultilatEvent"));
    columns.add(text("MetNonhostHOGS", t -> yes(!t.otherLeaders().isEmpty())));
    columns.add(text("NonhostHOGSNames", t -> names(t.otherLeaders())));
    columns.add(text("MetIGOLeader", t -> yes(!t.organisations().isEmpty())));
    columns.add(text("IGOLeaderName", t -> names(t.organisations())));
    columns.add(empty("PublicAddress"));
    columns.add(empty("SignedAgreement"));
    columns.add(empty("CulturalSiteOrCeremony"));
    columns.add(empty("BusinessLeaderOrForum"));
    columns.add(integer("Confidence", t -> confidence(t)));
    columns.add(text("Forms", t -> forms(t.contact())));
    columns.add(text("Place", t -> place(t)));
    columns.add(
        text(
            "Agenda",
            t ->
                t.contact().agenda().stream()
                    .map(Encounter.AgendaItem::issue)
                    .collect(Collectors.joining(";"))));
    columns.add(real("Probability", t -> t.contact().happening().best().provenance().confidence()));
    columns.add(integer("Mentions", t -> (long) t.contact().happening().mentions().size()));
    columns.add(integer("Articles", t -> (long) t.contact().happening().sources().size()));
    columns.add(text("ContactID", t -> t.contact().id()));
    columns.add(text("Quote", t -> t.contact().happening().best().quote()));
    columns.add(text("URL", t -> t.article().url()));
    return List.copyOf(columns);
  }

  private static @Nullable String from(Trip trip, StateCodes codes) {
    String state = codes.name(trip.leader().actor().country());
    return state == null ? Cells.name(trip.leader()) : state;
  }

  /** COLT's letters, where the title alone decides: a president may be head of one or of both. */
  static @Nullable String role(Party party) {
    String title = party.actor().role();
    if (title == null) {
      return null;
    }
    String words = title.toLowerCase(Locale.ROOT);
    if (words.contains("deputy") || words.contains("vice") || words.contains("former")) {
      return null;
    }
    if (words.contains("foreign minister") || words.equals("secretary of state")) {
      return "F";
    }
    return words.contains("prime minister") || words.equals("premier") || words.equals("chancellor")
        ? "G"
        : null;
  }

  private static @Nullable String surname(Party party) {
    String name = party.actor().name();
    return party.actor().person() ? name.substring(name.lastIndexOf(' ') + 1) : null;
  }

  private static @Nullable DayRange days(Trip trip) {
    var when = trip.contact().happening().when();
    return when == null ? null : when.days();
  }

  /** In days: as told, else from first to last where both are exact. */
  private static @Nullable Long length(Trip trip) {
    for (var told : trip.contact().durations()) {
      if (told.toDays() > 0) {
        return told.toDays();
      }
    }
    DayRange days = days(trip);
    return days == null || days.days() > Screen.LONGEST
        ? null
        : (Long) (ChronoUnit.DAYS.between(days.from(), days.to()) + 1);
  }

  /** Never {@code No}: articles that do not tell of it do not say that it was not so. */
  private static @Nullable String yes(boolean told) {
    return told ? "Yes" : null;
  }

  private static @Nullable String names(List<Party> parties) {
    return parties.isEmpty()
        ? null
        : parties.stream().map(p -> p.actor().name()).distinct().collect(Collectors.joining(";"));
  }

  /** 1 … 5, from the probability. */
  private static Long confidence(Trip trip) {
    double probability = trip.contact().happening().best().provenance().confidence();
    return 1 + Math.min(4, (long) (probability * 5));
  }

  private static String forms(Contact contact) {
    return contact.forms().stream().map(Cells::lower).collect(Collectors.joining(";"));
  }

  private static @Nullable String place(Trip trip) {
    var place = trip.contact().happening().place();
    return place == null ? null : place.name();
  }
}
