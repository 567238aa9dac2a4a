package org.attache.grammar;

import java.util.List;
import org.attache.annotate.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads the preposition in front of a nominal. */
final class Prepositions {

  private Prepositions() {}

  /** Lower case, two words joined by a blank; null where there is none; "'s" is none. */
  static @Nullable String of(Sentence sentence, int nominal) {
    int marker = -1;
    for (int child : sentence.children(nominal)) {
      if (sentence.is(child, "case") && !sentence.tag(child).equals("POS")) {
        marker = child;
        break;
      }
    }
    if (marker < 0) {
      return null;
    }
    if (sentence.tag(marker).equals("VBN")) {
      // "Troops based in Oslo": a participle that the parser took for part of the preposition.
      List<Integer> markers = sentence.children(nominal, "case");
      marker = markers.get(markers.size() - 1);
    }
    String first = sentence.lower(marker);
    if (first.equals("out") && sentence.children(nominal, "case").contains(marker + 1)) {
      return "out " + sentence.lower(marker + 1);
    }
    StringBuilder text = new StringBuilder(first);
    for (int part : sentence.children(marker, "fixed")) {
      text.append(' ').append(sentence.lower(part));
    }
    return text.toString();
  }
}
