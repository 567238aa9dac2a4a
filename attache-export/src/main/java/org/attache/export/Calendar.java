package org.attache.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attache.consolidate.Contact;
import org.attache.extract.Event;
import org.attache.resolve.DayRange;
import org.attache.resolve.Place;
import org.attache.resolve.When;

/** Planned contacts as a calendar: iCalendar (RFC 5545), whole days. */
final class Calendar extends Profile {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /** Bytes of a line; a longer one is folded. */
  private static final int LINE = 75;

  @Override
  String id() {
    return "ics";
  }

  @Override
  String says() {
    return "Planned contacts, as a calendar";
  }

  @Override
  List<Format> formats() {
    return List.of(Format.ICS);
  }

  @Override
  List<String> notCarried() {
    return List.of(
        "everything but planned contacts on a known day (see left_out)",
        "voice, factuality, issues, rule, confidence");
  }

  @Override
  List<Resource> write(Source source, Format format, Parcel parcel, Left left) throws IOException {
    Encounters encounters = Encounters.of(source);
    long rows = 0;
    try (BufferedWriter out = Files.newBufferedWriter(parcel.file(parcel.name()))) {
      line(out, "BEGIN:VCALENDAR");
      line(out, "VERSION:2.0");
      line(out, "PRODID:-//attache//planned contacts//EN");
      for (Contact contact : encounters.contacts()) {
        When when = contact.happening().when();
        if (contact.status() != Contact.Status.PLANNED) {
          left.out(contact.status().name().toLowerCase(Locale.ROOT));
        } else if (when == null || when.days().days() > Screen.LONGEST) {
          left.out("planned for no known day");
        } else {
          entry(out, contact, when.days(), encounters);
          rows++;
        }
      }
      line(out, "END:VCALENDAR");
    }
    return List.of(Resource.of(parcel.name(), format, rows));
  }

  private static void entry(
      BufferedWriter out, Contact contact, DayRange days, Encounters encounters)
      throws IOException {
    Event best = contact.happening().best();
    LocalDate told = encounters.article(contact).published().to();
    line(out, "BEGIN:VEVENT");
    line(out, "UID:" + contact.id() + "@attache");
    // When it was told, not when it is exported: the same desk gives the same bytes.
    line(out, "DTSTAMP:" + DAY.format(told == null ? days.from() : told) + "T000000Z");
    line(out, "DTSTART;VALUE=DATE:" + DAY.format(days.from()));
    line(out, "DTEND;VALUE=DATE:" + DAY.format(days.to().plusDays(1)));
    line(out, "SUMMARY:" + escaped(summary(contact)));
    Place place = contact.happening().place();
    if (place != null) {
      line(out, "LOCATION:" + escaped(place.name()));
    }
    line(out, "DESCRIPTION:" + escaped(best.quote() + "\n" + best.article() + ", " + best.id()));
    String url = encounters.article(contact).url();
    if (url != null) {
      line(out, "URL:" + url.replaceAll("\\s", "%20"));
    }
    line(out, "STATUS:TENTATIVE");
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
  }

  private static String summary(Contact contact) {
    String who =
        contact.happening().parties().stream()
            .map(party -> party.actor().name())
            .distinct()
            .collect(Collectors.joining(", "));
    String form = contact.forms().isEmpty() ? "contact" : Cells.lower(contact.forms().get(0));
    return Objects.requireNonNull(who) + ": " + form;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** Folded between characters, so that no line has more bytes than it may. */
  private static void line(BufferedWriter out, String text) throws IOException {
    int bytes = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      String sign = Character.toString(c);
      int size = sign.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LINE) {
        out.write("\r\n ");
        bytes = 1;
      }
      out.write(sign);
      bytes += size;
      i += sign.length();
    }
    out.write("\r\n");
  }
}
