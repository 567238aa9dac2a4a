package org.attache.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.annotate.fast.Lemmatiser;

/**
 * Learns the lemmatiser's rules from what the teacher says: for each kind of tag, what stands in
 * place of the endings of words. A rule is made for an ending where most words with it differ from
 * what the rule of a shorter ending would give them, and for a whole word where no ending helps.
 */
final class LemmaRules {

  private static final int LONGEST_ENDING = 7;

  /** A tagger's slip seldom comes three times. */
  private static final int OFTEN = 3;

  /** A word, its lemma, and how much of the end of the word differs. */
  private record Pair(String word, String lemma) {

    /** What stands in place of an ending of the word, if all before it is in the lemma too. */
    String replacement(int ending) {
      int kept = word.length() - ending;
      return kept >= 0 && lemma.length() >= kept && lemma.startsWith(word.substring(0, kept))
          ? lemma.substring(kept)
          : "\0";
    }
  }

  /** A rule in force, from a shorter ending. */
  private record Rule(int ending, String replacement) {
    boolean gives(Pair pair) {
      return pair.replacement(ending).equals(replacement);
    }
  }

  private final List<String> lines = new ArrayList<>();

  private LemmaRules() {}

  /** Writes the rules as a resource of the lemmatiser. */
  static void write(List<AnnotatedArticle> lessons, Path file) throws IOException {
    LemmaRules rules = new LemmaRules();
    pairs(lessons).forEach((group, pairs) -> rules.learn(group, pairs, "", new Rule(0, "")));
    List<String> all = new ArrayList<>();
    all.add(
        "# What stands in place of the endings of words in their lemmas, learnt from the"
            + " reference");
    all.add(
        "# annotator's: TAG; ENDING, with ^ a whole word; REPLACEMENT. The longest ending is"
            + " applied.");
    all.addAll(rules.lines);
    Files.write(file, all);
  }

  private static Map<String, List<Pair>> pairs(List<AnnotatedArticle> lessons) {
    Map<String, Map<String, Map<String, Integer>>> counts = new TreeMap<>();
    for (AnnotatedArticle lesson : lessons) {
      for (Sentence sentence : lesson.sentences()) {
        for (Token token : sentence.tokens()) {
          if (isLearnt(token)) {
            counts
                .computeIfAbsent(Lemmatiser.group(token.tag()), tag -> new TreeMap<>())
                .computeIfAbsent(form(token), word -> new TreeMap<>())
                .merge(token.lemma(), 1, Integer::sum);
          }
        }
      }
    }
    addRegular(counts);
    Map<String, List<Pair>> pairs = new TreeMap<>();
    counts.forEach(
        (group, words) ->
            words.forEach(
                (word, lemmas) ->
                    pairs
                        .computeIfAbsent(group, tag -> new ArrayList<>())
                        .add(new Pair(word, mostFrequent(lemmas)))));
    return pairs;
  }

  /**
   * Adds the regular forms of every verb that was seen often as an infinitive, since a text has a
   * past and an "-ing" form of only some of its verbs.
   */
  private static void addRegular(Map<String, Map<String, Map<String, Integer>>> counts) {
    Set<String> irregular = new HashSet<>();
    counts
        .getOrDefault("VBD", Map.of())
        .forEach(
            (form, lemmas) ->
                irregular.addAll(form.endsWith("ed") ? Set.<String>of() : lemmas.keySet()));
    counts
        .getOrDefault("VB", Map.of())
        .forEach(
            (verb, lemmas) -> {
              if (lemmas.getOrDefault(verb, 0) >= OFTEN && verb.length() > 2) {
                String stem = stem(verb);
                String past = verb.matches(".*[^aeiou]y") ? stem.replaceAll("y$", "i") : stem;
                if (!irregular.contains(verb)) {
                  add(counts, "VBD", past + "ed", verb);
                }
                add(counts, "VBG", stem + "ing", verb);
              }
            });
  }

  private static void add(
      Map<String, Map<String, Map<String, Integer>>> counts,
      String group,
      String form,
      String lemma) {
    counts
        .computeIfAbsent(group, tag -> new TreeMap<>())
        .computeIfAbsent(form, word -> new TreeMap<>(Map.of(lemma, 1)));
  }

  /** What endings are put to: "creat", "hopp", "vot", "visit". */
  private static String stem(String verb) {
    if (verb.matches(".*[^eoy]e")) {
      return verb.substring(0, verb.length() - 1);
    }
    return verb.matches("[^aeiou]*[aeiou][^aeiouwxyh]")
        ? verb + verb.charAt(verb.length() - 1)
        : verb;
  }

  /** Numbers and proper nouns have rules of their own; a word with a blank is no word. */
  private static boolean isLearnt(Token token) {
    return !token.tag().equals("NNP")
        && !token.tag().equals("CD")
        && !token.tag().equals("ADD")
        && token.text().chars().noneMatch(Character::isSpaceChar)
        && token.text().chars().anyMatch(Character::isLetter);
  }

  private static String form(Token token) {
    String word = token.tag().equals("NNPS") ? token.text() : token.text().toLowerCase(Locale.ROOT);
    return word.length() <= 4 ? word.replace('’', '\'') : word;
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private void learn(String group, List<Pair> pairs, String ending, Rule above) {
    if (pairs.stream().allMatch(above::gives)) {
      return;
    }
    Rule rule = above;
    if (ending.length() > 0 && pairs.size() > 1) {
      Map<String, Integer> votes = new TreeMap<>();
      for (Pair pair : pairs) {
        votes.merge(pair.replacement(ending.length()), 1, Integer::sum);
      }
      String best = mostFrequent(votes);
      long kept = pairs.stream().filter(above::gives).count();
      if (!best.equals("\0") && votes.getOrDefault(best, 0) > kept) {
        rule = new Rule(ending.length(), best);
        lines.add(group + "\t" + ending + "\t" + best);
      }
    }
    Map<Character, List<Pair>> longer = new TreeMap<>();
    for (Pair pair : pairs) {
      int before = pair.word().length() - ending.length() - 1;
      if (before < 0 || ending.length() == LONGEST_ENDING || pairs.size() == 1) {
        if (!rule.gives(pair)) {
          lines.add(group + "\t^" + pair.word() + "\t" + pair.lemma());
        }
      } else {
        longer.computeIfAbsent(pair.word().charAt(before), letter -> new ArrayList<>()).add(pair);
      }
    }
    for (Map.Entry<Character, List<Pair>> next : longer.entrySet()) {
      learn(group, next.getValue(), next.getKey() + ending, rule);
    }
  }
}
