package org.attache.resolve.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Part;
import org.attache.grammar.Dependencies;
import org.attache.resolve.DayRange;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.TimeExpression;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/**
 * Says on which days a predicate lies: by its own clause, its sentence, its context, in this order.
 *
 * <p>A wrong day is worse than none, so every step asks more than the one before:
 *
 * <ol>
 *   <li><em>Clause:</em> a time expression that depends on the predicate, with no other predicate
 *       between; of several, the nearest in the tree.
 *   <li><em>Frame:</em> the days of the event in which the clause is set: "during the visit of 15
 *       December", "the visit, during which she met the king".
 *   <li><em>Sentence:</em> the one date of a caption, or of a clause that the predicate's clause
 *       continues ("flew to Oslo on Monday and met the king"), never across what somebody says or
 *       believes.
 *   <li><em>Handed on:</em> the days of a clause or noun that tells of the same ({@link HandedOn}).
 *   <li><em>Context:</em> for a main clause told as past, the one date of the sentence before in
 *       the same paragraph, unless that is only the day on which somebody spoke.
 *   <li><em>News:</em> the days up to that of publication, for what the text tells as its news
 *       ({@link NewsDay}).
 * </ol>
 */
public final class Dater {

  /** How far a date may stand from its predicate in the tree. */
  private static final int FAR = 4;

  /** How many events may lie between one and the date that it has from others. */
  private static final int DEEP = 3;

  /** So many sentences back a story may have named its day. */
  private static final int STORY = 3;

  /** Longer spans place an episode, not the next sentence. */
  private static final int CONTEXT_DAYS = 31;

  private static final Set<String> FRAMES = Set.of("during", "at");

  private static final Set<String> LIGHT_VERBS = VerbKinds.LIGHT;
  private static final Set<String> LASTING_VERBS = VerbKinds.LASTING;
  private static final Set<String> SPEECH_VERBS = VerbKinds.SPEECH;

  private final HandedOn handed = new HandedOn(this);

  /** The days of the predicate headed by a word, or null where the text does not give them. */
  public @Nullable When when(ResolvedArticle article, Sentence sentence, int word) {
    return when(article, sentence, word, 0);
  }

  @Nullable When when(ResolvedArticle article, Sentence sentence, int word, int depth) {
    List<TimeWords> times = times(article, sentence);
    When found = inClause(article, sentence, word, times, depth);
    if (found == null && depth < DEEP) {
      found = inFrame(article, sentence, word, times, depth);
    }
    if (found == null) {
      found = inSentence(article, sentence, word, times);
    }
    if (found == null && depth < DEEP) {
      found = handed.on(article, sentence, word, depth);
    }
    if (found == null && times.isEmpty()) {
      found = inContext(article, sentence, word);
    }
    if (found == null) {
      found = NewsDay.of(article, sentence, word, times);
    }
    return found == null || contradicts(article, sentence, word, found) ? null : found;
  }

  /**
   * How long the event headed by a word lasted, where a modifier or its clause says ("a three-day
   * visit", "the talks took four hours"); null where it does not, or only in months and years,
   * which have no fixed length.
   */
  public @Nullable Duration duration(ResolvedArticle article, Sentence sentence, int word) {
    for (TimeWords time : times(article, sentence)) {
      if (time.expression().type() != TimeExpression.Type.DURATION
          || direction(sentence, time) != 0) {
        continue;
      }
      Duration length = length(time.expression().value());
      if (length != null && isLengthOf(sentence, time, word)) {
        return length;
      }
    }
    return null;
  }

  // Clause.

  private @Nullable When inClause(
      ResolvedArticle article, Sentence sentence, int word, List<TimeWords> times, int depth) {
    When best = null;
    int nearest = Integer.MAX_VALUE;
    for (int i = 0; i < times.size(); i++) {
      TimeWords time = times.get(i);
      When when = null;
      int distance = Reach.distance(sentence, time.head(), word);
      if (isDate(time)) {
        TimeWords next = i + 1 < times.size() ? times.get(i + 1) : null;
        when =
            distance < 0 || distance >= nearest ? null : said(article, sentence, word, time, next);
      } else if (depth < DEEP) {
        int anchor = anchor(sentence, time);
        // "Left two days after the summit": the words hang on the verb or on the summit.
        boolean counts =
            anchor >= 0
                && anchor != word
                && (distance > 0
                    || (sentence.head(time.head()) == anchor && sentence.head(anchor) == word));
        when = counts ? shifted(article, sentence, time, anchor, depth) : null;
        distance = 1;
      }
      if (when != null && distance < nearest) {
        best = when;
        nearest = distance;
      }
    }
    return best;
  }

