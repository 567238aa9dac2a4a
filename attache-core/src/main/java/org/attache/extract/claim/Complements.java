package org.attache.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.statement.Clauses;
import org.jspecify.annotations.Nullable;

/** What a word is about, in one of the frames of the lexicons: to, that, object, prep:x,y. */
final class Complements {

  /**
   * A complement.
   *
   * @param head its head word
   */
  record Complement(int head, Span words) {}

  private Complements() {}

  /** The first frame that the sentence fills, or null. */
  static @Nullable Complement of(Sentence sentence, int word, String frames) {
    for (String frame : frames.split(" ")) {
      Complement found =
          switch (frame) {
            case "to" -> infinitive(sentence, word);
            case "that" -> clause(sentence, word);
            case "object" -> object(sentence, word);
            default ->
                frame.startsWith("prep:")
                    ? prepositional(sentence, word, Set.of(frame.substring(5).split(",")))
                    : null;
          };
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Complement of(Sentence sentence, int head, int... without) {
    Span words = Clauses.without(sentence, head, without);
    return words == null ? null : new Complement(head, words);
  }

  private static @Nullable Complement infinitive(Sentence sentence, int word) {
    for (int child : sentence.children(word, "xcomp", "ccomp", "advcl", "acl", "dep")) {
      if (child < word || !marked(sentence, child, "to")) {
        continue;
      }
      Complement found = of(sentence, child);
      int object = sentence.child(word, "obj", "iobj");
      if (found != null && object > word && object < child) {
        Span whole = Clauses.clause(sentence, object);
        return whole == null ? found : new Complement(child, whole.cover(found.words()));
      }
      return found;
    }
    // "refusal to lift": the parser may hang the infinitive on the verb that governs the noun.
    int head = sentence.head(word);
    if (sentence.token(word).isNoun() && head >= 0) {
      for (int child : sentence.children(head, "xcomp", "advcl")) {
        if (child > word && child - word <= 4 && marked(sentence, child, "to")) {
          return of(sentence, child);
        }
      }
    }
    return null;
  }

  static boolean marked(Sentence sentence, int clause, String marker) {
    for (int child : sentence.children(clause, "mark", "case")) {
      if (Clauses.lower(sentence, child).equals(marker)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Complement clause(Sentence sentence, int word) {
    for (int child : sentence.children(word, "ccomp", "acl")) {
      if (sentence.is(child, "ccomp") || marked(sentence, child, "that")) {
        return of(sentence, child);
      }
    }
    return null;
  }

  private static @Nullable Complement object(Sentence sentence, int word) {
    if (sentence.dependencies().isPassive(word)) {
      int subject = sentence.child(word, "nsubj:pass");
      return subject < 0 ? null : of(sentence, subject);
    }
    int object = sentence.child(word, "obj");
    return object < 0 ? null : of(sentence, object);
  }

  private static @Nullable Complement prepositional(
      Sentence sentence, int word, Set<String> prepositions) {
    List<Integer> candidates =
        new ArrayList<>(sentence.children(word, "obl", "nmod", "advcl", "xcomp", "acl"));
    for (int particle : sentence.children(word, "compound:prt", "advmod")) {
      candidates.addAll(sentence.children(particle, "obl"));
    }
    for (int child : candidates) {
      for (int marker : sentence.children(child, "case", "mark")) {
        if (child > word && prepositions.contains(Clauses.lower(sentence, marker))) {
          return of(sentence, child, marker);
        }
      }
    }
    return null;
  }
}
