package org.attache.extract.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.Standing;
import org.attache.grammar.Clauses;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/** Finds what an expectation hangs on: read from {@code conditions.tsv}. */
public final class Conditions {

  private enum Kind {
    CLAUSE,
    PHRASE,
    VERB
  }

  private final Map<String, Kind> words = new HashMap<>();

  private Conditions() {}

  public static List<Table.Line> rows() {
    return Table.resource(Conditions.class, "conditions.tsv", 3);
  }

  public static Conditions load() {
    Conditions conditions = new Conditions();
    for (Table.Line row : rows()) {
      switch (row.cell(1)) {
        case "clause" -> conditions.words.put(row.cell(0), Kind.CLAUSE);
        case "phrase" -> conditions.words.put(row.cell(0), Kind.PHRASE);
        case "verb" -> conditions.words.put(row.cell(0), Kind.VERB);
        default -> throw row.wrong("no such kind of condition: " + row.cell(1));
      }
    }
    return conditions;
  }

  /** The condition of a predicate, or null. */
  public Standing.@Nullable Condition of(Ground ground, Sentence sentence, int predicate) {
    for (int prepositional : sentence.children(predicate, "obl")) {
      for (int marker : sentence.children(prepositional, "case")) {
        String pair = sentence.lemma(predicate) + " " + sentence.lower(marker);
        if (words.get(pair) == Kind.VERB) {
          Span span = Clauses.without(sentence, prepositional, marker);
          if (span != null) {
            return new Standing.Condition(pair, ground.cite(span));
          }
        }
      }
    }
    Span inverted = Clauses.inverted(sentence);
    if (inverted != null && !inverted.contains(sentence.token(predicate).span())) {
      return new Standing.Condition(sentence.lower(0), ground.cite(inverted));
    }
    for (int word = 0; word < sentence.size(); word++) {
      String marker = markerAt(sentence, word);
      if (marker == null) {
        continue;
      }
      int governed = governed(sentence, word);
      if (governed < 0 || sentence.dominates(governed, predicate)) {
        continue;
      }
      int governor = sentence.head(governed);
      boolean same =
          governor >= 0
              && !(sentence.is(governed, "ccomp") && marker.equals("if"))
              && (sentence.dominates(governor, predicate)
                  || sentence.dominates(predicate, governor));
      if (same) {
        Span span = sentence.subtreeSpan(governed);
        Span from =
            new Span(Math.min(span.start(), sentence.token(word).span().start()), span.end());
        if (from.contains(sentence.token(predicate).span())) {
          continue;
        }
        return new Standing.Condition(marker, ground.cite(from));
      }
    }
    return null;
  }

  /** The marker that begins at a word, the longest first, or null. */
  private @Nullable String markerAt(Sentence sentence, int word) {
    StringBuilder text = new StringBuilder();
    String longest = null;
    for (int i = word; i < sentence.size() && i < word + 4; i++) {
      text.append(i == word ? "" : " ").append(sentence.lower(i));
      Kind kind = words.get(text.toString());
      if (kind == Kind.CLAUSE || kind == Kind.PHRASE) {
        longest = text.toString();
      }
    }
    boolean inside =
        word > 0 && longest != null && words.containsKey(sentence.lower(word - 1) + " " + longest);
    return inside ? null : longest;
  }

  /**
   * The head of what a marker governs: its clause, its noun, or itself where it was made a head.
   */
  private static int governed(Sentence sentence, int word) {
    if (sentence.has(word, "ccomp")) {
      return word;
    }
    for (int node = word; node >= 0; node = sentence.head(node)) {
      if (sentence.is(node, "advcl", "obl", "ccomp", "nmod", "acl")) {
        return node;
      }
      if (sentence.is(node, "advmod", "mark", "case", "fixed", "dep")) {
        // "as long as it lasts": the adverb carries the clause.
        if (sentence.is(node, "advmod") && sentence.has(node, "advcl")) {
          return node;
        }
        continue;
      }
      return -1;
    }
    return -1;
  }
}
