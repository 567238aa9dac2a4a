package org.attache.extract.assessment;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.extract.claim.Complements;
import org.attache.grammar.Dependencies;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * Judgements by giving a thing a name: "calls the pact a mistake", "regards it as a threat", "spoke
 * of a good first step".
 */
final class Naming {

  private static final WordClasses WORDS = WordClasses.beside(Naming.class);
  private static final WordClass CALLING = WORDS.get("naming");
  private static final WordClass SEEING = WORDS.get("seeing-as");
  private static final WordClass SPEAKING = WORDS.get("speaking-of");

  private final Polarity polarity;

  Naming(Polarity polarity) {
    this.polarity = polarity;
  }

  /** The judgement that a word makes as the name that something is given, or null. */
  @Nullable Judgement at(JudgedGround ground, Sentence sentence, int word) {
    int verb = sentence.head(word);
    int thing = verb;
    boolean behind =
        verb >= 0 && verb < word && sentence.is(word, "amod") && sentence.is(verb, "obj");
    if (behind) {
      // "called the tariffs unjust": the parser may take the name for an attribute.
      verb = sentence.head(verb);
    }
    if (verb < 0 || !sentence.token(verb).isVerb()) {
      return null;
    }
    List<Integer> about =
        behind
            ? CALLING.contains(sentence.lemma(verb)) ? new ArrayList<>(List.of(thing)) : null
            : named(sentence, word, verb);
    if (about == null || isPastHabit(sentence, verb)) {
      return null;
    }
    about.remove(Integer.valueOf(word));
    Double value = polarity.given(sentence, word);
    boolean spoken = about.isEmpty();
    if (value == null || (!spoken && !Judged.any(ground, sentence, about, word))) {
      return null;
    }
    List<Integer> judges =
        Dependencies.of(sentence).isPassive(verb)
            ? List.of()
            : Dependencies.of(sentence).agents(verb);
    if (spoken) {
      // "Athens spoke of a good first step": what is called so stands before.
      about.add(word);
    }
    double turned = Evaluations.turned(sentence, word, verb, value);
    return new Judgement(turned, about, verb, judges, polarity.rule(sentence, word));
  }

  /** "Used to see it as a friend" judges nothing of today. */
  private static boolean isPastHabit(Sentence sentence, int verb) {
    int head = sentence.head(verb);
    return head >= 0 && sentence.is(verb, "xcomp") && sentence.lemma(head).equals("use");
  }

  /** What is given the name; empty where the sentence does not say; null where none is given. */
  private static @Nullable List<Integer> named(Sentence sentence, int word, int verb) {
    String lemma = sentence.lemma(verb);
    if (CALLING.contains(lemma) && sentence.is(word, "xcomp", "obj", "ccomp")) {
      return called(sentence, word, verb);
    }
    if (SEEING.contains(lemma)
        && sentence.is(word, "obl", "xcomp", "advcl", "nmod")
        && Complements.marked(sentence, word, "as")) {
      return new ArrayList<>(Dependencies.of(sentence).patients(verb));
    }
    return SPEAKING.contains(lemma)
            && sentence.is(word, "obl")
            && "of".equals(Dependencies.of(sentence).preposition(word))
            && sentence.token(word).isNoun()
        ? new ArrayList<>()
        : null;
  }

  private static @Nullable List<Integer> called(Sentence sentence, int word, int verb) {
    List<Integer> about = new ArrayList<>(sentence.children(word, "nsubj"));
    if (about.isEmpty() && sentence.is(word, "xcomp", "ccomp")) {
      about.addAll(Dependencies.of(sentence).patients(verb));
    }
    if (about.isEmpty() && sentence.is(word, "obj")) {
      // "calls it a threat": two objects; "calls the withdrawal "premature"": the parser may make
      // one phrase of the thing and its name in quotation marks.
      about.addAll(sentence.children(verb, "iobj"));
      if (about.isEmpty() && isQuoted(sentence, word)) {
        for (int child : sentence.children(word, "compound")) {
          if (child < word - 1) {
            about.add(child);
          }
        }
      }
      if (about.isEmpty() && Dependencies.of(sentence).isPassive(verb)) {
        about.addAll(sentence.children(verb, "nsubj:pass"));
      }
    }
    return about.isEmpty() ? null : about;
  }

  /** Whether a quotation mark opens between a name and the thing before it. */
  private static boolean isQuoted(Sentence sentence, int word) {
    for (int before = word - 1; before >= Math.max(0, word - 4); before--) {
      switch (sentence.lower(before)) {
        case "\"", "“", "``", "''" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
