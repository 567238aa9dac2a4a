package org.attache.annotate.fast;

import java.util.Arrays;

/**
 * Where the words and sentences of a stretch of text stand: filled by {@link Tokeniser}, kept by a
 * thread and used again for its next text, so that no word costs an object.
 *
 * <p>Offsets are UTF-16 units of the whole article, half open. Words are in text order, not empty,
 * and do not overlap; every word is in exactly one sentence.
 */
public final class Words {

  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int size;

  private int[] sentenceEnds = new int[16];
  private boolean[] cut = new boolean[16];
  private int sentences;

  void clear() {
    size = 0;
    sentences = 0;
  }

  void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /**
   * Ends a sentence before the word {@code end}.
   *
   * @param isCut whether the sentence goes on in the next one and was only too long
   */
  void endSentence(int end, boolean isCut) {
    if (sentences == sentenceEnds.length) {
      sentenceEnds = Arrays.copyOf(sentenceEnds, sentences * 2);
      cut = Arrays.copyOf(cut, sentences * 2);
    }
    sentenceEnds[sentences] = end;
    cut[sentences] = isCut;
    sentences++;
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** Where a word begins. */
  public int start(int word) {
    return starts[word];
  }

  /** Where a word ends: the offset after its last character. */
  public int end(int word) {
    return ends[word];
  }

  /** How many sentences there are. */
  public int sentences() {
    return sentences;
  }

  /** The first word of a sentence. */
  public int firstWord(int sentence) {
    return sentence == 0 ? 0 : sentenceEnds[sentence - 1];
  }

  /** The word after the last one of a sentence. */
  public int endWord(int sentence) {
    return sentenceEnds[sentence];
  }

  /** Whether a sentence was too long and goes on in the next one. */
  public boolean isCut(int sentence) {
    return cut[sentence];
  }
}
