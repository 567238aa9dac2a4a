package org.attache.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.grammar.Clauses;
import org.attache.grammar.Dependencies;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said beside a verbal cue where it is no clause: an infinitive, a phrase with a
 * preposition, an object.
 */
final class Phrases {

  private final Line line;
  private final Sentence sentence;
  private final Ends ends;

  Phrases(Line line, Cues cues) {
    this.line = line;
    this.sentence = line.sentence;
    this.ends = new Ends(line, cues);
  }

  // "promised to …", "asked Kyiv to …".

  /** An infinitive: what is to be done. */
  @Nullable Span infinitive(int verb) {
    for (int child : sentence.children(verb, "xcomp", "ccomp", "advcl")) {
      if (child > verb && line.opens(child, "to")) {
        int to = child;
        for (int marker : sentence.children(child, "mark")) {
          to = Math.min(to, marker);
        }
        return ends.from(to, verb);
      }
    }
    for (int i = verb + 1; i + 1 < line.size() && i <= verb + 6; i++) {
      int base = line.isMark(i + 1) && i + 2 < line.size() ? i + 2 : i + 1;
      if (line.lower(i).equals("to") && line.tag(base).equals("VB")) {
        return ends.from(i, verb);
      }
      if (!line.isNominalPart(i) && !line.tag(i).startsWith("PRP") && !line.tag(i).equals("RB")) {
        return null;
      }
    }
    return null;
  }

  // "accused them of …", "called for …".

  /** A phrase with one of some prepositions. */
  @Nullable Span phrase(int verb, Set<String> prepositions) {
    List<Integer> candidates =
        new ArrayList<>(sentence.children(verb, "obl", "advcl", "nmod", "xcomp"));
    for (int object : sentence.children(verb, "obj")) {
      // "accused them of hiding": the parser may hang the phrase on the object.
      if (prepositions.contains("of") && !sentence.lemma(verb).equals("speak")) {
        candidates.addAll(sentence.children(object, "nmod", "acl"));
      }
    }
    for (int child : candidates) {
      for (int marker : sentence.children(child, "case", "mark")) {
        if (prepositions.contains(line.lower(marker)) && child > verb) {
          return ends.ofPhrase(marker + 1, verb);
        }
      }
    }
    int next = verb + 1;
    return next + 1 < line.size() && prepositions.contains(line.lower(next))
        ? ends.ofPhrase(next + 1, verb)
        : null;
  }

  // "mentioned the …", "called it a …".

  /** An object, with what is said of it. */
  @Nullable Span object(int verb, boolean predicates) {
    if (Dependencies.of(sentence).isPassive(verb)) {
      int subject = sentence.child(verb, "nsubj:pass");
      return subject < 0 ? null : Clauses.clause(sentence, subject);
    }
    int next = verb + 1;
    while (next < line.size()
        && (line.tag(next).equals("RP") || sentence.is(next, "compound:prt"))) {
      next++;
    }
    if (next >= line.size() || (line.isSign(next) && !line.isMark(next))) {
      return null;
    }
    if (line.tag(next).equals("RB") && next + 1 < line.size()) {
      next++;
    }
    boolean pronoun = line.tag(next).equals("PRP");
    boolean predicate = pronoun && next + 1 < line.size() && isPredicate(next + 1);
    boolean opens =
        predicate
            || line.isMark(next)
            || line.tag(next).startsWith("NN")
            || line.tag(next).startsWith("JJ")
            || Set.of("DT", "PRP$", "CD", "VBG", "PDT", "WP", "WRB", "$").contains(line.tag(next));
    boolean bare =
        line.tag(next).equals("DT")
            && next + 1 < line.size()
            && line.isSign(next + 1)
            && !line.isMark(next + 1);
    if (!opens || bare || line.isDay(next)) {
      return null;
    }
    int object = predicate || predicates || line.isMark(next) ? -1 : sentence.child(verb, "obj");
    int end = object > verb ? endOf(verb, object) : -1;
    return end > next ? ends.ofPhrase(next, end, verb) : ends.ofPhrase(next, verb);
  }

  /**
   * The last word of an object, or of what is said of it: "the fees as unfair", "the fees unfair".
   */
  private int endOf(int verb, int object) {
    int end = line.last(object);
    for (int child : sentence.children(verb, "xcomp", "obl", "advcl")) {
      boolean as =
          (line.opens(child, "as") || line.opens(child, "for") || line.opens(child, "over"))
              && !sentence.has(child, "nsubj");
      if (child > object && (as || sentence.is(child, "xcomp"))) {
        end = Math.max(end, line.last(child));
      }
    }
    return end;
  }

  /** "called it a mistake", "described him as weak". */
  private boolean isPredicate(int word) {
    return line.isMark(word)
        || Set.of("as", "for", "of", "on", "over").contains(line.lower(word))
        || (line.isNominalPart(word) && !line.isDay(word));
  }
}
