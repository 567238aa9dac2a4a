package org.attache.resolve.time;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.grammar.Dependencies;
import org.attache.resolve.DayRange;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/**
 * Gives a predicate the days of another that tells of the same or of the same hour:
 *
 * <ul>
 *   <li>what is announced has the day of announcing, and what somebody says is so now has the day
 *       of saying: "announced on Sunday that it was leaving", "has stopped, she said on Monday";
 *   <li>what happens "when" or "as" something does has its day;
 *   <li>a noun has the day of the clause that brings it: "the talks that Oslo hosted on Monday", "a
 *       meeting proposed for next week", and what is decided that of the decision;
 *   <li>what a length ends with a verb began so many days before: "two days of talks ended on
 *       Friday";
 *   <li>"the visit", "it was the first visit" have the day of the visit told of before.
 * </ul>
 */
final class HandedOn {

  /** So many sentences before may tell of what "the visit" takes up. */
  private static final int BACK = 5;

  /** So many letters a noun shares at least with the verb that it is made of. */
  private static final int STEM = 4;

  /** Longer days place an episode and are not handed on. */
  private static final int LONGEST = 31;

  private static final Set<String> AT_ONCE = Set.of("when", "as", "while");
  private static final Set<String> WHERE = Set.of("where", "when");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final Dater dater;

  HandedOn(Dater dater) {
    this.dater = dater;
  }

  @Nullable When on(ResolvedArticle article, Sentence sentence, int word, int depth) {
    When found = null;
    boolean dated = !article.times().isEmpty() && !article.times(sentence).isEmpty();
    boolean noun = sentence.token(word).isNoun();
    if (dated) {
      found =
          noun ? ofNoun(article, sentence, word, depth) : ofVerb(article, sentence, word, depth);
    }
    if (found == null && noun && depth < 2 && isTakenUp(sentence, word)) {
      found = before(article, sentence, word, depth);
    }
    return found;
  }

  // Verbs.

  private @Nullable When ofVerb(ResolvedArticle article, Sentence sentence, int word, int depth) {
    int saying = saying(sentence, word);
    if (saying >= 0) {
      return own(article, sentence, saying, depth);
    }
    int head = sentence.head(word);
    if (sentence.is(word, "acl:relcl") && isAmong(sentence, word, WHERE, "advmod")) {
      return placed(article, sentence, word, head, depth);
    }
    if (sentence.is(word, "acl")
        && head >= 0
        && isInfinitive(sentence, word)
        && VerbKinds.DECISION.contains(sentence.lemma(head))) {
      return own(article, sentence, head, depth);
    }
    When when = atOnce(article, sentence, word, word, depth);
    int completed = sentence.child(word, "xcomp");
    // "Urged them to sign when she came": the clause may hang on either verb.
    return when == null && completed >= 0
        ? atOnce(article, sentence, completed, word, depth)
        : when;
  }

  private @Nullable When atOnce(
      ResolvedArticle article, Sentence sentence, int verb, int word, int depth) {
    Tense tense = Tense.of(sentence, word);
    for (int clause : sentence.children(verb, "advcl")) {
      if (isAmong(sentence, clause, AT_ONCE, "mark", "advmod")
          && Tense.of(sentence, clause) == tense) {
        When when = own(article, sentence, clause, depth);
        if (when != null) {
          return when;
        }
      }
    }
    return null;
  }

  /** The verb of saying on whose day what a word tells is so, or −1. */
  private static int saying(Sentence sentence, int word) {
    int verb = -1;
    if (sentence.is(word, "ccomp", "parataxis")) {
      verb = sentence.head(word);
    } else {
      for (int child : sentence.children(word, "parataxis", "ccomp")) {
        if (sentence.has(child, "nsubj") && !sentence.has(child, "mark")) {
          verb = child;
        }
      }
    }
    if (verb < 0 || !VerbKinds.SPEECH.contains(sentence.lemma(verb))) {
      return -1;
    }
    boolean announced = VerbKinds.ANNOUNCING.contains(sentence.lemma(verb));
    return isNow(sentence, word) || (announced && !isSimplePast(sentence, word)) ? verb : -1;
  }

