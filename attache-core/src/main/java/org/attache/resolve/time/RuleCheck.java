package org.attache.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks a rule when it is loaded, so that none is found wrong by the article that needs it: every
 * kind of its pattern is one that the vocabulary has, and its meaning can be read from whatever the
 * pattern lets through. For that the rule is read once for each choice that its pattern leaves, on
 * sample values.
 */
final class RuleCheck {

  private static final Reference SAMPLE =
      new Reference(LocalDate.of(2014, 5, 7), "2014-05-02", null, Tense.PAST);

  private final Map<String, String> samples;

  /**
   * @param samples a value of each kind that a pattern may name
   */
  RuleCheck(Map<String, String> samples) {
    this.samples = samples;
  }

  /**
   * Checks a rule.
   *
   * @throws IllegalArgumentException where it is wrong; says what would be right, not where it
   *     stands
   */
  void check(Rule rule) {
    for (Rule.Item item : rule.items()) {
      if (item.words().contains("")) {
        throw new IllegalArgumentException(
            "its pattern has an empty item; write one blank between items, and no empty choice");
      }
      for (String kind : item.kinds()) {
        if (!samples.containsKey(kind)) {
          throw new IllegalArgumentException(
              "$"
                  + kind
                  + " is no kind; write one of "
                  + String.join(", ", samples.keySet().stream().sorted().toList()));
        }
      }
    }
    if (rule.meaning() == Meaning.NONE) {
      return;
    }
    read(rule, -1, null);
    for (int item = 0; item < rule.items().size(); item++) {
      List<String> kinds = rule.items().get(item).kinds();
      for (String kind : kinds.subList(Math.min(1, kinds.size()), kinds.size())) {
        read(rule, item, kind);
      }
      if (!kinds.isEmpty() && !rule.items().get(item).words().isEmpty()) {
        read(rule, item, null);
      }
    }
  }

  /**
   * Reads the rule where each item is its first kind, but one.
   *
   * @param other index of the item that is another
   * @param kind its kind, or null for a word
   */
  private void read(Rule rule, int other, @Nullable String kind) {
    Map<String, String> captures = new HashMap<>();
    for (int item = 0; item < rule.items().size(); item++) {
      List<String> kinds = rule.items().get(item).kinds();
      String chosen = item == other ? kind : kinds.isEmpty() ? null : kinds.get(0);
      if (chosen != null) {
        captures.put(captures.containsKey(chosen) ? chosen + "2" : chosen, samples.get(chosen));
      }
    }
    int size = rule.items().size();
    try {
      rule.meaning().read(new Rule.Match(rule, 0, 0, size, captures), SAMPLE);
    } catch (DateTimeException e) {
      // The samples name no day together, as "February 31" does: any text may.
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          rule.meaning()
              + " needs a number where it has "
              + text(e)
              + "; arguments "
              + rule.arguments(),
          e);
    }
  }

  private static String text(NumberFormatException e) {
    String message = String.valueOf(e.getMessage());
    int quote = message.indexOf('"');
    return quote < 0 ? "none" : message.substring(quote);
  }

  /** The meaning of a name. */
  static Meaning meaning(String name) {
    for (Meaning meaning : Meaning.values()) {
      if (meaning.name().equals(name)) {
        return meaning;
      }
    }
    throw new IllegalArgumentException(
        "\"" + name + "\" is no meaning; write one of " + Arrays.toString(Meaning.values()));
  }
}
