package org.attache.resolve.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Part;
import org.attache.article.Part.Kind;
import org.attache.grammar.Dependencies;
import org.attache.resolve.DayRange;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.TimeExpression;
import org.attache.resolve.When;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * Dates what is told as news without a word for its day: it lies in the days of which the text
 * brings news ({@link NewsWindow}), and says so by {@link When.Basis#PUBLICATION}.
 *
 * <p>News has a present of its own, the reportive present (Bell, <em>The Language of News
 * Media</em>, 1991, ch. 10): "Petrova arrives in Oslo" is of the day of publication. A past is news
 * where the main clause tells it and no older day stands around it: a text goes back by a day of
 * its own, by the pluperfect, or by a sentence that names an older day and is gone on from. What
 * stands lower in the sentence is news where it goes with its clause ("met and signed", "arrived as
 * …"); what is asked for, planned, possible or to come has no day; a noun in a longer text only
 * where its clause brings it about or calls it ongoing.
 */
final class NewsDay {

  /** What has more sentences is an article, and tells of more than its day. */
  private static final int BRIEF = 5;

  private static final int FAR = 6;

  private static final int CLOSE = 14;

  private static final Set<String> ASKING =
      Set.of("why", "how", "what", "who", "when", "where", "which", "whether", "if");

  private static final Set<String> NUMBERED =
      Set.of("first", "second", "third", "fourth", "fifth", "latest", "last");

  private static final WordClass HABITS = WordClasses.beside(NewsDay.class).get("habit");

  private static final Set<String> ONGOING =
      Set.of("ongoing", "continue", "continued", "continuing", "current", "sustained", "latest");

  private static final Set<String> NOT_SO =
      Set.of("if", "unless", "whether", "until", "till", "lest", "once", "before");

  private static final Set<String> FRAMES =
      Set.of("during", "on", "upon", "at", "in", "amid", "after", "following", "by");

  private static final Set<String> LOOKING_BACK =
      Set.of("once", "previously", "formerly", "ago", "originally", "historically");

  private NewsDay() {}

  /**
   * The days of a predicate that has none of its own words.
   *
   * @param times the time expressions of the sentence
   */
  static @Nullable When of(
      ResolvedArticle article, Sentence sentence, int word, List<TimeWords> times) {
    LocalDate day = article.publication().day();
    if (day == null) {
      return null;
    }
    Part part = article.article().partAt(sentence.span().start());
    boolean headline = part != null && part.kind() == Kind.HEADLINE;
    boolean own = part == null || (part.voice() == null && part.kind().reports());
    if ((part != null && !part.kind().reports()) || (headline && isQuestion(sentence))) {
      return null;
    }
    boolean brief = headline || article.sentences().size() <= BRIEF;
    if (!brief && !NewsWindow.isNews(article, day)) {
      return null;
    }
    Climb climb = new Climb(sentence, brief);
    Tense tense = climb.from(word);
    if (tense == Tense.PRESENT) {
      DayRange days =
          headline
              ? new DayRange(day.minusDays(1), day)
              : brief ? new DayRange(day, day) : NewsWindow.of(article, day);
      return new When(days, null, When.Basis.PUBLICATION);
    }
    // Somebody who speaks tells of what lies behind, of any day.
    if (tense != Tense.PAST
        || !(own || climb.perfect)
        || isNear(sentence, climb, times, day)
        || looksBack(article, sentence, climb, times, day)) {
      return null;
    }
    return new When(NewsWindow.of(article, day), null, When.Basis.PUBLICATION);
  }

  /**
   * Another day close by in the same clause may be that of the predicate, by a way not understood;
   * unless it belongs to a noun ("last week's vote").
   */
  private static boolean isNear(
      Sentence sentence, Climb climb, List<TimeWords> times, LocalDate day) {
    for (TimeWords time : times) {
      DayRange days = time.expression().days();
      if (days != null
          && days.days() <= CLOSE
          && !days.equals(new DayRange(day, day))
          && !sentence.is(time.head(), "nmod:poss", "compound", "amod", "nummod", "nmod")
          && !days.to().isBefore(day.minusDays(CLOSE))
          && !days.from().isAfter(day.plusDays(CLOSE))
          && climb.lowest == clauseOf(sentence, time.head())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause or what it goes on from is of an older day. */
  private static boolean looksBack(
      ResolvedArticle article,
      Sentence sentence,
      Climb climb,
      List<TimeWords> times,
      LocalDate day) {
    LocalDate oldest = day.minusDays(CLOSE);
    for (TimeWords time : times) {
      DayRange days = time.expression().days();
      if (days != null
          && days.to().isBefore(oldest)
          && (Dater.opens(sentence, time)
              || !sentence.is(time.head(), "nmod:poss", "compound", "amod", "nummod", "nmod"))) {
        return true;
      }
    }
    for (int adverb : sentence.children(climb.lowest, "advmod")) {
      if (LOOKING_BACK.contains(sentence.lemma(adverb))) {
        return true;
      }
    }
    for (int time : sentence.children(climb.lowest, "obl")) {
      // "At the time", "by then".
      if (sentence.lemma(time).equals("time") && sentence.has(time, "det")) {
        return true;
      }
    }
    if (isCounted(sentence, climb.lowest, times)) {
      return true;
    }
    return !climb.perfect && goesOnFromOlder(article, sentence, oldest);
  }

  /** "Three weeks after they had met": the clause lies so long before its own. */
  private static boolean isCounted(Sentence sentence, int clause, List<TimeWords> times) {
    int mark = clause < 0 ? -1 : sentence.child(clause, "mark");
    if (mark < 0 || !sentence.lemma(mark).equals("after")) {
      return false;
    }
    return times.stream()
        .anyMatch(
            time ->
                time.end() == mark
                    && time.expression().type() == TimeExpression.Type.DURATION
                    && !time.expression().value().startsWith("PT"));
  }

  /** "In 1991 they signed a treaty. They met again …": the story is still that of 1991. */
  private static boolean goesOnFromOlder(
      ResolvedArticle article, Sentence sentence, LocalDate oldest) {
    Part part = article.article().partAt(sentence.span().start());
    for (int i = sentence.index() - 1; i >= 0; i--) {
      Sentence before = article.sentences().get(i);
      if (part == null || !part.span().contains(before.span())) {
        return false;
      }
      for (TimeWords time : Dater.times(article, before)) {
        DayRange days = time.expression().days();
        if (days != null && Reach.distance(before, time.head(), before.root()) > 0) {
          return days.to().isBefore(oldest) && isSimplePast(before);
        }
      }
      // The pluperfect is an excursion, from which the simple past comes back.
      if (!isSimplePast(before)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSimplePast(Sentence sentence) {
    return Tense.of(sentence, sentence.root()) == Tense.PAST
        && sentence.children(sentence.root(), "aux").stream()
            .noneMatch(aux -> sentence.lemma(aux).equals("have"));
  }

  private static boolean isQuestion(Sentence sentence) {
    return ASKING.contains(sentence.lemma(0))
        || sentence.token(sentence.size() - 1).text().equals("?");
  }

  /** The verb of the clause in which a word stands, or −1. */
  private static int clauseOf(Sentence sentence, int word) {
    for (int node = word; node >= 0; node = sentence.head(node)) {
      if (isClause(sentence, node)) {
        return node;
      }
    }
    return -1;
  }

  private static boolean isClause(Sentence sentence, int node) {
    return sentence.token(node).isVerb() || sentence.has(node, "cop") || sentence.head(node) < 0;
  }

  /** The way from a predicate up to the root of its sentence, as far as it is news all the way. */
  private static final class Climb {

    private final Sentence sentence;
    private final boolean brief;

    /** The lowest clause: the predicate's own. */
    private int lowest = -1;

    /** Whether the way has come through a clause. */
    private boolean passedClause;

    /** Whether that clause is told in the present perfect, which looks at the present. */
    private boolean perfect;

    Climb(Sentence sentence, boolean brief) {
      this.sentence = sentence;
      this.brief = brief;
    }

    /** In which tense the predicate is told as news; unknown where it is none. */
    Tense from(int word) {
      lowest = clauseOf(sentence, word);
      Tense tense = Tense.UNKNOWN;
      boolean happened = false;
      int node = word;
      for (int steps = 0; steps <= FAR; steps++) {
        if (tense == Tense.UNKNOWN && isClause(sentence, node)) {
          tense = tense(node);
          perfect = isPerfect(node);
          if (tense == Tense.PAST && hadBefore(node)) {
            return reportedFirst(node) ? tense : Tense.UNKNOWN;
          }
        }
        // "Threatened to close it after gunmen attacked": what happened is not to come.
        boolean ahead = tense.isAhead() && !happened;
        happened |= tense == Tense.PAST && sentence.is(node, "advcl");
        if (ahead || isDoubted(node) || isHabit(node)) {
          return Tense.UNKNOWN;
        }
        int head = sentence.head(node);
        if (head < 0) {
          return tense;
        }
        passedClause |= isClause(sentence, node);
        if (!goesWith(node, head, tense) && !(happened && sentence.is(node, "xcomp"))) {
          return Tense.UNKNOWN;
        }
        node = head;
      }
      return Tense.UNKNOWN;
    }

    /** The tense of a clause; that of "working to hold" is with the verb that it completes. */
    private Tense tense(int node) {
      int head = sentence.head(node);
      boolean completes =
          sentence.is(node, "xcomp")
              && sentence.token(head).isVerb()
              && !ForwardVerbs.contains(sentence.lemma(head));
      if (completes) {
        return Tense.UNKNOWN;
      }
      Tense own = Tense.of(sentence, node);
      boolean bare =
          own == Tense.UNKNOWN
              && sentence.tag(node).equals("VB")
              && sentence.has(node, "nsubj")
              && !sentence.has(node, "aux", "mark");
      return bare ? Tense.PRESENT : own;
    }

    private boolean isPerfect(int verb) {
      return sentence.children(verb, "aux").stream()
          .anyMatch(
              aux ->
                  sentence.lemma(aux).equals("have")
                      && !sentence.token(aux).text().equalsIgnoreCase("had"));
    }

    private boolean hadBefore(int verb) {
      return sentence.children(verb, "aux").stream()
          .anyMatch(aux -> sentence.token(aux).text().equalsIgnoreCase("had"));
    }

    /** "Told reporters that they had agreed": the pluperfect of what is reported for the first. */
    private boolean reportedFirst(int verb) {
      int said = sentence.is(verb, "conj") ? sentence.head(verb) : verb;
      int head = sentence.head(said);
      return sentence.is(said, "ccomp")
          && head >= 0
          && (VerbKinds.ANNOUNCING.contains(sentence.lemma(head))
              || sentence.lemma(head).equals("say")
              || sentence.lemma(head).equals("tell"))
          && Tense.of(sentence, head) == Tense.PAST
          && !hadBefore(head);
    }

    /** "Goes there after each election", "usually meets": how things are is no news of a day. */
    private boolean isHabit(int node) {
      for (int child : sentence.children(node, "advmod", "obl", "advcl")) {
        if (HABITS.contains(sentence.lemma(child))
            || sentence.children(child, "det").stream()
                .anyMatch(each -> HABITS.contains(sentence.lemma(each)))) {
          return true;
        }
      }
      return false;
    }

    private boolean isDoubted(int node) {
      return sentence.children(node, "mark", "advmod").stream()
          .anyMatch(mark -> NOT_SO.contains(sentence.lemma(mark)) && mark < node);
    }

    /** Whether what a word tells is news if what its head tells is. */
    private boolean goesWith(int node, int head, Tense tense) {
      if (sentence.is(node, "conj", "advcl", "parataxis", "appos")) {
        return true;
      }
      if (sentence.is(node, "dep")) {
        // "Walked out, accusing": the parser does not know what the participle depends on.
        return sentence.tag(node).equals("VBG");
      }
      if (sentence.is(node, "ccomp")) {
        // "Said that it was holding talks" reports what is so.
        return brief || tense == Tense.PRESENT || perfect || sentence.tag(node).equals("VBG");
      }
      if (sentence.is(node, "acl:relcl")) {
        return brief || tense == Tense.PRESENT || perfect || goesOn(node);
      }
      if (sentence.is(node, "xcomp")) {
        return !ForwardVerbs.contains(sentence.lemma(head));
      }
      if (sentence.is(node, "acl")) {
        // "Becomes the first minister of defence to visit Oslo."
        boolean aside = sentence.tag(node).equals("VBN") && isBehindComma(node);
        return sentence.tag(node).equals("VBG")
            || aside
            || isNumbered(head)
            || (sentence.is(head, "nmod") && isNumbered(sentence.head(head)));
      }
      if (sentence.is(node, "nsubj", "nsubj:pass", "obj", "obl", "nmod", "obl:agent")) {
        // From a clause that hangs on a noun the way leads through the noun, whatever that is.
        boolean through = passedClause && sentence.token(node).isNoun();
        return through || (!isNumberedBefore(node) && nounGoes(node, head));
      }
      return false;
    }

    private boolean isBehindComma(int word) {
      return word > 0 && sentence.token(word - 1).text().equals(",");
    }

    /** "The envoy, who met both sides, left": behind a comma the clause goes on with the news. */
    private boolean goesOn(int clause) {
      for (int word = clause; word > 0; word--) {
        String tag = sentence.tag(word);
        if (tag.equals("WP") || tag.equals("WDT") || tag.equals("WP$")) {
          return isBehindComma(word);
        }
      }
      return false;
    }

    /** Whether a noun happens when its clause does. */
    private boolean nounGoes(int node, int head) {
      if (brief || isOngoing(node)) {
        return true;
      }
      if (sentence.is(node, "nsubj", "nsubj:pass", "obj")) {
        String lemma = sentence.lemma(head);
        return VerbKinds.LIGHT.contains(lemma)
            || VerbKinds.ENDING.contains(lemma)
            || (sentence.is(node, "nsubj")
                && sentence.token(head).isVerb()
                && VerbKinds.CONTACT.contains(sentence.lemma(node)));
      }
      String preposition = Dependencies.of(sentence).preposition(node);
      return sentence.is(node, "obl") && preposition != null && FRAMES.contains(preposition);
    }

    private boolean isOngoing(int noun) {
      return sentence.children(noun, "amod").stream()
          .anyMatch(adjective -> ONGOING.contains(sentence.lemma(adjective)));
    }

    private boolean isNumbered(int noun) {
      return sentence.children(noun, "amod").stream()
          .anyMatch(number -> NUMBERED.contains(sentence.lemma(number)));
    }

    /** "The last round", "an earlier meeting": one before this. */
    private boolean isNumberedBefore(int noun) {
      return sentence.children(noun, "amod").stream()
          .map(sentence::lemma)
          .anyMatch(
              lemma ->
                  lemma.equals("last")
                      || lemma.equals("previous")
                      || lemma.equals("earlier")
                      || lemma.equals("past")
                      || lemma.equals("former"));
    }
  }
}
