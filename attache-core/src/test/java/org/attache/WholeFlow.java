package org.attache;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.attache.annotate.AnnotatorProvider;
import org.attache.article.Article;
import org.attache.article.Deadline;
import org.attache.article.read.ArticleReader;
import org.attache.article.read.Document;
import org.attache.extract.DateExtractor;
import org.attache.extract.Observation;
import org.attache.extract.standing.PredicateExtractor;

/**
 * All readers and all stages over any bytes whatever, for tests that want to see them fail: nothing
 * is thrown, no sentence fails, no quote is empty, and all is done within a limit.
 */
final class WholeFlow {

  static final Duration LIMIT = Duration.ofSeconds(20);

  static final Attache ATTACHE =
      Attache.with(
          AnnotatorProvider.find("fast").orElseThrow().load(),
          List.of(new DateExtractor(), new PredicateExtractor()));

  private static final LocalDate PUBLISHED = LocalDate.of(2014, 5, 7);
  private static final ArticleReader READER = new ArticleReader();

  private WholeFlow() {}

  /** Reads bytes as each kind of document; gives how many sentences were coded. */
  static int read(byte[] content) {
    int sentences = 0;
    for (Document.Format format : Document.Format.values()) {
      sentences += Deadline.within(LIMIT, () -> read(content, format));
    }
    return sentences;
  }

  /** The same for a text, which is also put into a page and a line of JSON. */
  static int read(String text) {
    int sentences = read(text.getBytes(StandardCharsets.UTF_8));
    String page = "<html><body><article><p>" + text.replace("\n", "</p><p>") + "</p></article>";
    String json =
        "{\"text\":\""
            + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\x00-\\x1f]", "\\\\n")
            + "\"}";
    return sentences
        + Deadline.within(
            LIMIT, () -> read(page.getBytes(StandardCharsets.UTF_8), Document.Format.HTML))
        + Deadline.within(
            LIMIT, () -> read(json.getBytes(StandardCharsets.UTF_8), Document.Format.JSON));
  }

  /** An article of a plain text that was published on a day. */
  static Article article(String text, LocalDate published) {
    ArticleReader.Reading reading =
        READER.read(
            new Document(
                "text",
                "text",
                Document.Format.TEXT,
                text.getBytes(StandardCharsets.UTF_8),
                published));
    return ((ArticleReader.Reading.Read) reading).article();
  }

  private static int read(byte[] content, Document.Format format) {
    ArticleReader.Reading reading =
        READER.read(new Document("fuzz", "fuzz", format, content, PUBLISHED));
    if (!(reading instanceof ArticleReader.Reading.Read read)) {
      return 0;
    }
    return code(read.article());
  }

  private static int code(Article article) {
    Outcome outcome = ATTACHE.code(article);
    check(outcome);
    return outcome.resolved().sentences().size();
  }

  static void check(Outcome outcome) {
    Article article = outcome.resolved().article();
    outcome
        .problems()
        .forEach(
            problem -> {
              throw new AssertionError(problem.in(article), problem.cause());
            });
    for (Observation observation : outcome.observations()) {
      if (observation.provenance().evidence().quote().isBlank()) {
        throw new AssertionError("an empty quote in " + observation);
      }
    }
  }
}
