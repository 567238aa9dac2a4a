package org.attache.train;

import java.util.List;
import org.attache.OrderedWork;
import org.attache.annotate.CachingAnnotator;
import org.attache.article.Article;

/**
 * Has the reference annotator parse a corpus; what it parsed before is only counted, so that it can
 * be stopped and started at any time.
 */
final class Teacher {

  private static final int ARTICLES_A_LINE = 1_000;

  private Teacher() {}

  /** Parses articles in their order until there are as many sentences, or no more articles. */
  static void parse(List<Article> corpus, CachingAnnotator teacher, int sentences) {
    int[] counts = new int[2];
    try (OrderedWork<Integer> work =
        new OrderedWork<>(
            Runtime.getRuntime().availableProcessors(),
            parsed -> {
              counts[0]++;
              counts[1] += parsed;
              if (counts[0] % ARTICLES_A_LINE == 0) {
                System.err.println(counts[0] + " articles, " + counts[1] + " sentences parsed");
              }
            })) {
      for (Article article : corpus) {
        if (counts[1] >= sentences) {
          break;
        }
        work.add(() -> teacher.annotate(article).sentences().size());
      }
    }
  }
}
