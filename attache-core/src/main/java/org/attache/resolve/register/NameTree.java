package org.attache.resolve.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest name of the register that begins at a word, in one walk down a tree of words.
 *
 * <p>Words are compared as <i>pieces</i>: cut at hyphens and apostrophes, without dots and accents,
 * so that "al-Assad" is found whether or not a tokeniser cuts it, and "Elysee" is "Élysée".
 */
public final class NameTree<T> {

  /**
   * The longest name at a place.
   *
   * @param end index of the first piece after it
   * @param entries what it stands for, in the order of the register; never empty
   */
  public record Match<T>(int end, List<T> entries) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(2);
    private List<T> entries = List.of();
  }

  private final Node<T> root = new Node<>();

  /** Adds a name. An entry that already has it is not added twice. */
  public void add(String name, T entry) {
    List<String> pieces = new ArrayList<>();
    for (String word : name.strip().split("\\s+")) {
      pieces.addAll(pieces(word));
    }
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("a name without letters: \"" + name + "\"");
    }
    Node<T> node = root;
    for (String piece : pieces) {
      node = node.next.computeIfAbsent(piece, key -> new Node<>());
    }
    if (!node.entries.contains(entry)) {
      List<T> more = new ArrayList<>(node.entries);
      more.add(entry);
      node.entries = List.copyOf(more);
    }
  }

  /** The longest name that begins at a piece, or null. */
  public @Nullable Match<T> longest(List<String> pieces, int from) {
    Node<T> node = root;
    Match<T> found = null;
    for (int i = from; i < pieces.size(); i++) {
      node = node.next.get(pieces.get(i));
      if (node == null) {
        return found;
      }
      if (!node.entries.isEmpty()) {
        found = new Match<>(i + 1, node.entries);
      }
    }
    return found;
  }

  /** A name as one string of pieces, alike for all its spellings. */
  public static String key(String name) {
    List<String> all = new ArrayList<>();
    for (String word : name.strip().split("\\s+")) {
      all.addAll(pieces(word));
    }
    return String.join(" ", all);
  }

  /** The pieces of one word of a text; empty for punctuation. */
  public static List<String> pieces(String word) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '-' || c == '–' || c == '\'' || c == '’' || c == 'ʼ' || c == '/') {
        add(pieces, piece);
      } else if (Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        piece.append(c);
      }
    }
    add(pieces, piece);
    return pieces;
  }

  private static void add(List<String> pieces, StringBuilder piece) {
    if (!piece.isEmpty()) {
      pieces.add(plain(piece.toString()));
      piece.setLength(0);
    }
  }

  private static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.replace('ı', 'i').replace("ø", "o").replace("ł", "l").replace("Ł", "L");
      }
    }
    return word;
  }
}
