package org.attache.resolve.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The rules of {@code rules.tsv}, found by the word that they begin with. The longest match wins,
 * then the earlier row.
 */
final class Rules {

  private final Vocabulary vocabulary;
  private final Map<String, List<Rule>> byWord = new HashMap<>();
  private final Map<String, List<Rule>> byKind = new HashMap<>();

  private Rules(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The rules that come with the program.
   *
   * @throws IllegalArgumentException where one is wrong; names file and line
   */
  static Rules load() {
    return of(Table.resource(Rules.class, "rules.tsv", 5));
  }

  /** The rules of a table: pattern, meaning, and three columns for people and tests. */
  static Rules of(List<Table.Line> rows) {
    Rules rules = new Rules(Vocabulary.load());
    RuleCheck check = new RuleCheck(rules.vocabulary.samples());
    for (Table.Line row : rows) {
      try {
        List<Rule> choices = Rule.of(row.number(), row.cell(0), row.cell(1));
        if (choices.isEmpty()) {
          throw new IllegalArgumentException(
              "its pattern has nothing outside of [brackets]; write what the expression is");
        }
        choices.forEach(check::check);
        choices.forEach(rules::add);
      } catch (IllegalArgumentException e) {
        throw row.wrong(String.valueOf(e.getMessage()), e);
      }
    }
    return rules;
  }

  private void add(Rule rule) {
    Rule.Item first = rule.items().get(0);
    first.words().forEach(word -> add(byWord, word, rule));
    first.kinds().forEach(kind -> add(byKind, kind, rule));
  }

  private static void add(Map<String, List<Rule>> index, String key, Rule rule) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(rule);
  }

  /** The time expressions of a sentence, in text order, without overlap. */
  List<Rule.Match> matches(Words words) {
    List<List<Vocabulary.Hit>> lattice = vocabulary.read(words);
    List<Rule.Match> found = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Rule.Match best = longestAt(words, lattice, at);
      if (best == null) {
        at++;
        continue;
      }
      // Words that a pattern only looks at must not hide a longer expression behind them.
      for (int inner = at + 1; inner <= best.from(); inner++) {
        Rule.Match other = longestAt(words, lattice, inner);
        best = other != null && isBetter(other, best) ? other : best;
      }
      if (best.rule().meaning() != Meaning.NONE) {
        found.add(best);
      }
      at = best.to();
    }
    return found;
  }

  private Rule.@Nullable Match longestAt(Words words, List<List<Vocabulary.Hit>> lattice, int at) {
    Rule.Match best = longest(null, byWord.get(words.lower(at)), words, lattice, at);
    for (Vocabulary.Hit unit : lattice.get(at)) {
      best = longest(best, byKind.get(unit.kind()), words, lattice, at);
    }
    return best;
  }

  private static Rule.@Nullable Match longest(
      Rule.@Nullable Match best,
      @Nullable List<Rule> rules,
      Words words,
      List<List<Vocabulary.Hit>> lattice,
      int at) {
    if (rules == null) {
      return best;
    }
    Rule.Match longest = best;
    for (Rule rule : rules) {
      Rule.Match match = rule.match(words, lattice, at);
      if (match != null && (longest == null || isBetter(match, longest))) {
        longest = match;
      }
    }
    return longest;
  }

  private static boolean isBetter(Rule.Match one, Rule.Match other) {
    if (one.to() != other.to()) {
      return one.to() > other.to();
    }
    return one.from() != other.from()
        ? one.from() < other.from()
        : one.rule().line() < other.rule().line();
  }
}
