package org.attache.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.article.ArticleId;
import org.attache.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

  private static final String TEXT =
      "The arms embargo was lifted. Negotiators withdrew; their withdrawal was orderly. "
          + "Żeromski's café served co-operation 🙂 cake. An embargo on arms remained.";

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  private static IndexedArticle article(String id, int number, String title, String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher sentence = Pattern.compile("[^.\\s][^.]*\\.").matcher(text);
    while (sentence.find()) {
      sentences.add(new Span(sentence.start(), sentence.end()));
    }
    return new IndexedArticle(new ArticleId(id), number, title, text, sentences);
  }

  /** Hits as their text with the highlights in brackets. */
  private static List<String> marked(List<Hit> hits) {
    return hits.stream()
        .map(
            hit -> {
              StringBuilder marked = new StringBuilder(hit.text());
              for (int i = hit.highlights().size() - 1; i >= 0; i--) {
                marked.insert(hit.highlights().get(i).end(), ']');
                marked.insert(hit.highlights().get(i).start(), '[');
              }
              return marked.toString();
            })
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          lifted           | The arms embargo was [lifted].
          LIFTING          | The arms embargo was [lifted].
          arms embargo     | An [embargo] on [arms] remained. ~ The [arms] [embargo] was lifted.
          "arms embargo"   | The [arms embargo] was lifted.
          "embargo arms"   |
          embargo -lifted  | An [embargo] on arms remained.
          withdrawal       | Negotiators withdrew; their [withdrawal] was orderly.
          "withdraw"       |
          negot*           | [Negotiators] withdrew; their withdrawal was orderly.
          zeromski         | [Żeromski's] café served co-operation 🙂 cake.
          cafe cake        | Żeromski's [café] served co-operation 🙂 [cake].
          co-operation     | Żeromski's café served [co-operation] 🙂 cake.
          🙂               | Żeromski's café served co-operation [🙂] cake.
          treaty           | The [Treaty] of Nowhere
          arms treaty      |
          """)
  void finds(String typed, @org.jspecify.annotations.Nullable String expected) throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.put(article("a", 1, "The Treaty of Nowhere", TEXT));
      assertThat(marked(index.find(typed, 10)))
          .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" ~ "));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "\"", "\"\"", "-", "*", "-lifted", "a OR", "x:y", "[", "\\", "(((", "~2", "?*"
      })
  void thereIsNoWrongInput(String typed) throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.put(article("a", 1, "Title", TEXT));
      assertThat(index.find(typed, 10)).isEmpty();
    }
  }

  @Test
  void everyPlaceIsExact() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.put(article("a", 1, "Title", TEXT));
      for (Hit hit : index.find("embargo", 10)) {
        Span sentence = hit.sentence();
        assertThat(sentence).isNotNull();
        assertThat(TEXT.substring(sentence.start(), sentence.end())).isEqualTo(hit.text());
        Span word = hit.inArticle(hit.highlights().get(0));
        assertThat(TEXT.substring(word.start(), word.end())).isEqualTo("embargo");
      }
    }
  }

  @Test
  void anArticlePutAgainReplacesItself() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.put(article("a", 1, "Title", "One embargo."));
      index.put(article("a", 1, "Title", "Two embargoes."));
      assertThat(marked(index.find("embargo", 10))).containsExactly("Two [embargoes].");
      assertThat(index.size()).isEqualTo(2);
      index.remove(new ArticleId("a"));
      assertThat(index.size()).isZero();
    }
  }

  @Test
  void equalHitsComeInTheOrderOfTheArticles() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.put(article("b", 2, "Title", "An embargo. An embargo."));
      index.put(article("a", 1, "Title", "An embargo."));
      assertThat(index.find("embargo", 10))
          .extracting(hit -> hit.article().value())
          .containsExactly("a", "b", "b");
      assertThat(index.find("embargo", 2)).hasSize(2);
      assertThat(index.find("embargo", 0)).isEmpty();
    }
  }

  @Test
  void onlyWhatIsCommittedLasts() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.revision()).isNull();
      index.put(article("a", 1, "Title", "An embargo."));
      index.commit("7");
      index.put(article("b", 2, "Title", "An embargo."));
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.revision()).isEqualTo("7");
      assertThat(index.find("embargo", 10)).hasSize(1);
    }
  }
}
