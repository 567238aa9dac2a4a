package org.attache.resolve.time;

import java.util.Locale;
import java.util.Set;
import org.attache.annotate.Sentence;

/** When a clause places what it tells, seen from the moment of writing. */
enum Tense {
  PAST,
  /** Past is the clause, but the word belongs to a noun in it: "set the deadline of Jan. 10". */
  PAST_AROUND,
  PRESENT,
  /** Not yet: "would", "plans to", "may"; the clause does not promise that it comes. */
  PROSPECTIVE,
  /** To come, said flatly: "will", "shall", "is going to". */
  FUTURE,
  /** No verb says. */
  UNKNOWN;

  /** Before the day to which a forward verb moves something: "put off until", "planned for". */
  private static final Set<String> POINTS_AHEAD =
      Set.of("until", "till", "to", "for", "by", "through");

  /** What one fixes for a day: "scheduled a vote on Saturday". */
  private static final Set<String> FIXING =
      Set.of("schedule", "set", "plan", "slate", "arrange", "reschedule");

  /** Who is ranked by what they did: "the first to arrive". */
  private static final Set<String> RANKS = Set.of("first", "second", "third", "last", "only");

  /** Whom one gives time until a day. */
  private static final Set<String> GIVING = Set.of("give", "have");

  boolean isAhead() {
    return this == PROSPECTIVE || this == FUTURE;
  }

  boolean isPast() {
    return this == PAST || this == PAST_AROUND;
  }

  /** The tense of the clause in which the time word stands, as far as it tells of its day. */
  static Tense around(Sentence sentence, int word) {
    int marker = sentence.child(word, "case");
    String preposition = marker < 0 ? "" : sentence.lemma(marker).toLowerCase(Locale.ROOT);
    if (preposition.equals("since")) {
      return PAST;
    }
    if (isAsSoonAs(sentence, word)) {
      return PROSPECTIVE;
    }
    int last = word;
    for (int node = word; node >= 0; node = sentence.head(node)) {
      Tense tense = of(sentence, node);
      if (tense == PAST && node != word) {
        boolean around = last != word || sentence.is(word, "obj", "nsubj");
        return isSetAhead(sentence, word, node, preposition, around)
            ? PROSPECTIVE
            : around ? PAST_AROUND : PAST;
      }
      if (tense == PRESENT && node != word && last != word && sentence.is(last, "obj", "obl")) {
        // "The move follows Tuesday's vote": the noun has its day, the verb does not tell of it.
        return UNKNOWN;
      }
      if (tense != UNKNOWN) {
        return tense;
      }
      last = node;
    }
    return UNKNOWN;
  }

  /** Whether a verb of the past moves what it tells of to a day after its own. */
  private static boolean isSetAhead(
      Sentence sentence, int word, int verb, String preposition, boolean around) {
    String lemma = sentence.lemma(verb);
    if (GIVING.contains(lemma)) {
      return preposition.equals("until") || preposition.equals("till");
    }
    if (!ForwardVerbs.contains(lemma)) {
      return false;
    }
    boolean passive =
        sentence.child(verb, "aux:pass", "nsubj:pass") >= 0 || sentence.is(verb, "acl");
    return around
        || POINTS_AHEAD.contains(preposition)
        || (preposition.equals("on")
            && (passive || (FIXING.contains(lemma) && sentence.has(verb, "obj"))))
        // "set Friday as the deadline"
        || (word == verb + 1 && word + 1 < sentence.size() && isAsBehind(sentence, word));
  }

  /** Whether "as" follows a date of one, two or three words. */
  private static boolean isAsBehind(Sentence sentence, int word) {
    for (int i = word + 1; i < Math.min(sentence.size(), word + 4); i++) {
      if (sentence.lemma(i).equals("as")) {
        return true;
      }
      if (!sentence.tag(i).equals("CD")) {
        return false;
      }
    }
    return false;
  }

  /** "as soon as Tuesday", "as early as next week". */
  private static boolean isAsSoonAs(Sentence sentence, int word) {
    int first = word;
    while (first > 0
        && sentence.head(first - 1) == word
        && !sentence.lemma(first - 1).equals("as")) {
      first--;
    }
    return first >= 3
        && sentence.lemma(first - 1).equals("as")
        && (sentence.lemma(first - 2).equals("soon") || sentence.lemma(first - 2).equals("early"))
        && sentence.lemma(first - 3).equals("as");
  }

