package org.attache.grammar;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.Sentence;

/**
 * Finds the subject of a predicate where the sentence says it: on the predicate, on the one that it
 * is joined to, on the verb that controls or raises it, on the noun that a participle describes.
 */
final class Subjects {

  private final Sentence sentence;
  private final Dependencies dependencies;

  Subjects(Sentence sentence, Dependencies dependencies) {
    this.sentence = sentence;
    this.dependencies = dependencies;
  }

  /** The nominals in subject position, found up to six clauses away. */
  List<Integer> subjects(int predicate, int depth) {
    if (depth > 6) {
      return List.of();
    }
    List<Integer> own = new ArrayList<>();
    for (int subject : sentence.children(predicate, "nsubj")) {
      int antecedent =
          dependencies.isRelativePronoun(subject) ? dependencies.antecedent(subject) : subject;
      own.add(antecedent >= 0 ? antecedent : subject);
    }
    if (!own.isEmpty()) {
      return own;
    }
    int head = sentence.head(predicate);
    if (head < 0) {
      return List.of();
    }
    if (sentence.is(predicate, "conj")) {
      return sharedSubjects(predicate, head, depth);
    }
    if (sentence.is(predicate, "xcomp")) {
      return controllers(head, depth);
    }
    if (sentence.is(predicate, "acl:relcl")) {
      return hasOwnSubject(predicate) ? List.of() : List.of(head);
    }
    if (sentence.is(predicate, "acl")) {
      // "troops fighting in Syria": the noun acts; "plans to withdraw": whoever has the plan.
      return sentence.has(predicate, "mark") ? ownersOf(head, depth) : List.of(head);
    }
    // "Began the visit by meeting": parsers hang a gerund behind a preposition as a nominal, too.
    boolean gerund = sentence.is(predicate, "obl") && sentence.tag(predicate).equals("VBG");
    if ((gerund || sentence.is(predicate, "advcl")) && !sentence.has(predicate, "nsubj", "csubj")) {
      List<Integer> controlled = controlledByObject(predicate, head);
      if (!controlled.isEmpty()) {
        return controlled;
      }
      return dependencies.isPassive(head)
          ? dependencies.expand(subjects(head, depth + 1))
          : subjects(head, depth + 1);
    }
    if (sentence.is(predicate, "ccomp", "parataxis") && sentence.tag(predicate).equals("VB")) {
      return subjects(head, depth + 1);
    }
    return List.of();
  }

  private List<Integer> sharedSubjects(int predicate, int head, int depth) {
    boolean samePassive = dependencies.isPassive(predicate) == dependencies.isPassive(head);
    if (samePassive || sentence.token(head).isVerb()) {
      return subjects(head, depth + 1);
    }
    return List.of();
  }

  private List<Integer> controllers(int verb, int depth) {
    if (!GrammarWords.SUBJECT_CONTROL.contains(sentence.lemma(verb))) {
      List<Integer> objects = sentence.children(verb, "obj", "iobj");
      if (!objects.isEmpty()) {
        return List.of(objects.get(0));
      }
    }
    return subjects(verb, depth + 1);
  }

  /** "accused them of leaving", "kept them from leaving": the object does it. */
  private List<Integer> controlledByObject(int gerund, int verb) {
    int mark = sentence.child(gerund, "mark", "case");
    if (mark < 0 || !sentence.tag(gerund).equals("VBG")) {
      return List.of();
    }
    boolean blame =
        sentence.lower(mark).equals("for") && GrammarWords.JUDGING.contains(sentence.lemma(verb));
    if (!blame && !GrammarWords.OBJECT_ACTS.contains(sentence.lower(mark))) {
      return List.of();
    }
    List<Integer> objects = sentence.children(verb, "obj", "nsubj:pass");
    return objects.isEmpty() ? objects : objects.subList(0, 1);
  }

  private List<Integer> ownersOf(int noun, int depth) {
    List<Integer> owners = new ArrayList<>(sentence.children(noun, "nmod:poss"));
    if (owners.isEmpty() && sentence.is(noun, "obj", "obl", "nsubj:pass", "xcomp", "nsubj")) {
      int verb = sentence.head(noun);
      if (sentence.is(noun, "nsubj")) {
        return owners;
      }
      owners.addAll(subjects(verb, depth + 1));
    }
    return owners;
  }

  private boolean hasOwnSubject(int predicate) {
    return sentence.has(predicate, "nsubj", "csubj");
  }
}
