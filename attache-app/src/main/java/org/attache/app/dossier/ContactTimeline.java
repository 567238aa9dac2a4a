package org.attache.app.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attache.analyse.Dossier.ContactLine;
import org.attache.analyse.Dossier.Days;
import org.attache.resolve.DayRange;
import org.jspecify.annotations.Nullable;

/** Where the dated contacts stand on a strip of time, one lane for each form. */
record ContactTimeline(
    String description,
    int height,
    List<TimeAxis.Tick> days,
    List<Lane> lanes,
    List<Dot> dots,
    int undated) {

  static final int WIDTH = 720;
  static final int LEFT = 96;
  static final int RIGHT = 708;

  private static final int LANE = 24;
  private static final int TOP = 8;

  /** A form of contact. */
  record Lane(String y, String textY, String label) {}

  /**
   * A contact, drawn by its status.
   *
   * @param to the right end where it has several days, else null
   */
  record Dot(String x, String y, @Nullable String to, String status, String title) {}

  /** The timeline, or null where no contact has a day. */
  static @Nullable ContactTimeline of(List<ContactLine> contacts) {
    List<DayRange> days = new ArrayList<>();
    Set<String> forms = new LinkedHashSet<>();
    for (ContactLine contact : contacts) {
      Days when = contact.days();
      if (when != null) {
        days.add(when.range());
        forms.add(contact.form());
      }
    }
    if (days.isEmpty()) {
      return null;
    }
    TimeAxis axis = TimeAxis.over(days, LEFT, RIGHT);
    List<String> order = List.copyOf(forms);
    List<Lane> lanes = new ArrayList<>();
    for (String form : order) {
      int y = y(order.indexOf(form));
      lanes.add(new Lane(Integer.toString(y), Integer.toString(y + 4), Phrases.capital(form)));
    }
    List<Dot> dots = new ArrayList<>();
    for (ContactLine contact : contacts) {
      Days when = contact.days();
      if (when != null) {
        dots.add(dot(contact, when.range(), axis, y(order.indexOf(contact.form()))));
      }
    }
    int undated = contacts.size() - dots.size();
    return new ContactTimeline(
        Phrases.count(dots.size(), "dated contact", "dated contacts")
            + " in the order of time. The same contacts stand in the table below.",
        y(order.size()) + 22,
        axis.ticks(),
        lanes,
        dots,
        undated);
  }

  private static Dot dot(ContactLine contact, DayRange range, TimeAxis axis, int y) {
    boolean several = range.days() > 1;
    double from = several ? axis.x(range.from()) : axis.middle(range);
    return new Dot(
        Drawing.number(from),
        Integer.toString(y),
        several ? Drawing.number(axis.x(range.to().plusDays(1))) : null,
        Phrases.slug(contact.status()),
        Phrases.days(range)
            + ": "
            + Phrases.list(contact.participants())
            + ", "
            + contact.form()
            + " ("
            + contact.status()
            + ")");
  }

  /** Where the line below the lanes stands. */
  String floor() {
    return Integer.toString(y(lanes.size()));
  }

  private static int y(int lane) {
    return TOP + LANE * lane + LANE / 2;
  }
}
