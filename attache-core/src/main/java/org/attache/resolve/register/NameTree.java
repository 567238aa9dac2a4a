package org.attache.resolve.register;

import java.util.ArrayList;
import java.util.List;
import org.attache.resolve.Accents;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest name of the register that begins at a word, in one walk down a tree of words.
 *
 * <p>Words are compared as <i>pieces</i>: cut at hyphens and apostrophes, without dots and accents,
 * so that "al-Assad" is found whether or not a tokeniser cuts it, and "Elysee" is "Élysée".
 *
 * <p>The branches of all nodes stand in one table, by the node from which they come and the piece
 * that they bear (open addressing, Knuth, The Art of Computer Programming 3, 6.4): a tree of tens
 * of thousands of words is a handful of arrays.
 */
public final class NameTree<T> {

  /**
   * The longest name at a place.
   *
   * @param end index of the first piece after it
   * @param entries what it stands for, in the order of the register; never empty
   */
  public record Match<T>(int end, List<T> entries) {}

  private static final int ROOT = 0;

  /** By place in the table: the piece of the branch, or null where the place is free. */
  private @Nullable String[] pieces = new String[1024];

  /** By place in the table: the node from which the branch comes. */
  private int[] parents = new int[1024];

  /** By place in the table: the node to which it leads. */
  private int[] children = new int[1024];

  /** By node: what ends there. */
  private final List<List<T>> entries = new ArrayList<>();

  public NameTree() {
    entries.add(List.of());
  }

  /** Adds a name. The same entry is not added twice. */
  public void add(String name, T entry) {
    int node = ROOT;
    for (String piece : piecesOf(name)) {
      node = grown(node, piece);
    }
    if (node == ROOT) {
      throw new IllegalArgumentException("a name without letters: \"" + name + "\"");
    }
    List<T> known = entries.get(node);
    if (known.isEmpty()) {
      entries.set(node, List.of(entry));
    } else if (!isAmong(known, entry)) {
      List<T> more = new ArrayList<>(known);
      more.add(entry);
      entries.set(node, List.copyOf(more));
    }
  }

  @SuppressWarnings("ReferenceEquality") // the register makes each entry once
  private static <T> boolean isAmong(List<T> known, T entry) {
    for (T one : known) {
      if (one == entry) {
        return true;
      }
    }
    return false;
  }

  /** The longest name that begins at a piece, or null. */
  public @Nullable Match<T> longest(List<String> words, int from) {
    int node = ROOT;
    Match<T> found = null;
    for (int i = from; i < words.size(); i++) {
      int place = place(node, words.get(i));
      if (pieces[place] == null) {
        return found;
      }
      node = children[place];
      List<T> here = entries.get(node);
      if (!here.isEmpty()) {
        found = new Match<>(i + 1, here);
      }
    }
    return found;
  }

  /** The node that a piece leads to, made where there is none. */
  private int grown(int parent, String piece) {
    int place = place(parent, piece);
    if (pieces[place] != null) {
      return children[place];
    }
    int child = entries.size();
    entries.add(List.of());
    pieces[place] = piece;
    parents[place] = parent;
    children[place] = child;
    if (2 * child > pieces.length) {
      widen();
    }
    return child;
  }

  /** Where a branch stands in the table, or the free place where it belongs. */
  private int place(int parent, String piece) {
    int mask = pieces.length - 1;
    int hash = piece.hashCode() + parent * 0x9E3779B9;
    int place = (hash ^ (hash >>> 15)) & mask;
    for (String there = pieces[place]; there != null; there = pieces[place]) {
      if (parents[place] == parent && there.equals(piece)) {
        return place;
      }
      place = (place + 1) & mask;
    }
    return place;
  }

  private void widen() {
    @Nullable String[] oldPieces = pieces;
    int[] oldParents = parents;
    int[] oldChildren = children;
    pieces = new String[4 * oldPieces.length];
    parents = new int[pieces.length];
    children = new int[pieces.length];
    for (int old = 0; old < oldPieces.length; old++) {
      String piece = oldPieces[old];
      if (piece != null) {
        int place = place(oldParents[old], piece);
        pieces[place] = piece;
        parents[place] = oldParents[old];
        children[place] = oldChildren[old];
      }
    }
  }

  /** A name as one string of pieces, alike for all its spellings. */
  public static String key(String name) {
    return String.join(" ", piecesOf(name));
  }

  /** The pieces of a name of several words. */
  public static List<String> piecesOf(String name) {
    List<String> found = new ArrayList<>(4);
    int from = 0;
    for (int at = 0; at <= name.length(); at++) {
      if (at == name.length() || Character.isWhitespace(name.charAt(at))) {
        if (at > from) {
          addPieces(found, name.substring(from, at));
        }
        from = at + 1;
      }
    }
    return found;
  }

  /** The pieces of one word of a text; empty for punctuation. */
  public static List<String> pieces(String word) {
    List<String> found = new ArrayList<>(1);
    addPieces(found, word);
    return found;
  }

  private static void addPieces(List<String> found, String word) {
    if (isPlain(word)) {
      found.add(word);
      return;
    }
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '-' || c == '–' || c == '\'' || c == '’' || c == 'ʼ' || c == '/') {
        addPiece(found, piece);
      } else if (Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        piece.append(c);
      }
    }
    addPiece(found, piece);
  }

  private static void addPiece(List<String> found, StringBuilder piece) {
    String plain = plain(piece.toString());
    // A mark that has lost its letter leaves nothing.
    if (!plain.isEmpty()) {
      found.add(plain);
    }
    piece.setLength(0);
  }

  /** Whether a word is made of the letters and digits of English, as nearly all are. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!plain) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static String plain(String word) {
    String plain = Accents.dropped(word);
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) >= 128) {
        return plain.replace('ı', 'i').replace('ø', 'o').replace('ł', 'l').replace('Ł', 'L');
      }
    }
    return plain;
  }
}