  /** What a date says of the predicate that it belongs to: its days, or only limits, or nothing. */
  private static @Nullable When said(
      ResolvedArticle article,
      Sentence sentence,
      int word,
      TimeWords time,
      @Nullable TimeWords next) {
    When when = next == null ? null : Spread.days(article, sentence, time, next);
    return when != null ? when : Limits.of(article, sentence, word, time, date(time));
  }

  static boolean isDate(TimeWords time) {
    TimeExpression.Type type = time.expression().type();
    return time.expression().days() != null
        && (type == TimeExpression.Type.DATE || type == TimeExpression.Type.TIME);
  }

  private static @Nullable When date(TimeWords time) {
    TimeExpression expression = time.expression();
    DayRange days = expression.days();
    return days == null ? null : new When(days, expression.words(), expression.basis());
  }

  /** The event from which a span counts ("three days after the summit"), or −1. */
  private static int anchor(Sentence sentence, TimeWords time) {
    if (time.expression().type() != TimeExpression.Type.DURATION
        || direction(sentence, time) == 0) {
      return -1;
    }
    int anchor = sentence.head(time.end());
    return anchor >= time.first() && anchor < time.end() ? -1 : anchor;
  }

  private static int direction(Sentence sentence, TimeWords time) {
    if (time.end() >= sentence.size()) {
      return 0;
    }
    return switch (sentence.lemma(time.end())) {
      case "after" -> 1;
      case "before" -> -1;
      default -> 0;
    };
  }

  /** Counted from the day of another event, where that has one. */
  private @Nullable When shifted(
      ResolvedArticle article, Sentence sentence, TimeWords time, int anchor, int depth) {
    When known = when(article, sentence, anchor, depth + 1);
    if (known == null || known.days().days() > 1) {
      return null;
    }
    DayRange days =
        Timex.shifted(known.days().from(), time.expression().value(), direction(sentence, time));
    return days == null ? null : new When(days, time.expression().words(), When.Basis.RELATIVE);
  }

  // Frame.

  private @Nullable When inFrame(
      ResolvedArticle article, Sentence sentence, int word, List<TimeWords> times, int depth) {
    for (int nominal : sentence.children(word, "obl")) {
      String preposition = Dependencies.of(sentence).preposition(nominal);
      if (preposition == null || !FRAMES.contains(preposition)) {
        continue;
      }
      int event =
          Dependencies.of(sentence).isRelativePronoun(nominal)
              ? Dependencies.of(sentence).antecedent(nominal)
              : nominal;
      if (event >= 0 && event != word && sentence.tag(event).startsWith("NN")) {
        When when = when(article, sentence, event, depth + 1);
        if (when != null) {
          return when;
        }
      }
    }
    return sentence.is(word, "acl:relcl", "advcl") ? whenClause(sentence, word, times) : null;
  }

  /** "In May, when they met". */
  private static @Nullable When whenClause(Sentence sentence, int word, List<TimeWords> times) {
    int head = sentence.head(word);
    for (int adverb : sentence.children(word, "advmod")) {
      if (!sentence.lemma(adverb).equals("when")) {
        continue;
      }
      int before = adverb - (adverb > 0 && sentence.tag(adverb - 1).equals(",") ? 1 : 0);
      for (TimeWords time : times) {
        if (isDate(time) && ((head >= time.first() && head < time.end()) || time.end() == before)) {
          return date(time);
        }
      }
    }
    return null;
  }

  // Sentence.

  private static @Nullable When inSentence(
      ResolvedArticle article, Sentence sentence, int word, List<TimeWords> times) {
    List<TimeWords> dates = new ArrayList<>();
    for (TimeWords time : times) {
      if (isDate(time)) {
        dates.add(time);
      }
    }
    if (dates.size() != 1) {
      return null;
    }
    TimeWords only = dates.get(0);
    if (isCaption(sentence) || (opens(sentence, only) && isMain(sentence, word))) {
      return said(article, sentence, word, only, null);
    }
    int node = word;
    for (int steps = 0; steps < FAR; steps++) {
      int head = sentence.head(node);
      if (head < 0 || !continues(sentence, node, head)) {
        return null;
      }
      if (sentence.token(head).isVerb() && Reach.distance(sentence, only.head(), head) > 0) {
        return said(article, sentence, word, only, null);
      }
      node = head;
    }
    return null;
  }

