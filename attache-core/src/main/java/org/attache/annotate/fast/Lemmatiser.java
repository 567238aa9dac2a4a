package org.attache.annotate.fast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The dictionary form of a word, given its Penn Treebank tag: "met", VBD is "meet"; "troops", NNS
 * is "troop"; proper nouns stay as they are.
 *
 * <p>For each kind of tag a tree of endings says what stands in place of the longest ending of the
 * word that it knows, whole words being the longest, so that words never seen are treated like
 * those that end alike: in the manner of the analyser of Minnen, Carroll and Pearce (2001),
 * "Applied morphological processing of English", but with rules learnt from pairs of words and
 * lemmas ({@code lemmatiser.tsv}) below irregular forms written by hand ({@code irregular.tsv}).
 */
public final class Lemmatiser {

  private static final String LEARNT = "lemmatiser.tsv";
  private static final String IRREGULAR = "irregular.tsv";
  private static final Map<String, LemmatiserRules> RULES = rules();

  private Lemmatiser() {}

  /** The lemma of a word; the word itself, the same object, where it is its own lemma. */
  public static String lemma(String word, String tag) {
    if (tag.equals("NNP") || word.isEmpty()) {
      return word;
    }
    if (tag.equals("CD") && word.indexOf(',') > 0) {
      return word.toLowerCase(Locale.ROOT).replace(",", "");
    }
    LemmatiserRules rules = RULES.get(group(tag));
    String plain = tag.equals("NNPS") ? word : word.toLowerCase(Locale.ROOT);
    return rules == null ? plain : rules.apply(straight(plain));
  }

  /** The tags that share their rules: past tense and participle, infinitive and present. */
  public static String group(String tag) {
    return switch (tag) {
      case "VBN" -> "VBD";
      case "VBP" -> "VB";
      default -> tag;
    };
  }

  /** With a straight apostrophe where a word is a clitic: "’s" is "'s", but "’25" stays. */
  private static String straight(String word) {
    return word.length() <= 4
            && word.indexOf('’') >= 0
            && !Character.isDigit(word.charAt(word.length() - 1))
        ? word.replace('’', '\'')
        : word;
  }

  private static Map<String, LemmatiserRules> rules() {
    Map<String, LemmatiserRules> rules = new HashMap<>();
    read(rules, LEARNT);
    read(rules, IRREGULAR); // what is written by hand is right where the two differ
    return rules;
  }

  /** Lines of TAGS, apart by "|"; ENDING; REPLACEMENT. */
  private static void read(Map<String, LemmatiserRules> rules, String file) {
    @Nullable InputStream in = Lemmatiser.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("not on the class path: " + file);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] columns = line.split("\t", -1);
        if (columns.length != 3) {
          throw new IllegalStateException(file + ": not TAGS, ENDING, REPLACEMENT: " + line);
        }
        for (String tag : columns[0].split("\\|", -1)) {
          rules
              .computeIfAbsent(group(tag), group -> new LemmatiserRules())
              .add(columns[1], columns[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
