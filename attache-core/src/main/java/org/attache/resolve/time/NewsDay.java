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
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/**
 * Dates what is told as news without a word for its day. News has a present of its own, the
 * reportive present (Bell, <em>The Language of News Media</em>, 1991, ch. 10): "Petrova arrives in
 * Oslo" in a brief is of the day of the brief, over an article of its day or the day before. A
 * brief may open in the past for the same; the text of a longer article looks back too often for
 * that.
 */
final class NewsDay {

  /** What has more sentences is an article, and tells of more than its day. */
  private static final int BRIEF = 5;

  private static final int FAR = 4;

  private static final int CLOSE = 14;

  private static final Set<String> ASKING =
      Set.of("why", "how", "what", "who", "when", "where", "which", "whether", "if");

  private static final Set<String> FIRST =
      Set.of("first", "second", "third", "fourth", "fifth", "latest", "last");

  private static final Set<String> AT_ONCE = Set.of("as", "while", "when");
  private static final Set<String> FRAMES = Set.of("during", "on", "upon", "at", "in", "amid");

  private NewsDay() {}

  /**
   * The days of a predicate that has none of its own words.
   *
   * @param times the time expressions of the sentence
   * @param carriers the verbs that lend their day to the noun they bring: "hold", "begin"
   */
  static @Nullable When of(
      ResolvedArticle article,
      Sentence sentence,
      int word,
      List<TimeWords> times,
      Set<String> carriers) {
    LocalDate day = article.publication().day();
    Part part = article.article().partAt(sentence.span().start());
    if (day == null || (part != null && !isOwnVoice(part)) || isNear(sentence, times, day)) {
      return null;
    }
    boolean brief = article.sentences().size() <= BRIEF;
    boolean headline = part != null && part.kind() == Kind.HEADLINE && !isQuestion(sentence);
    int clause = brief || headline ? mainClause(sentence, word, carriers) : -1;
    if (clause < 0) {
      return null;
    }
    Tense tense = Tense.of(sentence, clause);
    DayRange since = new DayRange(day.minusDays(1), day);
    if (tense == Tense.PRESENT) {
      return new When(headline ? since : new DayRange(day, day), null, When.Basis.RELATIVE);
    }
    boolean opens = sentence.index() == 0 && times.isEmpty();
    return tense == Tense.PAST && opens && !looksBack(sentence, clause)
        ? new When(since, null, When.Basis.RELATIVE)
        : null;
  }

  private static boolean isOwnVoice(Part part) {
    return part.voice() == null
        && (part.kind() == Kind.HEADLINE || part.kind() == Kind.LEAD || part.kind() == Kind.BODY);
  }

  /**
   * Another day close by in the same sentence may be that of the predicate, by a way not
   * understood; unless it belongs to a noun ("last week's vote").
   */
  private static boolean isNear(Sentence sentence, List<TimeWords> times, LocalDate day) {
    for (TimeWords time : times) {
      DayRange days = time.expression().days();
      if (days != null
          && days.days() <= CLOSE
          && !days.equals(new DayRange(day, day))
          && !sentence.is(time.head(), "nmod:poss", "compound", "amod", "nummod")
          && !days.to().isBefore(day.minusDays(CLOSE))
          && !days.from().isAfter(day.plusDays(CLOSE))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuestion(Sentence sentence) {
    return ASKING.contains(sentence.lemma(0))
        || sentence.token(sentence.size() - 1).text().equals("?");
  }

  /** The verb of the main clause in whose time a predicate lies, or −1. */
  private static int mainClause(Sentence sentence, int word, Set<String> carriers) {
    int node = word;
    int clause = sentence.token(word).isVerb() ? word : -1;
    for (int steps = 0; steps <= FAR; steps++) {
      int head = sentence.head(node);
      if (head < 0) {
        return clause;
      }
      if (!liesIn(sentence, node, head, carriers)) {
        return -1;
      }
      if (sentence.is(node, "acl", "xcomp")) {
        // "Becomes the first minister to visit": the infinitive has no time of its own.
        clause = -1;
      }
      // "Arrives and meets": the second verb has no subject, and the tense of the first.
      if (clause < 0 || Tense.of(sentence, clause) == Tense.UNKNOWN) {
        clause = head;
      }
      node = head;
    }
    return -1;
  }

  /** Whether what a word tells lies in the time of what its head tells. */
  private static boolean liesIn(Sentence sentence, int node, int head, Set<String> carriers) {
    if (sentence.is(node, "conj")) {
      return true;
    }
    if (sentence.is(node, "advcl")) {
      int mark = sentence.child(node, "mark", "advmod");
      return mark >= 0
          && AT_ONCE.contains(sentence.lemma(mark))
          && Tense.of(sentence, node) == Tense.PRESENT;
    }
    if (sentence.is(node, "acl")) {
      // "Becomes the first minister of defence to visit Oslo."
      return isNumbered(sentence, head)
          || (sentence.is(head, "nmod") && isNumbered(sentence, sentence.head(head)));
    }
    if (sentence.is(node, "nmod") && isNumbered(sentence, head)) {
      return true;
    }
    if (sentence.is(node, "xcomp")) {
      return sentence.lemma(head).equals("become");
    }
    if (sentence.is(node, "nsubj", "nsubj:pass", "obj")) {
      return carriers.contains(sentence.lemma(head));
    }
    String preposition = Dependencies.of(sentence).preposition(node);
    return sentence.is(node, "obl") && preposition != null && FRAMES.contains(preposition);
  }

  private static boolean isNumbered(Sentence sentence, int noun) {
    return sentence.children(noun, "amod").stream()
        .anyMatch(number -> FIRST.contains(sentence.lemma(number)));
  }

  private static boolean looksBack(Sentence sentence, int clause) {
    for (int auxiliary : sentence.children(clause, "aux")) {
      if (sentence.token(auxiliary).text().equalsIgnoreCase("had")) {
        return true;
      }
    }
    return false;
  }
}