  /** "Last year she won and he resigned": a date in front is that of the main clauses. */
  static boolean opens(Sentence sentence, TimeWords time) {
    int first = time.first();
    boolean comes = first == 0 || (first == 1 && sentence.tag(0).equals("IN"));
    return comes
        && !sentence.is(time.head(), "nmod:poss", "nsubj", "nsubj:pass")
        && !(time.end() < sentence.size() && sentence.tag(time.end()).equals("POS"));
  }

  /** Whether a word is the verb of the main clause or goes on from it, told in the same tense. */
  private static boolean isMain(Sentence sentence, int word) {
    int root = sentence.root();
    if (!sentence.token(root).isVerb() && !sentence.has(root, "cop")) {
      return false;
    }
    int node = word;
    for (int steps = 0; node != root && steps < FAR; steps++) {
      int head = sentence.head(node);
      if (head < 0 || !sentence.is(node, "conj") || !continues(sentence, node, head)) {
        return false;
      }
      node = head;
    }
    return node == root && (sentence.token(word).isVerb() || word == root);
  }

  /** What stands under a picture has no finite verb: "Petrova with Okafor, Oslo, May 3, 2012". */
  private static boolean isCaption(Sentence sentence) {
    for (int word = 0; word < sentence.size(); word++) {
      String tag = sentence.tag(word);
      if (tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
        return false;
      }
    }
    return true;
  }

  /** Whether what a word tells happens when what its head tells does. */
  private static boolean continues(Sentence sentence, int node, int head) {
    if (SPEECH_VERBS.contains(sentence.lemma(head))
        && !(sentence.is(node, "conj") && !SPEECH_VERBS.contains(sentence.lemma(node)))) {
      return false;
    }
    if (sentence.is(node, "conj")) {
      Tense own = Tense.of(sentence, node);
      // "Sued on Monday and has warned since": the perfect has no day of another.
      return own == Tense.UNKNOWN
          || (own == Tense.of(sentence, head) && !isPerfect(sentence, node));
    }
    if (sentence.is(node, "xcomp")) {
      return !ForwardVerbs.contains(sentence.lemma(head));
    }
    if (sentence.is(node, "advcl")) {
      int mark = sentence.child(node, "mark", "advmod");
      String lemma = mark < 0 ? "" : sentence.lemma(mark);
      return mark < 0 || lemma.equals("to") || lemma.equals("as") || lemma.equals("while");
    }
    return false;
  }

