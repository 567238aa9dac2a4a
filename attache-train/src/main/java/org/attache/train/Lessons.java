package org.attache.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.CachingAnnotator;
import org.attache.article.Article;

/**
 * What the teacher has parsed, in three parts that no article is in twice: a test that nothing was
 * chosen by, a smaller set for choosing, and the rest to learn from. The corpus comes in the order
 * of a hash, so each part is a sample of all sources.
 *
 * @param test the first articles with at least {@link #TEST} sentences
 * @param choice the next ones with at least {@link #CHOICE} sentences
 */
record Lessons(
    List<AnnotatedArticle> test, List<AnnotatedArticle> choice, List<AnnotatedArticle> train) {

  static final int TEST = 5_000;
  static final int CHOICE = 2_500;

  /**
   * @param sentences how many to learn from, at most
   */
  static Lessons of(List<Article> corpus, CachingAnnotator parses, int sentences) {
    List<AnnotatedArticle> test = new ArrayList<>();
    List<AnnotatedArticle> choice = new ArrayList<>();
    List<AnnotatedArticle> train = new ArrayList<>();
    int count = 0;
    for (Article article : corpus) {
      Optional<AnnotatedArticle> parsed = parses.kept(article);
      if (parsed.isEmpty()) {
        continue;
      }
      if (count >= TEST + CHOICE + sentences) {
        break;
      }
      if (count < TEST) {
        test.add(parsed.get());
      } else if (count < TEST + CHOICE) {
        choice.add(parsed.get());
      } else {
        train.add(parsed.get());
      }
      count += parsed.get().sentences().size();
    }
    return new Lessons(test, choice, train);
  }
}
