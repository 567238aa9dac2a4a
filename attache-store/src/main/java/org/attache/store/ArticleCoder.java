package org.attache.store;

import org.attache.article.Article;
import org.attache.article.ArticleId;
import org.attache.article.Deadline;
import org.attache.article.read.ArticleReader;
import org.attache.article.read.ArticleReader.Reading;
import org.attache.article.read.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads and codes one article for the desk: whatever goes wrong with it becomes a reason, so that
 * the run goes on.
 */
final class ArticleCoder {

  /** What coding gave: exactly one of the two is there. */
  record Attempt(@Nullable Coded coded, @Nullable String failure) {}

  private final ArticleReader reader = new ArticleReader();
  private final CodingFlow flow;

  ArticleCoder(CodingFlow flow) {
    this.flow = flow;
  }

  String flowId() {
    return flow.id();
  }

  boolean isCurrent(String other) {
    return flow.isCurrent(other);
  }

  /** The article of a document, or why it has none. */
  static Reading read(ArticleReader reader, Document document) {
    Reading reading;
    try {
      reading = reader.read(document);
    } catch (Deadline.Passed e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return new Reading.Refused("cannot be read: " + reason(e));
    }
    if (reading instanceof Reading.Read read) {
      int nul = read.article().text().indexOf('\0');
      if (nul >= 0) {
        return new Reading.Refused(
            "has a NUL character at offset " + nul + " of its text; mend the escape in the file");
      }
      int unpaired = new CodePoints(read.article().text()).firstUnpaired();
      if (unpaired >= 0) {
        // No database stores half a character, and a changed text would not match its quotes.
        return new Reading.Refused(
            "has half a character (an unpaired surrogate) at offset "
                + unpaired
                + " of its text; mend the escape in the file");
      }
    }
    return reading;
  }

  Reading read(Document document) {
    try {
      return Deadline.within(flow.limit(), () -> read(reader, document));
    } catch (Deadline.Passed e) {
      return new Reading.Refused(tooLong("reading it", e));
    }
  }

  private static String tooLong(String what, Deadline.Passed passed) {
    return what + ' ' + passed.getMessage() + "; give it more with --document-seconds";
  }

  /** The same article under the name that the desk gave it. */
  static Article named(Article article, ArticleId id) {
    return article.id().equals(id)
        ? article
        : new Article(id, article.text(), article.parts(), article.origin(), article.published());
  }

  Attempt code(Article article) {
    try {
      Coded coded = Deadline.within(flow.limit(), () -> flow.code(article));
      String wrong =
          coded.observations().stream()
              .map(observation -> Words.wrong(observation, article))
              .filter(found -> found != null)
              .findFirst()
              .orElse(null);
      if (wrong == null
          && coded.sentences().stream()
              .anyMatch(sentence -> sentence.end() > article.text().length())) {
        wrong = "a sentence leaves the text";
      }
      return wrong == null
          ? new Attempt(coded, null)
          : new Attempt(null, "cannot be coded: " + wrong);
    } catch (Deadline.Passed e) {
      return new Attempt(null, tooLong("coding it", e));
    } catch (RuntimeException | StackOverflowError e) {
      return new Attempt(null, "cannot be coded: " + reason(e));
    }
  }

  private static String reason(Throwable thrown) {
    String message = thrown.getMessage();
    return DeskException.oneLine(
        message == null || message.isBlank()
            ? thrown.getClass().getSimpleName()
            : thrown.getClass().getSimpleName() + ": " + message);
  }
}
