package org.attache.annotate.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every text, well formed or not. */
class TokeniserAnyTextTest {

  private static final String[] PIECES = {
    "a", "B", "7", ".", ",", "-", "'", "’", "\"", "“", "(", ")", "/", ":", "@", "#", "$", "<", ">",
    "&", "!", "?", "…", "—", " ", "  ", "\n", "\t", "\u0000", "\u00A0", "\u00AD", "\u200D",
    "\uFE0F", "\uFEFF", "\uD83D", "\uDE00", "😀", "👩", "🏽", "🇨", "𝔸", "é", "e\u0301", "ש", "ع",
    "漢", "½", "²", "n't", "'s", "U.S.", "Mr.", "No.", "etc.", "anti-", "http://", "www.", "x.com",
    "cannot", "1,000", "10:30", "1/2", ". . .", "--", "***", "The", "HE"
  };

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of(PIECES).list().ofMaxSize(60).map(l -> String.join("", l))),
        Tuple.of(1, Arbitraries.strings().all().ofMaxLength(100)));
  }

  @Property(tries = 3000)
  void wordsAreInOrderAndCoverAllThatIsVisible(@ForAll("texts") String text) {
    Words words = new Words();
    Tokeniser.split(text, 0, text.length(), words);
    check(text, words);
  }

  @Property(tries = 1000)
  void aStretchIsReadLikeATextOfItsOwn(
      @ForAll("texts") String before, @ForAll("texts") String text, @ForAll("texts") String after) {
    Words alone = new Words();
    Tokeniser.split(text, 0, text.length(), alone);
    Words within = new Words();
    int shift = before.length();
    Tokeniser.split(before + text + after, shift, shift + text.length(), within);
    if (before.isEmpty() || after.isEmpty() || !joinsSurrogates(before, text, after)) {
      assertThat(render(within, shift)).isEqualTo(render(alone, 0));
    }
  }

  private static boolean joinsSurrogates(String before, String text, String after) {
    return text.isEmpty()
        || Character.isHighSurrogate(before.charAt(before.length() - 1))
        || Character.isHighSurrogate(text.charAt(text.length() - 1))
        || Character.isLowSurrogate(text.charAt(0))
        || Character.isLowSurrogate(after.charAt(0));
  }

  private static List<String> render(Words words, int shift) {
    List<String> spans = new ArrayList<>();
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      for (int word = words.firstWord(sentence); word < words.endWord(sentence); word++) {
        spans.add(sentence + " " + (words.start(word) - shift) + ":" + (words.end(word) - shift));
      }
    }
    return spans;
  }

  @Example
  void longTextsTakeTimeInProportion() {
    for (String piece : PIECES) {
      readsInTime(piece);
    }
  }

  @Example
  void longTextsThatPromiseALongWordTakeTimeInProportion() {
    for (String piece :
        List.of("a-", "a'", "a_", "x@", "a.b", "1-", "1/2-", "<a", "( ", "a@b.", "A&", "U.S. ")) {
      readsInTime(piece);
    }
  }

  private static void readsInTime(String piece) {
    String text = piece.repeat(400_000 / piece.length());
    Words words = new Words();
    long begun = System.nanoTime();
    Tokeniser.split(text, 0, text.length(), words);
    // Quadratic time would take minutes; this leaves room for a busy machine.
    assertThat(System.nanoTime() - begun).as(piece).isLessThan(5_000_000_000L);
    check(text, words);
  }

  private static void check(String text, Words words) {
    int end = 0;
    for (int word = 0; word < words.size(); word++) {
      if (words.start(word) < end || words.end(word) <= words.start(word)) {
        throw new AssertionError("word " + word + " of " + text);
      }
      assertBlank(text, end, words.start(word));
      end = words.end(word);
    }
    assertBlank(text, end, text.length());
    int first = 0;
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      assertThat(words.firstWord(sentence)).isEqualTo(first);
      assertThat(words.endWord(sentence) - first).isBetween(1, SentenceSplitter.LONGEST);
      first = words.endWord(sentence);
    }
    assertThat(first).isEqualTo(words.size());
  }

  private static void assertBlank(String text, int from, int to) {
    for (int i = from; i < to; i = Characters.after(text, i, to)) {
      if (Characters.at(text, i) != Characters.BLANK) {
        throw new AssertionError("no word holds offset " + i + " of " + text);
      }
    }
  }
}
