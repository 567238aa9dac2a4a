package org.attache.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as a tree of words. A word is named by its index, from 0; −1 stands for "none", and
 * what is asked of none is answered with nothing: it has no words, no head, no dependents and
 * stands in no relation, so that the head of a root can be asked about like any other.
 *
 * <p>Relations are asked for by name: {@code "nsubj"} also finds its subtypes {@code nsubj:pass}
 * and so on; a name with a colon finds only itself. What follows from the tree without standing in
 * it (subjects of controlled verbs, arguments shared by conjuncts) is the next stage's to say.
 */
public final class Sentence {

  private static final int[] NO_WORDS = {};

  private static final Token NONE = new Token(new Span(0, 0), "", "", "", -1, "");

  private final int index;
  private final Span span;
  private final List<Token> tokens;
  private final int[][] children;
  private final int root;
  private volatile @Nullable Object derived;

  /**
   * @param index position of the sentence in its article, from 0
   * @param tokens not empty, in text order, with heads inside the sentence and no cycle
   * @throws IllegalArgumentException where the tokens are no tree
   */
  public Sentence(int index, List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one word");
    }
    this.index = index;
    this.tokens = List.copyOf(tokens);
    this.span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    this.children = childrenOf(this.tokens);
    this.root = rootOf(this.tokens);
  }

  /** A sentence that could not be read: one word without grammar, which holds its whole text. */
  public static Sentence unread(int index, Evidence words) {
    return new Sentence(
        index, List.of(new Token(words.span(), words.quote(), words.quote(), "SYM", -1, "root")));
  }

  private static int[][] childrenOf(List<Token> tokens) {
    int[] counts = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.head() >= tokens.size() || token.head() < -1) {
        throw new IllegalArgumentException("head outside the sentence: " + token);
      }
      if (token.head() >= 0) {
        counts[token.head()]++;
      }
    }
    int[][] children = new int[tokens.size()][];
    for (int i = 0; i < children.length; i++) {
      children[i] = new int[counts[i]];
    }
    int[] filled = new int[tokens.size()];
    for (int i = 0; i < children.length; i++) {
      int head = tokens.get(i).head();
      if (head >= 0) {
        children[head][filled[head]++] = i;
      }
    }
    return children;
  }

  private static int rootOf(List<Token> tokens) {
    int root = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() < 0) {
        root = root < 0 ? i : root;
      }
      int steps = 0;
      for (int node = i; node >= 0; node = tokens.get(node).head()) {
        if (++steps > tokens.size()) {
          throw new IllegalArgumentException("the heads form a cycle at " + tokens.get(i));
        }
      }
    }
    if (root < 0) {
      throw new IllegalArgumentException("no word is the root");
    }
    return root;
  }

  public int index() {
    return index;
  }

  public Span span() {
    return span;
  }

  public int size() {
    return tokens.size();
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int word) {
    return word == -1 ? NONE : tokens.get(word);
  }

  public String lemma(int word) {
    return token(word).lemma();
  }

  public String tag(int word) {
    return token(word).tag();
  }

  public String relation(int word) {
    return token(word).relation();
  }

  /** The word on which this one depends, or −1. */
  public int head(int word) {
    return token(word).head();
  }

  /** The first word without a head. */
  public int root() {
    return root;
  }

  /** The word as written, in lower case. */
  public String lower(int word) {
    return token(word).text().toLowerCase(Locale.ROOT);
  }

  /**
   * What the next stage works out from the tree, kept with it so that it is made once a sentence.
   * There is room for one such value; threads that ask at the same time may make equal ones.
   *
   * @param type of the value
   * @param maker of a value that follows from the sentence alone and never changes for its users
   */
  public <T> T derived(Class<T> type, Function<Sentence, T> maker) {
    Object known = derived;
    if (type.isInstance(known)) {
      return type.cast(known);
    }
    T made = maker.apply(this);
    derived = made;
    return made;
  }

  /** Dependents of a word, in text order. The array is the sentence's own: do not change it. */
  public int[] children(int word) {
    return word == -1 ? NO_WORDS : children[word];
  }

  /** Dependents in one of the relations, in text order; empty if none. */
  public List<Integer> children(int word, String... relations) {
    List<Integer> found = new ArrayList<>();
    for (int child : children(word)) {
      if (is(child, relations)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first dependent in one of the relations, or −1. */
  public int child(int word, String... relations) {
    for (int child : children(word)) {
      if (is(child, relations)) {
        return child;
      }
    }
    return -1;
  }

  public boolean has(int word, String... relations) {
    return child(word, relations) >= 0;
  }

  /** Whether a word stands in one of the relations to its head. */
  public boolean is(int word, String... relations) {
    String own = relation(word);
    for (String relation : relations) {
      if (own.equals(relation)
          || (own.length() > relation.length()
              && own.startsWith(relation)
              && own.charAt(relation.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code ancestor} is above {@code word}, or the same. */
  public boolean dominates(int ancestor, int word) {
    for (int node = word; node >= 0; node = head(node)) {
      if (node == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** All words below a word and itself, in text order. */
  public int[] subtree(int word) {
    if (word == -1) {
      return NO_WORDS;
    }
    int[] found = new int[size()];
    int count = 0;
    found[count++] = word;
    for (int next = 0; next < count; next++) {
      for (int child : children[found[next]]) {
        found[count++] = child;
      }
    }
    int[] words = Arrays.copyOf(found, count);
    Arrays.sort(words);
    return words;
  }

  /**
   * The stretch of text that the words below a word and itself cover, without final punctuation.
   */
  public Span subtreeSpan(int word) {
    return cover(subtree(word));
  }

  /**
   * A noun with what belongs to its name or description: without relative clauses, appositions,
   * conjuncts, its own preposition and parataxis.
   */
  public Span phraseSpan(int word) {
    List<Integer> words = new ArrayList<>();
    words.add(word);
    for (int next = 0; next < words.size(); next++) {
      int node = words.get(next);
      for (int child : children[node]) {
        boolean outer = node == word;
        if (is(child, "acl", "appos", "conj", "cc", "parataxis", "punct", "advcl", "ccomp", "dep")
            || (outer && is(child, "case", "mark", "cop", "nsubj", "aux", "advmod", "obl"))) {
          continue;
        }
        words.add(child);
      }
    }
    return cover(words.stream().mapToInt(Integer::intValue).sorted().toArray());
  }

  /** The stretch of text from the first to the last of the given words, in text order. */
  private Span cover(int[] words) {
    int last = words.length - 1;
    while (last > 0 && relation(words[last]).equals("punct") && !isQuoteOrBracket(words[last])) {
      last--;
    }
    int first = 0;
    while (first < last
        && relation(words[first]).equals("punct")
        && !isQuoteOrBracket(words[first])) {
      first++;
    }
    return new Span(token(words[first]).span().start(), token(words[last]).span().end());
  }

  private boolean isQuoteOrBracket(int word) {
    return "\"“”‘’'`()[]«»".indexOf(token(word).text().charAt(0)) >= 0;
  }

  /** Index of the word in which an offset of the article lies, or −1. */
  public int wordAt(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().contains(offset)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sentence that && index == that.index && tokens.equals(that.tokens);
  }

  @Override
  public int hashCode() {
    return Objects.hash(index, tokens);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      text.append(text.isEmpty() ? "" : " ").append(token.text());
    }
    return text.toString();
  }
}
