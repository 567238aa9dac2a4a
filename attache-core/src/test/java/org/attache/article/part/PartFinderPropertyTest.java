package org.attache.article.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attache.article.Part;

/** What holds of the parts of any text at all. */
class PartFinderPropertyTest {

  @Property
  void partsCoverAnyString(@ForAll String text) {
    checkCover(text);
  }

  @Property
  void partsCoverWhatLooksLikeAnArticle(@ForAll("articles") String text) {
    checkCover(text);
  }

  /** Pieces of articles in any order, so that the rules meet and not only chance letters. */
  @Provide
  Arbitrary<String> articles() {
    return Arbitraries.of(
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            " ",
            "\u00A0",
            "\u2028",
            ":",
            ". ",
            "? ",
            "Q:",
            "A:",
            "Ola Berg",
            "Moe: ",
            "Ola Berg, historian:",
            "Photo: ",
            "UPDATE: ",
            "Also read:",
            "By Ola Berg",
            "May 3, 2011",
            "the line is closed",
            "The ferry ran again",
            "(",
            ")")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  private static void checkCover(String text) {
    BitSet covered = new BitSet();
    int end = 0;
    for (Part part : PartFinder.find(text).parts()) {
      assertThat(part.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(part.span().end()).isGreaterThan(part.span().start());
      end = part.span().end();
      covered.set(part.span().start(), end);
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        assertThat(covered.get(i)).as("unit %d of \"%s\"", i, text).isTrue();
      }
    }
  }
}
