package org.attache.resolve.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code rules.tsv}: a sequence of words and what it means.
 *
 * <p>The pattern is written with blanks between its items: {@code word} or {@code one|other} are
 * words in lower case, {@code $MONTH} is a kind of the {@link Vocabulary}, {@code item?} may be
 * missing, {@code {two items}?} may be missing together, {@code [in|since]} must stand there
 * without being a part of the expression. Optional items are multiplied out when the rules are
 * loaded, and a kind matches in one way only, so that matching never goes back: its cost is the
 * length of the pattern.
 */
record Rule(int line, List<Item> items, Meaning meaning, List<String> arguments) {

  /** One place in a pattern: words, a kind, or either. */
  record Item(List<String> words, List<String> kinds, boolean context) {}

  /**
   * A place where a rule applies.
   *
   * @param from the first word of the expression, which may stand after {@code start}
   * @param to the first word after the expression
   * @param start the first word that the pattern needs
   * @param captures the value of each kind in the pattern; a second one has {@code 2} after it
   */
  record Match(Rule rule, int start, int from, int to, Map<String, String> captures) {
    @Nullable String value(String kind) {
      return captures.get(kind);
    }

    int length() {
      return to - from;
    }
  }

  /** Where the rule applies from a word on, or null. */
  @Nullable Match match(Words words, List<List<Vocabulary.Hit>> lattice, int start) {
    int at = start;
    int from = -1;
    int to = -1;
    for (Item item : items) {
      if (at >= words.size()) {
        return null;
      }
      Vocabulary.Hit hit = null;
      if (!item.words().contains(words.lower(at))) {
        hit = hit(item, lattice.get(at));
        if (hit == null) {
          return null;
        }
      }
      int end = hit == null ? at + 1 : hit.end();
      if (!item.context()) {
        from = from < 0 ? at : from;
        to = end;
      }
      at = end;
    }
    return from < 0 ? null : new Match(this, start, from, to, captures(words, lattice, start));
  }

  private static Vocabulary.@Nullable Hit hit(Item item, List<Vocabulary.Hit> hits) {
    if (!item.kinds().isEmpty()) {
      for (Vocabulary.Hit hit : hits) {
        if (item.kinds().contains(hit.kind())) {
          return hit;
        }
      }
    }
    return null;
  }

  /** The kinds of a match; made only where there is one, as most attempts fail. */
  private Map<String, String> captures(Words words, List<List<Vocabulary.Hit>> lattice, int start) {
    Map<String, String> captures = new HashMap<>();
    int at = start;
    for (Item item : items) {
      Vocabulary.Hit hit =
          item.words().contains(words.lower(at)) ? null : hit(item, lattice.get(at));
      if (hit != null) {
        captures.put(captures.containsKey(hit.kind()) ? hit.kind() + "2" : hit.kind(), hit.value());
      }
      at = hit == null ? at + 1 : hit.end();
    }
    return captures;
  }

  /** The rules that a row stands for, one for each choice of its optional items. */
  static List<Rule> of(int line, String pattern, String meaning) {
    String[] words = meaning.split(" ", -1);
    Meaning kind = RuleCheck.meaning(words[0]);
    List<String> arguments = List.of(words).subList(1, words.length);
    List<Rule> rules = new ArrayList<>();
    for (List<Item> items : choices(pattern)) {
      rules.add(new Rule(line, items, kind, arguments));
    }
    return rules;
  }

  private static List<List<Item>> choices(String pattern) {
    List<List<Item>> all = new ArrayList<>();
    all.add(List.of());
    List<Item> group = new ArrayList<>();
    boolean inGroup = false;
    for (String text : pattern.split(" ", -1)) {
      String item = text;
      boolean opens = item.startsWith("{");
      boolean closes = item.endsWith("}?");
      boolean optional = !closes && item.endsWith("?");
      item = item.substring(opens ? 1 : 0, item.length() - (closes ? 2 : optional ? 1 : 0));
      inGroup |= opens;
      if (inGroup) {
        if (optional) {
          throw new IllegalArgumentException(
              "no optional item may stand inside braces: " + text + "; write a rule for each");
        }
        group.add(item(item));
        if (closes) {
          all = extended(all, group, true);
          group = new ArrayList<>();
          inGroup = false;
        }
      } else {
        all = extended(all, List.of(item(item)), optional);
      }
    }
    if (inGroup) {
      throw new IllegalArgumentException("a brace is not closed; write {two items}?");
    }
    all.removeIf(items -> items.stream().allMatch(Item::context));
    return all;
  }

  private static List<List<Item>> extended(
      List<List<Item>> all, List<Item> more, boolean optional) {
    List<List<Item>> extended = new ArrayList<>();
    for (List<Item> items : all) {
      List<Item> longer = new ArrayList<>(items);
      longer.addAll(more);
      extended.add(longer);
      if (optional) {
        extended.add(items);
      }
    }
    return extended;
  }

  private static Item item(String text) {
    boolean context = text.startsWith("[") && text.endsWith("]");
    List<String> words = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    for (String choice : (context ? text.substring(1, text.length() - 1) : text).split("\\|", -1)) {
      if (choice.startsWith("$") && choice.length() > 1) {
        kinds.add(choice.substring(1));
      } else {
        words.add(choice);
      }
    }
    return new Item(List.copyOf(words), List.copyOf(kinds), context);
  }
}