  /**
   * "Is leaving", "has left", "leaves": so on the day on which it is said; "said that it was
   * leaving" is the same, reported.
   */
  private static boolean isNow(Sentence sentence, int word) {
    Tense tense = Tense.of(sentence, word);
    boolean reported =
        sentence.tag(word).equals("VBG") && sentence.is(word, "ccomp") && tense == Tense.PAST;
    return tense == Tense.PRESENT
        || reported
        || (tense == Tense.PAST
            && sentence.children(word, "aux").stream()
                .anyMatch(
                    aux ->
                        sentence.lemma(aux).equals("have")
                            && (sentence.tag(aux).equals("VBZ")
                                || sentence.tag(aux).equals("VBP"))));
  }

  /** "Left": not "was leaving", "had left", which go with the day of an announcement. */
  private static boolean isSimplePast(Sentence sentence, int word) {
    Tense tense = Tense.of(sentence, word);
    return tense != Tense.PAST
        || (!sentence.tag(word).equals("VBG")
            && sentence.children(word, "aux").stream()
                .noneMatch(aux -> sentence.token(aux).text().equalsIgnoreCase("had")));
  }

  /** "On Monday in Oslo, where she met": the days of the clause in which the place stands. */
  private @Nullable When placed(
      ResolvedArticle article, Sentence sentence, int word, int place, int depth) {
    for (int node = place; node >= 0; node = sentence.head(node)) {
      if (sentence.token(node).isVerb() && Tense.of(sentence, node) == Tense.of(sentence, word)) {
        return own(article, sentence, node, depth);
      }
      for (TimeWords time : Dater.times(article, sentence)) {
        if (Dater.isDate(time) && sentence.head(time.head()) == node && time.head() != word) {
          return when(time);
        }
      }
    }
    return null;
  }

  // Nouns.

  private @Nullable When ofNoun(ResolvedArticle article, Sentence sentence, int word, int depth) {
    int head = sentence.head(word);
    if (head >= 0 && sentence.is(word, "nmod") && sentence.lemma(head).equals("round")) {
      When when = dater.when(article, sentence, head, depth + 1);
      if (when != null && when.basis() != When.Basis.PUBLICATION) {
        return when;
      }
    }
    if (head >= 0
        && sentence.is(word, "obj", "nsubj:pass")
        && VerbKinds.LIGHT.contains(sentence.lemma(head))
        && sentence.is(head, "ccomp", "parataxis")) {
      // "Said on Monday that they are holding talks."
      When when = own(article, sentence, head, depth);
      if (when != null) {
        return when;
      }
    }
    for (int clause : sentence.children(word, "acl:relcl", "acl", "ccomp")) {
      boolean brings =
          VerbKinds.LIGHT.contains(sentence.lemma(clause)) && !hasOtherObject(sentence, clause);
      boolean fixes =
          sentence.is(clause, "acl")
              && sentence.tag(clause).equals("VBN")
              && ForwardVerbs.contains(sentence.lemma(clause));
      When when =
          fixes
              ? inClause(article, sentence, clause)
              : brings ? own(article, sentence, clause, depth) : null;
      if (when != null) {
        return when;
      }
    }
    return ended(article, sentence, word, depth);
  }

  /** "Proposed for next week": the day that the clause names lies ahead of its own. */
  private static @Nullable When inClause(ResolvedArticle article, Sentence sentence, int clause) {
    for (TimeWords time : Dater.times(article, sentence)) {
      if (Dater.isDate(time) && Reach.distance(sentence, time.head(), clause) > 0) {
        return when(time);
      }
    }
    return null;
  }

  private static boolean hasOtherObject(Sentence sentence, int clause) {
    return sentence.children(clause, "obj").stream()
        .anyMatch(object -> !Dependencies.of(sentence).isRelativePronoun(object));
  }

