package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.grammar.Dependencies;
import org.attache.resolve.register.Entry.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun means, by agreement, the bindings of grammar, and salience.
 *
 * <p>"It" is left alone where it may stand for a happening or for nothing ("it is clear", "it was a
 * mistake"): an unresolved pronoun is better than a wrong one.
 */
final class Pronouns implements Step {

  private final Ledger ledger;
  private final Memory memory;
  private final Voices voices;

  Pronouns(Ledger ledger, Voices voices) {
    this.ledger = ledger;
    this.memory = ledger.memory();
    this.voices = voices;
  }

  @Override
  public boolean read(Scene scene, int word) {
    if (scene.spotAt(word) >= 0 || !scene.sentence().tag(word).startsWith("PRP")) {
      return false;
    }
    ledger.put(scene, word, find(scene, word));
    return true;
  }

  /** The parties of a pronoun; empty where nobody fits. */
  private List<Draft> find(Scene scene, int word) {
    return switch (scene.lower(word)) {
      case "he", "him", "his", "himself" -> person(scene, word, Gender.MALE);
      case "she", "her", "hers", "herself" -> person(scene, word, Gender.FEMALE);
      case "it", "its", "itself" -> thing(scene, word);
      case "they", "them", "their", "theirs", "themselves" -> many(scene, word);
      default -> List.of();
    };
  }

  private List<Draft> person(Scene scene, int word, Gender gender) {
    Set<Figure> barred = barred(scene, word);
    Figure voice = voices.speaker(scene.part());
    Predicate<Memory.Trace> fits =
        trace ->
            trace.figures().size() == 1
                && !trace.plural()
                && trace.one().isPerson()
                && trace.one() != voice
                && (trace.one().gender() == gender || trace.one().gender() == Gender.UNKNOWN)
                && !barred.contains(trace.one());
    return drafts(scene, word, find(scene, word, 3, fits), "pronoun");
  }

  private List<Draft> thing(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    boolean possessive = sentence.tag(word).equals("PRP$");
    boolean wills =
        (isSubject(sentence, word) && wills(sentence, sentence.head(word)))
            || (possessive && WordSet.OWNED.has(sentence.lemma(sentence.head(word))));
    if (!possessive
        && !wills
        && (!isSubject(sentence, word) || impersonal(sentence, sentence.head(word)))) {
      return List.of();
    }
    Set<Figure> barred = barred(scene, word);
    Predicate<Memory.Trace> fits =
        trace ->
            trace.figures().size() == 1
                && !trace.one().isPerson()
                && !(wills && trace.one().kind() == Figure.Kind.THING)
                && !trace.plural()
                && trace.weight() >= 120
                && !barred.contains(trace.one());
    return drafts(scene, word, find(scene, word, wills ? 2 : 1, fits), "pronoun");
  }

  private List<Draft> many(Scene scene, int word) {
    Set<Figure> barred = barred(scene, word);
    Predicate<Memory.Trace> fits =
        trace ->
            (trace.figures().size() > 1 || trace.plural() || trace.one().isPlural())
                && trace.weight() >= 120
                && trace.figures().stream().noneMatch(Pronouns::isAudience)
                && trace.figures().stream().noneMatch(barred::contains);
    return drafts(scene, word, find(scene, word, 2, fits), "pronoun");
  }

  /** "Told reporters that they agreed": who is told does nothing. */
  private static boolean isAudience(Figure figure) {
    return figure.kind() == Figure.Kind.GROUP && WordSet.AUDIENCE.has(figure.name());
  }

  private Memory.@Nullable Trace find(
      Scene scene, int word, int reach, Predicate<Memory.Trace> fits) {
    Sentence sentence = scene.sentence();
    return memory.best(
        sentence.index(),
        word,
        isSubject(sentence, word),
        reach,
        fits,
        trace -> parallel(sentence, word, trace) || beside(sentence, word, trace) ? 120 : 0);
  }

  /** "The bank lends and it borrows": the same role beside a joined verb. */
  private static boolean parallel(Sentence sentence, int word, Memory.Trace trace) {
    int verb = sentence.head(word);
    if (trace.sentence() != sentence.index() || verb < 0 || !sentence.is(verb, "conj")) {
      return false;
    }
    int other = sentence.head(trace.head());
    boolean subjects = sentence.is(word, "nsubj") && sentence.is(trace.head(), "nsubj");
    boolean objects = sentence.is(word, "obj", "iobj") && sentence.is(trace.head(), "obj", "iobj");
    return (subjects || objects) && other == sentence.head(verb);
  }

  /** "The bank and its owners". */
  private static boolean beside(Sentence sentence, int word, Memory.Trace trace) {
    int noun = sentence.head(word);
    return trace.sentence() == sentence.index()
        && noun >= 0
        && sentence.is(word, "nmod:poss")
        && sentence.is(noun, "conj")
        && sentence.head(noun) == trace.head();
  }

  /** Whether only somebody can do what a verb says. */
  private static boolean wills(Sentence sentence, int predicate) {
    return predicate >= 0
        && sentence.token(predicate).isVerb()
        && !sentence.has(predicate, "aux:pass")
        && WordSet.WILLING.has(sentence.lemma(predicate));
  }

  private static boolean isSubject(Sentence sentence, int word) {
    return sentence.is(word, "nsubj");
  }

  private static boolean impersonal(Sentence sentence, int predicate) {
    return predicate < 0
        || !sentence.token(predicate).isVerb()
        || sentence.has(predicate, "cop", "expl", "csubj")
        || WordSet.IMPERSONAL.has(sentence.lemma(predicate))
        || (sentence.has(predicate, "aux:pass")
            && (sentence.has(predicate, "ccomp")
                || WordSet.REPORTED.has(sentence.lemma(predicate))));
  }

  /** Those whom an object pronoun cannot mean: the subject of its own verb. */
  private Set<Figure> barred(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    Set<Figure> barred = new HashSet<>();
    if (scene.lower(word).matches(".*(self|selves)")
        || sentence.tag(word).equals("PRP$")
        || isSubject(sentence, word)) {
      return barred;
    }
    int verb = sentence.head(word);
    if (verb >= 0) {
      for (int subject : Dependencies.of(sentence).agents(verb)) {
        ledger.at(sentence, subject).forEach(draft -> barred.add(draft.figure()));
      }
    }
    return barred;
  }

  private List<Draft> drafts(Scene scene, int word, Memory.@Nullable Trace trace, String rule) {
    if (trace == null) {
      return List.of();
    }
    if (trace.one().kind() == Figure.Kind.THING) {
      return List.of();
    }
    List<Draft> found = drafts(scene, word, trace.figures(), rule);
    memory.add(trace.figures(), trace.plural(), scene.sentence(), word);
    return found;
  }

  private static List<Draft> drafts(Scene scene, int word, List<Figure> figures, String rule) {
    Evidence mention = scene.cite(word, word + 1);
    List<Draft> found = new ArrayList<>();
    for (Figure figure : figures) {
      found.add(new Draft(figure, figure.naming(), mention, rule.toLowerCase(Locale.ROOT)));
    }
    return found;
  }
}
