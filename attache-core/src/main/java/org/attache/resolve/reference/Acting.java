package org.attache.resolve.reference;

import java.util.Locale;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.resolve.register.Entry.StateName;
import org.jspecify.annotations.Nullable;

/**
 * Says whether the name of a state or city acts or is where something happens, by the grammar
 * around it: "Paris objected" and "talks with Paris" act, "in Paris" and "a visit to Paris" do not.
 */
final class Acting {

  /** What a name of a state or city is in its sentence. */
  enum Stand {
    /** Acts, or is acted upon. */
    ACTOR,
    /** Modifies a noun: "French", "U.S." in "U.S. policy". */
    MODIFIER,
    /** Is where something is or goes. */
    PLACE,
    /** Is neither ("the Vienna talks"). */
    NONE
  }

  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "inside",
          "outside",
          "across",
          "throughout",
          "around",
          "within",
          "through",
          "via",
          "into",
          "out of",
          "onto",
          "off",
          "outside of",
          "close to",
          "en route to");

  private static final Set<String> DIRECTION = Set.of("to", "from", "for", "toward", "towards");

  /** With these, "to" and "from" lead through space. */
  private static final Set<String> MOTION =
      Set.of(
          "visit",
          "trip",
          "travel",
          "go",
          "come",
          "arrive",
          "return",
          "fly",
          "flight",
          "journey",
          "head",
          "leave",
          "depart",
          "departure",
          "arrival",
          "move",
          "send",
          "deploy",
          "dispatch",
          "withdraw",
          "withdrawal",
          "pull",
          "pullout",
          "flee",
          "bring",
          "take",
          "invite",
          "invitation",
          "deployment",
          "retreat",
          "drive",
          "march",
          "advance",
          "enter",
          "cross",
          "road",
          "route",
          "tour",
          "pay",
          "ship",
          "shipment",
          "transfer",
          "evacuate",
          "deport",
          "expel",
          "relocate",
          "escape",
          "migrate",
          "bound",
          "redeploy",
          "removal",
          "remove",
          "rush",
          "stop",
          "troops",
          "force",
          "voyage",
          "pilgrimage",
          "back",
          "home",
          "extradite");

  /** What is sent to somebody rather than somewhere. */
  private static final Set<String> HANDED =
      Set.of(
          "message",
          "letter",
          "note",
          "signal",
          "telegram",
          "warning",
          "proposal",
          "greeting",
          "condolence",
          "aid",
          "help",
          "arms",
          "weapon",
          "money",
          "ultimatum",
          "support",
          "request",
          "assistance",
          "ammunition",
          "missile",
          "jet",
          "tank",
          "draft",
          "cable",
          "word",
          "offer",
          "gas",
          "oil",
          "loan",
          "credit");

  private static final Set<String> REACHED =
      Set.of("visit", "leave", "reach", "enter", "tour", "depart", "cross", "flee", "revisit");

  /** "Oslo's accords": called after where they were made. */
  private static final Set<String> NAMED_AFTER_CITY =
      Set.of(
          "agreement",
          "accord",
          "protocol",
          "process",
          "format",
          "talk",
          "conference",
          "summit",
          "memorandum",
          "treaty",
          "declaration",
          "street",
          "airport",
          "university",
          "museum",
          "mayor",
          "suburb",
          "metro",
          "resident",
          "hotel");

  private static final Set<String> PART_OF_PLACE =
      Set.of(
          "street",
          "city",
          "outskirts",
          "outskirt",
          "suburb",
          "airport",
          "centre",
          "center",
          "north",
          "south",
          "east",
          "west",
          "part",
          "coast",
          "region",
          "town",
          "capital",
          "border",
          "area",
          "district",
          "territory",
          "airspace",
          "province",
          "village",
          "port",
          "hospital",
          "university",
          "battle",
          "siege",
          "map",
          "interior",
          "skies",
          "waters",
          "kilometer",
          "mile",
          "kilometre",
          "square");

  private Acting() {}

  static Stand of(Sentence sentence, int head, StateName.Kind kind) {
    boolean modifies = sentence.is(head, "amod", "compound", "nummod", "flat");
    if (kind == StateName.Kind.ADJECTIVE && !sentence.token(head).tag().startsWith("NNPS")) {
      return Stand.MODIFIER;
    }
    if (modifies) {
      return kind == StateName.Kind.CAPITAL ? Stand.NONE : Stand.MODIFIER;
    }
    int first = firstConjunct(sentence, head);
    String preposition = preposition(sentence, head, first);
    int governor = sentence.head(first);
    if (preposition == null) {
      if (kind == StateName.Kind.CAPITAL
          && governor >= 0
          && sentence.is(first, "nmod:poss")
          && NAMED_AFTER_CITY.contains(sentence.lemma(governor))) {
        return Stand.NONE;
      }
      boolean reached =
          governor >= 0
              && REACHED.contains(sentence.lemma(governor))
              && sentence.is(first, "obj", "nsubj:pass");
      boolean dateline = sentence.is(first, "obl:npmod", "obl:unmarked");
      return reached || dateline ? Stand.PLACE : Stand.ACTOR;
    }
    if (WHERE.contains(preposition)) {
      return Stand.PLACE;
    }
    if (DIRECTION.contains(preposition) && governor >= 0 && moves(sentence, governor)) {
      return Stand.PLACE;
    }
    if (preposition.equals("of")
        && governor >= 0
        && PART_OF_PLACE.contains(sentence.lemma(governor))) {
      return Stand.PLACE;
    }
    if (preposition.equals("over") && kind == StateName.Kind.CAPITAL) {
      return Stand.PLACE;
    }
    return Stand.ACTOR;
  }

  /** Whether a noun or verb, or the verb that it belongs to, goes somewhere. */
  private static boolean moves(Sentence sentence, int governor) {
    if (sentence.has(governor, "obj")) {
      int object = sentence.child(governor, "obj");
      if (HANDED.contains(sentence.lemma(object))) {
        return false;
      }
      if (MOTION.contains(sentence.lemma(governor).toLowerCase(Locale.ROOT))) {
        return true;
      }
      return sentence.lemma(object).equals("visit") || sentence.lemma(object).equals("trip");
    }
    if (MOTION.contains(sentence.lemma(governor).toLowerCase(Locale.ROOT))) {
      return true;
    }
    // "sent troops to": the place may hang on the noun.
    int above = sentence.head(governor);
    return above >= 0
        && sentence.is(governor, "obj", "nsubj:pass")
        && !HANDED.contains(sentence.lemma(governor))
        && sentence.token(above).isVerb()
        && MOTION.contains(sentence.lemma(above));
  }

  private static int firstConjunct(Sentence sentence, int word) {
    int node = word;
    while (sentence.is(node, "conj", "appos") && sentence.head(node) >= 0) {
      if (sentence.is(node, "appos") && sentence.has(node, "det", "conj")) {
        // "in Geneva, the two ...": no name of Geneva, whatever the parser says.
        break;
      }
      if (sentence.has(node, "case") && sentence.child(node, "case") < node) {
        break;
      }
      int head = sentence.head(node);
      if (!sentence.token(head).isNoun() && !sentence.token(head).isPronoun()) {
        break;
      }
      node = head;
    }
    return node;
  }

  private static @Nullable String preposition(Sentence sentence, int word, int first) {
    String own = preposition(sentence, word);
    return own != null ? own : preposition(sentence, first);
  }

  /** The preposition before a nominal; the possessive "'s" is none. */
  static @Nullable String preposition(Sentence sentence, int word) {
    for (int marker : sentence.children(word, "case")) {
      if (!sentence.tag(marker).equals("POS")) {
        StringBuilder text = new StringBuilder(lower(sentence, marker));
        for (int part : sentence.children(marker, "fixed")) {
          text.append(' ').append(lower(sentence, part));
        }
        return text.toString();
      }
    }
    return null;
  }

  private static String lower(Sentence sentence, int word) {
    return sentence.token(word).text().toLowerCase(Locale.ROOT);
  }
}
