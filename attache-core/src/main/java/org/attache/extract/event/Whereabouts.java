package org.attache.extract.event;

import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Place;
import org.jspecify.annotations.Nullable;

/**
 * Says where an event took place: at a place that depends on its predicate, or on the clause in
 * which the predicate stands. A place that is told of elsewhere in the sentence is not where it
 * was: "after the talks with Peru, the fighting around Aden ended".
 */
final class Whereabouts {

  private static final Set<String> LOCAL =
      Set.of(
          "in",
          "at",
          "to",
          "into",
          "near",
          "inside",
          "outside",
          "within",
          "across",
          "throughout",
          "outside of",
          "on");
  private static final Set<String> AIMED = Set.of("over", "against", "from", "around", "of");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> CONTACTS =
      Set.of("visit", "trip", "tour", "talk", "meeting", "negotiation", "round", "summit");

  private static final Set<String> STAYING = Set.of("base", "station", "deploy", "post", "locate");

  /** How far a place may stand below a predicate, and a predicate below the clause with it. */
  private static final int FAR = 4;

  private final Sentence sentence;
  private final List<Place> places;

  Whereabouts(Sentence sentence, List<Place> places) {
    this.sentence = sentence;
    this.places = places;
  }

  /**
   * The place of the predicate headed by a word, or null.
   *
   * @param contact whether parties meet there: then "on Syria" and "from Syria" are not where
   */
  @Nullable Place of(int word, int host, boolean contact) {
    int top = word;
    for (int step = 0; step <= FAR && top >= 0; step++) {
      Place place = below(top, contact || step > 0);
      if (place != null) {
        return place;
      }
      top = step == 0 && host >= 0 ? host : around(top);
    }
    return isCaption() ? only() : null;
  }

  /** What stands under a picture has no finite verb, and one place for all. */
  private boolean isCaption() {
    for (int word = 0; word < sentence.size(); word++) {
      if (FINITE.contains(sentence.tag(word))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Place only() {
    Place only = null;
    for (Place place : places) {
      if (isOf(place.word(), LOCAL)) {
        if (only != null) {
          return null;
        }
        only = place;
      }
    }
    return only;
  }

  /** The word on whose place a predicate relies where it has none, or −1. */
  private int around(int word) {
    int head = sentence.head(word);
    if (head < 0) {
      return -1;
    }
    boolean same =
        sentence.is(word, "conj", "xcomp", "obj", "nsubj:pass", "appos")
            || (sentence.is(word, "nsubj") && !sentence.has(head, "cop"))
            || (sentence.is(word, "advcl") && isPurpose(word))
            || (sentence.is(word, "obl") && isOf(word, Set.of("for", "during")))
            || (sentence.is(word, "acl:relcl") && isSetIn(word));
    return same ? head : -1;
  }

  private boolean isPurpose(int clause) {
    for (int mark : sentence.children(clause, "mark")) {
      if (sentence.tag(mark).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** "The visit, during which she met the king". */
  private boolean isSetIn(int clause) {
    for (int child : sentence.children(clause, "obl", "advmod")) {
      if (sentence.tag(child).startsWith("W")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Place below(int top, boolean contact) {
    Place best = null;
    int nearest = Integer.MAX_VALUE;
    for (Place place : places) {
      int distance = distance(place.word(), top, contact);
      if (distance >= 0 && distance < nearest) {
        best = place;
        nearest = distance;
      }
    }
    return best;
  }

  /** Steps from a place up to the predicate through phrases that tell where, or −1. */
  private int distance(int place, int top, boolean contact) {
    int steps = 0;
    for (int node = place; node != top; node = sentence.head(node)) {
      if (node < 0 || ++steps > FAR || !passes(node, node == place, top, contact)) {
        return -1;
      }
    }
    return steps;
  }

  private boolean passes(int node, boolean itself, int top, boolean contact) {
    if (sentence.is(node, "obl", "nmod") && !sentence.is(node, "nmod:poss")) {
      String preposition = Dependencies.of(sentence).preposition(node);
      if (preposition == null) {
        return !itself || sentence.is(node, "obl:tmod", "obl:npmod");
      }
      if (preposition.equals("on")) {
        return !(contact && itself);
      }
      if (!itself && preposition.equals("during")) {
        return CONTACTS.contains(sentence.lemma(node));
      }
      return LOCAL.contains(preposition)
          || (AIMED.contains(preposition) && !contact)
          || (Set.of("of", "for").contains(preposition) && !itself);
    }
    if (sentence.is(node, "obj", "nsubj:pass")) {
      return itself || !contact || CONTACTS.contains(sentence.lemma(node));
    }
    if (sentence.is(node, "acl")) {
      // "Visited troops stationed in Lima."
      return contact && STAYING.contains(sentence.lemma(node));
    }
    // "The Geneva talks", "in Moscow Tuesday"; a state in front is a party.
    return sentence.is(node, "compound")
        && (sentence.head(node) != top || sentence.tag(node).equals("NNP"));
  }

  private boolean isOf(int word, Set<String> prepositions) {
    String preposition = Dependencies.of(sentence).preposition(word);
    return preposition != null && prepositions.contains(preposition);
  }
}