  /** The tense of the predicate headed by a word; unknown where it is none or does not say. */
  static Tense of(Sentence sentence, int word) {
    boolean had = false;
    boolean present = false;
    for (int child : sentence.children(word)) {
      if (!sentence.is(child, "aux", "cop")) {
        continue;
      }
      String text = sentence.token(child).text().toLowerCase(Locale.ROOT);
      String tag = sentence.tag(child);
      if (tag.equals("MD")) {
        return isPerfect(sentence, word) ? PAST : modal(text);
      }
      if (tag.equals("VBD")) {
        return PAST;
      }
      if (tag.equals("VBZ") || tag.equals("VBP")) {
        had |= sentence.lemma(child).equals("have");
        present = true;
      }
    }
    if (had) {
      return PAST;
    }
    String own = sentence.tag(word);
    if (own.equals("VBG") && present) {
      return sentence.lemma(word).equals("go") && hasInfinitive(sentence, word) ? FUTURE : PRESENT;
    }
    if (present) {
      return PRESENT;
    }
    return switch (own) {
      case "VBD" -> PAST;
      case "VBZ", "VBP" -> PRESENT;
      case "VBN" ->
          sentence.is(word, "acl", "root", "parataxis") || isAside(sentence, word) ? PAST : UNKNOWN;
      case "VB" -> infinitive(sentence, word);
      default -> UNKNOWN;
    };
  }

  /** "Under the terms, announced Friday, …": a participle set off by a comma looks back. */
  private static boolean isAside(Sentence sentence, int word) {
    return sentence.is(word, "advcl", "amod", "dep")
        && word > 0
        && sentence.token(word - 1).text().equals(",")
        && !sentence.has(word, "aux", "aux:pass", "cop", "mark", "nsubj");
  }

  /** "may have met": what is guessed lies behind; "will have met" tells of what is to come. */
  private static boolean isPerfect(Sentence sentence, int word) {
    boolean have = false;
    for (int child : sentence.children(word)) {
      if (sentence.is(child, "aux", "cop")) {
        String lemma = sentence.lemma(child);
        if (lemma.equals("will") || lemma.equals("shall")) {
          return false;
        }
        have |= lemma.equals("have");
      }
    }
    return have;
  }

  private static Tense modal(String text) {
    return switch (text) {
      case "will", "wo", "shall", "'ll", "’ll" -> FUTURE;
      // "could be reached on Monday" tells as much of what was as of what will be.
      case "could", "might" -> UNKNOWN;
      default -> PROSPECTIVE;
    };
  }

  private static boolean hasInfinitive(Sentence sentence, int word) {
    int complement = sentence.child(word, "xcomp");
    return complement >= 0 && sentence.tag(complement).equals("VB");
  }

  private static Tense infinitive(Sentence sentence, int word) {
    int mark = sentence.child(word, "mark");
    int head = sentence.head(word);
    if (mark < 0 && head < 0 && sentence.has(word, "nsubj") && !sentence.has(word, "aux")) {
      // "The presidents meet": only the number of the subject tells the present from the
      // infinitive.
      return PRESENT;
    }
    if (mark < 0 || !sentence.tag(mark).equals("TO")) {
      return UNKNOWN;
    }
    if (head < 0) {
      return PROSPECTIVE;
    }
    if (sentence.is(word, "acl") && isRanked(sentence, head)) {
      // "was the first to join on Friday"
      return UNKNOWN;
    }
    if (sentence.lemma(head).equals("go") && of(sentence, head) == FUTURE) {
      return FUTURE;
    }
    // "gathered to sign" tells of the day of both; "agreed to sign" does not.
    boolean forward =
        ForwardVerbs.contains(sentence.lemma(head))
            || sentence.lemma(head).equals("be")
            || !of(sentence, head).isPast();
    return forward ? PROSPECTIVE : UNKNOWN;
  }

  private static boolean isRanked(Sentence sentence, int noun) {
    if (RANKS.contains(sentence.lemma(noun))) {
      return true;
    }
    return sentence.children(noun, "amod").stream()
        .anyMatch(rank -> RANKS.contains(sentence.lemma(rank)));
  }
}
