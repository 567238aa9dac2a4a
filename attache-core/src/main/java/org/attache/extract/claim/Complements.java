package org.attache.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.grammar.Clauses;
import org.attache.grammar.Dependencies;
import org.jspecify.annotations.Nullable;

/** What a word is about, in one of the frames of the lexicons: to, that, object, ing, prep:x,y. */
public final class Complements {

  /**
   * A complement.
   *
   * @param head its head word
   */
  public record Complement(int head, Span words) {}

  private static final Set<String> OUT = Set.of("out", "off", "away", "back");

  private Complements() {}

  /** The first frame that the sentence fills, or null. */
  public static @Nullable Complement of(Sentence sentence, int word, String frames) {
    for (String frame : frames.split(" ")) {
      Complement found =
          switch (frame) {
            case "to" -> infinitive(sentence, word);
            case "that" -> clause(sentence, word);
            case "object" -> object(sentence, word);
            case "ing" -> gerund(sentence, word);
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

  public static boolean marked(Sentence sentence, int clause, String marker) {
    for (int child : sentence.children(clause, "mark", "case")) {
      if (sentence.lower(child).equals(marker)) {
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
    if (Dependencies.of(sentence).isPassive(word)) {
      int subject = sentence.child(word, "nsubj:pass");
      return subject < 0 ? null : of(sentence, subject);
    }
    int object = sentence.child(word, "obj");
    if (object < 0) {
      // "wants its assets unfrozen": the small clause.
      int small = sentence.child(word, "xcomp");
      return small < 0 || !sentence.has(small, "nsubj") ? null : of(sentence, small);
    }
    Complement found = of(sentence, object);
    for (int child : sentence.children(word, "obl")) {
      // "wants the army out of the zone".
      int marker = sentence.child(child, "case");
      Span whole = Clauses.clause(sentence, child);
      if (found != null
          && whole != null
          && marker > object
          && OUT.contains(sentence.lower(marker))
          && !sentence.has(object, "nmod")) {
        return new Complement(object, found.words().cover(whole));
      }
    }
    return found;
  }

  private static @Nullable Complement gerund(Sentence sentence, int word) {
    for (int child : sentence.children(word, "xcomp", "ccomp", "obj")) {
      if (child > word && sentence.tag(child).equals("VBG")) {
        return of(sentence, child);
      }
    }
    return null;
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
        if (child > word && prepositions.contains(sentence.lower(marker))) {
          return of(sentence, child, marker);
        }
      }
    }
    return null;
  }
}
