package org.attache;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attache.annotate.AnnotatedArticle;
import org.attache.article.Deadline;
import org.attache.article.Problem;
import org.attache.extract.Observation;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.Resolver;
import org.jspecify.annotations.Nullable;

/**
 * Codes an article so that a sentence on which a stage fails gives nothing and all others are read.
 *
 * <p>Stages read an article as a whole: who "she" is stands in another sentence. So a failure is
 * not caught inside a stage, which would leave it with half of what it knew, but around both: the
 * sentence is looked for by bisection (the shortest beginning of the article that fails ends with
 * it), taken out ({@link AnnotatedArticle#without}), and the rest is coded again, as if the
 * sentence had no words. An article without failures, which is nearly every one, is coded once.
 */
final class SentenceGuard {

  /** Where more sentences fail, it is not the sentences. */
  private static final int MOST = 20;

  private final Resolver resolver;
  private final Function<ResolvedArticle, List<Observation>> extractors;

  SentenceGuard(Resolver resolver, Function<ResolvedArticle, List<Observation>> extractors) {
    this.resolver = resolver;
    this.extractors = extractors;
  }

  /** What coding gave: an outcome or a failure, and the stage that failed. */
  private record Attempt(
      @Nullable Outcome outcome, @Nullable Throwable failure, Problem.Stage stage) {}

  /**
   * Codes an article.
   *
   * @throws Deadline.Passed where it takes too long
   * @throws IllegalStateException where no sentence is to blame, or too many are
   */
  Outcome code(AnnotatedArticle annotated) {
    List<Problem> problems = new ArrayList<>(annotated.problems());
    AnnotatedArticle rest = annotated;
    while (true) {
      Attempt attempt = attempt(rest);
      Outcome outcome = attempt.outcome();
      Throwable failure = attempt.failure();
      if (outcome != null) {
        return new Outcome(outcome.resolved(), outcome.observations(), problems);
      }
      if (failure == null) {
        throw new AssertionError("an attempt succeeds or fails");
      }
      int sentence = problems.size() < MOST ? culprit(rest) : -1;
      if (sentence < 0) {
        throw new IllegalStateException(
            attempt.stage() + " could not be read: " + failure, failure);
      }
      problems.add(new Problem(attempt.stage(), rest.sentences().get(sentence).span(), failure));
      rest = rest.without(sentence);
    }
  }

  private Attempt attempt(AnnotatedArticle annotated) {
    Problem.Stage stage = Problem.Stage.PARTIES;
    try {
      ResolvedArticle resolved = resolver.resolve(annotated);
      stage = Problem.Stage.RECORD;
      return new Attempt(new Outcome(resolved, extractors.apply(resolved), List.of()), null, stage);
    } catch (Deadline.Passed e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return new Attempt(null, e, stage);
    }
  }

  /** The sentence with which an article that fails begins to fail; −1 if it fails without any. */
  private int culprit(AnnotatedArticle annotated) {
    int sound = 0;
    int failing = annotated.sentences().size();
    if (attempt(annotated.upTo(0)).failure() != null) {
      return -1;
    }
    while (failing - sound > 1) {
      int middle = (sound + failing) >>> 1;
      if (attempt(annotated.upTo(middle)).failure() == null) {
        sound = middle;
      } else {
        failing = middle;
      }
    }
    return failing - 1;
  }
}