  /** "Two days of talks ended on Friday": Thursday and Friday. */
  private @Nullable When ended(ResolvedArticle article, Sentence sentence, int word, int depth) {
    boolean measured = sentence.is(word, "nmod") && !sentence.is(word, "nsubj");
    int subject = measured ? sentence.head(word) : word;
    if (subject < 0 || !sentence.is(subject, "nsubj", "obj", "nsubj:pass")) {
      return null;
    }
    int verb = sentence.head(subject);
    Duration length = dater.duration(article, sentence, word);
    if (!VerbKinds.ENDING.contains(sentence.lemma(verb))
        || (length == null && !VerbKinds.CONTACT.contains(sentence.lemma(word)))) {
      return null;
    }
    When end = own(article, sentence, verb, depth);
    if (end == null || length == null) {
      return end;
    }
    if (end.days().days() > 1 || length.toDays() > LONGEST) {
      return null;
    }
    LocalDate last = end.days().to();
    LocalDate first = last.minusDays(Math.max(0, length.toDays() - 1));
    return new When(new DayRange(first, last), end.words(), end.basis());
  }

  // What is taken up.

  private static boolean isTakenUp(Sentence sentence, int word) {
    int subject = sentence.child(word, "nsubj");
    if (subject >= 0 && sentence.has(word, "cop")) {
      String lemma = sentence.lemma(subject);
      return lemma.equals("it") || lemma.equals("this") || lemma.equals("that");
    }
    if (sentence.has(word, "amod", "acl:relcl", "nmod:tmod", "compound", "nummod")) {
      return false;
    }
    return sentence.children(word, "det", "nmod:poss").stream()
        .anyMatch(
            child -> sentence.is(child, "nmod:poss") || DEFINITE.contains(sentence.lemma(child)));
  }

  /**
   * The days of what a noun takes up: a contact has to be named by the same word, another act may
   * be told by the verb that the noun is made of ("seized them", "the seizure").
   */
  private @Nullable When before(ResolvedArticle article, Sentence sentence, int word, int depth) {
    String lemma = sentence.lemma(word);
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - BACK); i--) {
      Sentence earlier = article.sentences().get(i);
      for (int other = earlier.size() - 1; other >= 0; other--) {
        if (isSameAct(earlier, other, lemma)) {
          When when = dater.when(article, earlier, other, depth + 1);
          if (when != null && when.days().days() <= LONGEST) {
            return when;
          }
        }
      }
    }
    return null;
  }

  private static boolean isSameAct(Sentence sentence, int word, String noun) {
    String lemma = sentence.lemma(word);
    boolean verb = sentence.token(word).isVerb();
    if (!verb && !sentence.token(word).isNoun()) {
      return false;
    }
    if (lemma.equals(noun)) {
      return true;
    }
    int length = Math.min(lemma.length(), noun.length());
    int common = 0;
    while (common < length && lemma.charAt(common) == noun.charAt(common)) {
      common++;
    }
    return verb && common >= STEM && common >= lemma.length() - 2;
  }

  // Help.

  /** The days that a predicate has by words, not as news. */
  private @Nullable When own(ResolvedArticle article, Sentence sentence, int word, int depth) {
    When when = dater.when(article, sentence, word, depth + 1);
    return when == null || when.basis() == When.Basis.PUBLICATION ? null : when;
  }

  private static @Nullable When when(TimeWords time) {
    DayRange days = time.expression().days();
    return days == null
        ? null
        : new When(days, time.expression().words(), time.expression().basis());
  }

  private static boolean isInfinitive(Sentence sentence, int word) {
    return sentence.children(word, "mark").stream()
        .anyMatch(mark -> sentence.tag(mark).equals("TO"));
  }

  private static boolean isAmong(
      Sentence sentence, int clause, Set<String> lemmas, String... relations) {
    return sentence.children(clause, relations).stream()
        .anyMatch(child -> lemmas.contains(sentence.lemma(child)));
  }
}
