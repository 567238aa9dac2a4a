package org.attache.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Measures the extraction of text on pages with the text that people took out of them, in the form
 * and by the measure of Scrapinghub's article extraction benchmark (2020): precision and recall of
 * runs of four words, each page counting the same. The pages belong to others and are not part of
 * the project; {@code -Dattache.pages=FOLDER} names a folder with {@code pages.jsonl}.
 */
class MainTextBenchmarkTest {

  private static final String PROPERTY = "attache.pages";
  private static final double LEAST_F1 = 0.93;
  private static final int RUN = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /** What is right, what is too much and what is missing, as shares of a page. */
  private record Score(double right, double extra, double missing) {

    static Score of(String found, String expected) {
      Map<String, Integer> foundRuns = runs(found);
      Map<String, Integer> expectedRuns = runs(expected);
      int right = 0;
      for (Map.Entry<String, Integer> run : foundRuns.entrySet()) {
        right += Math.min(run.getValue(), expectedRuns.getOrDefault(run.getKey(), 0));
      }
      double extra = sum(foundRuns) - right;
      double missing = sum(expectedRuns) - right;
      double all = Math.max(1, right + extra + missing);
      return new Score(right / all, extra / all, missing / all);
    }

    Score plus(Score other) {
      return new Score(right + other.right, extra + other.extra, missing + other.missing);
    }

    double f1() {
      return 2 * right / (2 * right + extra + missing);
    }
  }

  @Test
  void findsTheTextThatPeopleFind() throws IOException {
    String folder = System.getProperty(PROPERTY);
    assumeTrue(folder != null, "not measured: -D" + PROPERTY + "=FOLDER names no pages");
    Path pages = Path.of(folder);
    Score total = new Score(0, 0, 0);
    for (String line : Files.readAllLines(pages.resolve("pages.jsonl"))) {
      JsonNode page = new ObjectMapper().readTree(line);
      String found = found(pages.resolve(page.get("html").asText()));
      total = total.plus(Score.of(found, page.get("article_body").asText()));
    }
    System.out.printf(
        "text out of pages: precision %.4f, recall %.4f, F1 %.4f%n",
        total.right() / (total.right() + total.extra()),
        total.right() / (total.right() + total.missing()),
        total.f1());
    assertThat(total.f1()).isGreaterThan(LEAST_F1);
  }

  /** The text without captions, which the people of the benchmark leave out. */
  private static String found(Path packed) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return MainText.of(HtmlPage.parse(html)).stream()
          .filter(block -> block.tag() != Block.Tag.CAPTION)
          .map(Block::text)
          .collect(Collectors.joining("\n\n"));
    }
  }

  private static Map<String, Integer> runs(String text) {
    List<String> words = WORD.matcher(text).results().map(match -> match.group()).toList();
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < Math.max(1, words.size() - RUN + 1) && !words.isEmpty(); i++) {
      runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + RUN))));
    }
    Map<String, Integer> counted = new HashMap<>();
    runs.forEach(run -> counted.merge(run, 1, Integer::sum));
    return counted;
  }

  private static int sum(Map<String, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }
}