  private static boolean isPerfect(Sentence sentence, int verb) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(aux -> sentence.lemma(aux).equals("have"));
  }

  // Context.

  private static @Nullable When inContext(ResolvedArticle article, Sentence sentence, int word) {
    if (sentence.index() == 0 || !isMainPast(sentence, word)) {
      return null;
    }
    Sentence before = article.sentences().get(sentence.index() - 1);
    Part part = article.article().partAt(sentence.span().start());
    // A story goes on over sentences that name no day: "They met on Monday. They signed. They ate."
    for (int steps = 1; steps < STORY && goesOn(article, before, part); steps++) {
      before = article.sentences().get(before.index() - 1);
    }
    if (part == null || !part.span().contains(before.span())) {
      return null;
    }
    List<TimeWords> dates = new ArrayList<>();
    for (TimeWords time : times(article, before)) {
      if (isDate(time)) {
        dates.add(time);
      }
    }
    int root = before.root();
    boolean speech = SPEECH_VERBS.contains(before.lemma(root));
    if (dates.size() != 1
        || !before.token(root).isVerb()
        || Tense.of(before, root) != Tense.PAST
        || isPerfect(before, root)
        || (speech && !SPEECH_VERBS.contains(sentence.lemma(word)))
        || Reach.distance(before, dates.get(0).head(), root) < 0) {
      return null;
    }
    When when = said(article, before, root, dates.get(0), null);
    return when != null && when.days().days() <= CONTEXT_DAYS ? when : null;
  }

  /** Whether a sentence names no day and tells in the simple past what somebody did. */
  private static boolean goesOn(ResolvedArticle article, Sentence sentence, @Nullable Part part) {
    int root = sentence.root();
    return sentence.index() > 0
        && part != null
        && part.span().contains(sentence.span())
        && article.times(sentence).isEmpty()
        && sentence.token(root).isVerb()
        && Tense.of(sentence, root) == Tense.PAST
        && !isPerfect(sentence, root)
        && !SPEECH_VERBS.contains(sentence.lemma(root));
  }

  private static boolean isMainPast(Sentence sentence, int word) {
    boolean main =
        word == sentence.root()
            || (sentence.is(word, "conj") && sentence.head(word) == sentence.root());
    Tense tense = Tense.of(sentence, word);
    if (tense == Tense.UNKNOWN && main && word != sentence.root()) {
      tense = Tense.of(sentence, sentence.root());
    }
    // "had met" looks back from the day before; only the simple past goes on with it.
    for (int auxiliary : sentence.children(word, "aux")) {
      if (sentence.lemma(auxiliary).equals("have")) {
        return false;
      }
    }
    return main && tense == Tense.PAST;
  }

  /** What is told as past cannot lie after the day of publication, nor what will be before it. */
  private static boolean contradicts(
      ResolvedArticle article, Sentence sentence, int word, When when) {
    Tense tense = Tense.of(sentence, word);
    LocalDate latest = article.publication().to();
    LocalDate earliest = article.publication().from();
    return (tense == Tense.PAST && latest != null && when.days().from().isAfter(latest))
        || (tense == Tense.FUTURE && earliest != null && when.days().to().isBefore(earliest));
  }

  // Duration.

  private static boolean isLengthOf(Sentence sentence, TimeWords time, int word) {
    int head = sentence.head(time.head());
    if (sentence.head(word) == time.head() && sentence.is(word, "nmod")) {
      // "A day of talks".
      return "of".equals(Dependencies.of(sentence).preposition(word));
    }
    if (head < 0) {
      return false;
    }
    if (head == word) {
      // "A three-day visit", "met for four hours"; not "met after four hours" or "four hours ago".
      return isModifier(sentence, time) || (sentence.token(word).isVerb() && isFor(sentence, time));
    }
    if (sentence.is(word, "nsubj") && sentence.head(word) == head) {
      // "The talks lasted four hours."
      return LASTING_VERBS.contains(sentence.lemma(head));
    }
    boolean light = LIGHT_VERBS.contains(sentence.lemma(word));
    if (light && sentence.is(head, "obj") && sentence.head(head) == word) {
      return isModifier(sentence, time);
    }
    return sentence.is(word, "obj")
        && sentence.head(word) == head
        && LIGHT_VERBS.contains(sentence.lemma(head))
        && isFor(sentence, time);
  }

  private static boolean isModifier(Sentence sentence, TimeWords time) {
    int head = sentence.head(time.head());
    return sentence.token(head).isNoun()
        && time.end() <= head
        && sentence.is(time.head(), "compound", "amod", "nummod", "nmod", "dep", "obl")
        && !sentence.has(time.head(), "case");
  }

  private static boolean isFor(Sentence sentence, TimeWords time) {
    int marker = sentence.child(time.head(), "case");
    return marker >= 0 && sentence.lemma(marker).equals("for");
  }

  private static @Nullable Duration length(String value) {
    if (value.length() < 3 || value.indexOf('X') >= 0) {
      return null;
    }
    try {
      char unit = value.charAt(value.length() - 1);
      boolean weeks = unit == 'W' && Numbers.isDigits(value.substring(1, value.length() - 1));
      return weeks
          ? Duration.ofDays(7 * Long.parseLong(value.substring(1, value.length() - 1)))
          : Duration.parse(value);
    } catch (DateTimeException e) {
      // Months and years have no fixed length.
      return null;
    }
  }

  static List<TimeWords> times(ResolvedArticle article, Sentence sentence) {
    List<TimeExpression> times = article.times(sentence);
    if (times.isEmpty()) {
      return List.of();
    }
    List<TimeWords> found = new ArrayList<>();
    for (TimeExpression time : times) {
      found.add(TimeWords.of(sentence, time));
    }
    return found;
  }
}
