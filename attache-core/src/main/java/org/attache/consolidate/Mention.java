package org.attache.consolidate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attache.extract.Encounter;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.extract.Standing;
import org.attache.resolve.Party;
import org.attache.resolve.Place;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/**
 * An event as one article tells it, with what joining asks of it again and again.
 *
 * @param camps of all its parties
 * @param sides the camps, with that of the host; where that is only one and it is a visit, also the
 *     country to which it went
 * @param stem the first letters of the word that names the act: "withdrew" is near "withdrawal"
 */
record Mention(
    Event event,
    ArticleFacts facts,
    SortedSet<String> actors,
    SortedSet<String> recipients,
    SortedSet<String> camps,
    SortedSet<String> persons,
    SortedSet<String> sides,
    String stem) {

  /** The most exactly dated first, then in the order of the articles and their text. */
  static final Comparator<Mention> EXACT_FIRST =
      Comparator.<Mention>comparingInt(mention -> Days.rank(mention.when()))
          .thenComparing(
              mention -> mention.facts.day() == null ? LocalDate.MAX : mention.facts.day())
          .thenComparing(Mention::event, Observation::compare);

  static Mention of(Event event, ArticleFacts facts) {
    List<Party> all = Parties.union(event.actors(), event.recipients());
    SortedSet<String> camps = Parties.camps(all);
    return new Mention(
        event,
        facts,
        Parties.camps(event.actors()),
        Parties.camps(event.recipients()),
        camps,
        Parties.persons(all),
        sides(event, camps),
        stem(event));
  }

  private static SortedSet<String> sides(Event event, SortedSet<String> camps) {
    SortedSet<String> sides = new TreeSet<>(camps);
    Encounter encounter = event.encounter();
    if (encounter != null && encounter.host() != null) {
      sides.add(Parties.camp(encounter.host().actor()));
    }
    Place place = event.setting().place();
    boolean visit =
        "visit".equals(event.mode())
            || (encounter != null && encounter.form() == Encounter.Form.VISIT);
    if (sides.size() == 1 && visit && place != null && place.country() != null) {
      sides.add(place.country());
    }
    return sides;
  }

  private static String stem(Event event) {
    String word = event.trigger().quote().toLowerCase(Locale.ROOT);
    return word.substring(0, Math.min(5, word.length()));
  }

  @Nullable When when() {
    return event.setting().when();
  }

  @Nullable Place place() {
    return event.setting().place();
  }

  boolean dated() {
    return Days.dated(when());
  }

  boolean future() {
    return event.standing().time() == Standing.Time.FUTURE;
  }

  /** Whether the text presents it as real: not denied, not hanging on a condition. */
  boolean real() {
    return event.standing().factuality() > 0 && event.standing().condition() == null;
  }

  /** Whether it is told as done, as planned, or as unreal. */
  String manner() {
    if (real()) {
      return future() ? "future" : "done";
    }
    return future() ? "future, unreal" : "done, unreal";
  }

  boolean sameSource(Mention other) {
    return facts.source().equals(other.facts.source());
  }
}
