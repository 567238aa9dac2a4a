package org.attache.annotate.fast;

import java.util.Set;

/**
 * Puts the days right that news sets behind a noun without a preposition: "held talks Monday night
 * with Peru", "Prime Minister Okafor Tuesday rejected". A parser takes such a day for the head of
 * the words before it.
 */
final class Weekdays {

  private static final Set<String> DAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final Set<String> HOURS =
      Set.of("morning", "afternoon", "evening", "night", "noon", "midnight");

  /** Words that make one name with a day: "Good Friday". */
  private static final Set<String> NAMED =
      Set.of(
          "Good", "Black", "Bloody", "Palm", "Ash", "Easter", "Super", "Holy", "Maundy", "Cyber");

  private final int compound;
  private final int unmarked;
  private final int subject;

  /**
   * @param compound the relation of a noun to the one that it stands before
   * @param unmarked the relation of a time without a preposition
   * @param subject the relation of a subject
   */
  Weekdays(int compound, int unmarked, int subject) {
    this.compound = compound;
    this.unmarked = unmarked;
    this.subject = subject;
  }

  /** Gives the place of a day in the tree to the noun that stands before it. */
  void repair(Draft draft) {
    for (int word = 1; word < draft.size(); word++) {
      int day = DAYS.contains(draft.texts[word]) ? word : -1;
      if (day < 0) {
        continue;
      }
      if (isAlone(draft, day)) {
        draft.name(day, 0);
      }
      boolean hour = word + 1 < draft.size() && HOURS.contains(draft.texts[word + 1]);
      int last = hour ? word + 1 : word;
      int noun = word - 1;
      if (isPart(draft, noun, last) && (!hour || draft.head[day] == last)) {
        swap(draft, noun, last);
      } else if (draft.head[noun] == draft.head[last]
          && draft.relation[noun] == draft.relation[last]
          && draft.relation[last] == subject) {
        draft.relation[last] = unmarked;
      }
    }
  }

  /** Whether a day is taken for a whole name: nobody is called Thursday. */
  private static boolean isAlone(Draft draft, int day) {
    int name = draft.name(day);
    boolean before = day > 0 && draft.name(day - 1) == name;
    boolean after = day + 1 < draft.size() && draft.name(day + 1) == name;
    return name > 0 && !before && !after;
  }

  private boolean isPart(Draft draft, int noun, int last) {
    return draft.head[noun] == last
        && draft.relation[noun] == compound
        && draft.head[last] >= 0
        && draft.relation[last] != compound
        && Character.isLetter(draft.texts[noun].charAt(0))
        && !NAMED.contains(draft.texts[noun])
        && !DAYS.contains(draft.texts[noun]);
  }

  private void swap(Draft draft, int noun, int last) {
    for (int word = 0; word < draft.size(); word++) {
      boolean ofDay = word == last - 1 && DAYS.contains(draft.texts[word]);
      if (draft.head[word] == last && word != noun && !ofDay) {
        draft.head[word] = noun;
      }
    }
    draft.head[noun] = draft.head[last];
    draft.relation[noun] = draft.relation[last];
    // The verb that the noun depends on; a noun that depends on none keeps the day to itself.
    draft.head[last] = draft.head[noun];
    draft.relation[last] = unmarked;
  }
}
