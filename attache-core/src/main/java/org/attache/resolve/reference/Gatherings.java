package org.attache.resolve.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Remembers who was named in one sentence, for "the leaders" and "the three ministers" of later
 * ones: those who last were named side by side are meant, not those most spoken of.
 */
final class Gatherings {

  /** How many sentences with two parties or more are kept. */
  private static final int MOST = 24;

  private record Gathering(int sentence, Set<Figure> figures) {}

  private final Deque<Gathering> gatherings = new ArrayDeque<>();

  /** Notes that somebody is named in a sentence. */
  void add(int sentence, List<Figure> figures) {
    if (gatherings.isEmpty() || gatherings.getLast().sentence() != sentence) {
      if (!gatherings.isEmpty() && gatherings.getLast().figures().size() < 2) {
        gatherings.removeLast();
      }
      gatherings.addLast(new Gathering(sentence, new LinkedHashSet<>()));
      if (gatherings.size() > MOST) {
        gatherings.removeFirst();
      }
    }
    for (Figure figure : figures) {
      if (figure.kind() != Figure.Kind.THING) {
        gatherings.getLast().figures().add(figure);
      }
    }
  }

  /**
   * Those of the last sentence before this one, or of this one, in which several who fit were
   * named; empty where there is none.
   *
   * @param number how many they have to be; 0 for two or more
   * @param since index of the first sentence that counts
   */
  List<Figure> last(Predicate<Figure> fits, int number, int since) {
    for (Iterator<Gathering> each = gatherings.descendingIterator(); each.hasNext(); ) {
      Gathering gathering = each.next();
      if (gathering.sentence() < since) {
        return List.of();
      }
      List<Figure> found = new ArrayList<>();
      for (Figure figure : gathering.figures()) {
        if (fits.test(figure)) {
          found.add(figure);
        }
      }
      if (number == 0 ? found.size() > 1 : found.size() == number) {
        return found;
      }
    }
    return List.of();
  }
}
