package org.attache.resolve.reference;

import org.attache.grammar.Dependencies;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.resolve.register.Entry.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun means, by agreement, the bindings of grammar, and salience.
 *
 * <p>"It" is left alone where it may stand for a happening or for nothing ("it is clear", "it was a
 * mistake"): an unresolved pronoun is better than a wrong one.
 */
final class Pronouns {

  /** Verbs whose subject "it" rather is a happening or nothing. */
  private static final Set<String> IMPERSONAL =
      Set.of(
          "seem",
          "appear",
          "mean",
          "take",
          "happen",
          "show",
          "reflect",
          "illustrate",
          "demonstrate",
          "indicate",
          "suggest",
          "turn",
          "depend",
          "matter",
          "rain",
          "follow",
          "remain",
          "become",
          "prove",
          "signal",
          "mark",
          "work",
          "help",
          "make",
          "come",
          "start",
          "begin",
          "end",
          "last",
          "occur",
          "signify",
          "confirm");

  /** Verbs of will and speech: "it announced" is somebody. */
  private static final Set<String> WILLING =
      Set.of(
          "say",
          "announce",
          "want",
          "seek",
          "agree",
          "refuse",
          "promise",
          "pay",
          "send",
          "deploy",
          "accept",
          "admit",
          "reject",
          "deny",
          "demand",
          "decide",
          "intend",
          "plan",
          "hope",
          "believe",
          "know",
          "warn",
          "accuse",
          "condemn",
          "urge",
          "insist",
          "propose",
          "vow",
          "pledge",
          "withdraw",
          "invade",
          "annex",
          "attack",
          "threaten",
          "sign",
          "ratify",
          "recognize",
          "recognise",
          "declare",
          "consider",
          "prefer",
          "try",
          "attempt",
          "impose",
          "lift",
          "negotiate",
          "offer",
          "strike");

  /** What only somebody has: "its allies". */
  private static final Set<String> OWNED =
      Set.of(
          "ally",
          "partner",
          "neighbour",
          "neighbor",
          "government",
          "troops",
          "troop",
          "army",
          "force",
          "president",
          "leader",
          "leadership",
          "minister",
          "people",
          "citizen",
          "border",
          "economy",
          "policy",
          "position",
          "stance",
          "sovereignty",
          "ambassador",
          "embassy",
          "military",
          "soldier",
          "diplomacy",
          "diplomat",
          "interest",
          "readiness",
          "intention",
          "commitment",
          "ambition",
          "obligation",
          "arsenal",
          "territory",
          "capital",
          "parliament",
          "opponent",
          "adversary",
          "rival",
          "enemy",
          "security",
          "willingness",
          "presence",
          "promise",
          "sphere");

  private static final Set<String> FIRST =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");

  /** "As it is known": nobody. */
  private static final Set<String> REPORTED =
      Set.of("know", "call", "say", "see", "note", "believe", "expect", "think", "report", "hope");

  private final Memory memory;
  private final Voices voices;

  Pronouns(Memory memory, Voices voices) {
    this.memory = memory;
    this.voices = voices;
  }

  /** "I", "we" and their forms. */
  static boolean isFirstPerson(Scene scene, int word) {
    return FIRST.contains(scene.lower(word));
  }

  /** The parties of a pronoun; empty where nobody fits. */
  List<Draft> read(Scene scene, int word, BiFunction<Sentence, Integer, List<Draft>> known) {
    String text = scene.lower(word);
    return switch (text) {
      case "he", "him", "his", "himself" -> person(scene, word, Gender.MALE, known);
      case "she", "her", "hers", "herself" -> person(scene, word, Gender.FEMALE, known);
      case "it", "its", "itself" -> thing(scene, word, known);
      case "they", "them", "their", "theirs", "themselves" -> many(scene, word, known);
      case "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves" ->
          speaker(scene, word, known);
      default -> List.of();
    };
  }

  private List<Draft> person(
      Scene scene, int word, Gender gender, BiFunction<Sentence, Integer, List<Draft>> known) {
    Set<Figure> barred = barred(scene, word, known);
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

  private List<Draft> thing(
      Scene scene, int word, BiFunction<Sentence, Integer, List<Draft>> known) {
    Sentence sentence = scene.sentence();
    boolean possessive = sentence.tag(word).equals("PRP$");
    boolean wills =
        (isSubject(sentence, word) && wills(sentence, sentence.head(word)))
            || (possessive && OWNED.contains(sentence.lemma(sentence.head(word))));
    if (!possessive
        && !wills
        && (!isSubject(sentence, word) || impersonal(sentence, sentence.head(word)))) {
      return List.of();
    }
    Set<Figure> barred = barred(scene, word, known);
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

  private List<Draft> many(
      Scene scene, int word, BiFunction<Sentence, Integer, List<Draft>> known) {
    Set<Figure> barred = barred(scene, word, known);
    Predicate<Memory.Trace> fits =
        trace ->
            (trace.figures().size() > 1 || trace.plural() || trace.one().isPlural())
                && trace.weight() >= 120
                && trace.figures().stream().noneMatch(barred::contains);
    return drafts(scene, word, find(scene, word, 2, fits), "pronoun");
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
        && WILLING.contains(sentence.lemma(predicate));
  }

  private static boolean isSubject(Sentence sentence, int word) {
    return sentence.is(word, "nsubj");
  }

  /** "I" in an expert's section or a quotation is whoever speaks. */
  private List<Draft> speaker(
      Scene scene, int word, BiFunction<Sentence, Integer, List<Draft>> known) {
    String text = scene.lower(word);
    boolean many = text.startsWith("w") || text.startsWith("u") || text.startsWith("ou");
    Sentence sentence = scene.sentence();
    if (inQuotes(scene, word)) {
      for (int node = sentence.head(word); node >= 0; node = sentence.head(node)) {
        int subject = sentence.child(node, "nsubj");
        if (subject >= 0 && subject != word && !inQuotes(scene, subject)) {
          List<Draft> said = known.apply(sentence, subject);
          if (said.size() == 1 && said.get(0).figure().isPerson()) {
            return drafts(scene, word, List.of(said.get(0).figure()), "quoted-speaker");
          }
        }
      }
    }
    Figure voice = voices.speaker(scene.part());
    return voice == null || many ? List.of() : drafts(scene, word, List.of(voice), "speaker");
  }

  private static boolean inQuotes(Scene scene, int word) {
    int open = 0;
    for (int i = 0; i < word; i++) {
      String text = scene.text(i);
      if (text.equals("“") || (text.equals("\"") && open == 0) || text.equals("``")) {
        open = 1;
      } else if (text.equals("”") || text.equals("\"") || text.equals("''")) {
        open = 0;
      }
    }
    return open > 0;
  }

  private static boolean impersonal(Sentence sentence, int predicate) {
    return predicate < 0
        || !sentence.token(predicate).isVerb()
        || sentence.has(predicate, "cop", "expl", "csubj")
        || IMPERSONAL.contains(sentence.lemma(predicate))
        || (sentence.has(predicate, "aux:pass")
            && (sentence.has(predicate, "ccomp") || REPORTED.contains(sentence.lemma(predicate))));
  }

  /** Those whom an object pronoun cannot mean: the subject of its own verb. */
  private static Set<Figure> barred(
      Scene scene, int word, BiFunction<Sentence, Integer, List<Draft>> known) {
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
        known.apply(sentence, subject).forEach(draft -> barred.add(draft.figure()));
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
