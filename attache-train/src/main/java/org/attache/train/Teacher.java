package org.attache.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.OrderedWork;
import org.attache.annotate.Annotator;
import org.attache.annotate.AnnotatorProvider;
import org.attache.annotate.CachingAnnotator;
import org.attache.annotate.LazyAnnotator;
import org.attache.article.Article;

/**
 * Has the reference annotator parse a corpus and keeps the parses in a folder; what is there already
 * is not parsed again, so that it can be stopped and started at any time.
 *
 * <pre>Teacher FOLDER SENTENCES FILE[:PERCENT]…</pre>
 */
public final class Teacher {

  private Teacher() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    long wanted = Long.parseLong(arguments[1]);
    List<Corpus.Source> sources = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      int colon = arguments[i].lastIndexOf(':');
      sources.add(
          colon < 0
              ? new Corpus.Source(Path.of(arguments[i]), 100)
              : new Corpus.Source(
                  Path.of(arguments[i].substring(0, colon)),
                  Integer.parseInt(arguments[i].substring(colon + 1))));
    }
    AnnotatorProvider provider = AnnotatorProvider.find("corenlp").orElseThrow();
    Annotator teacher = new CachingAnnotator(folder, new LazyAnnotator(provider.id(), provider::load));
    long[] counts = new long[2];
    try (OrderedWork<Integer> work =
        new OrderedWork<>(
            2,
            sentences -> {
              counts[0]++;
              counts[1] += sentences;
              if (counts[0] % 500 == 0) {
                System.err.println(counts[0] + " articles, " + counts[1] + " sentences");
              }
            })) {
      for (Article article : Corpus.load(sources)) {
        if (counts[1] >= wanted) {
          break;
        }
        work.add(() -> teacher.annotate(article).sentences().size());
      }
    }
    System.err.println(counts[0] + " articles, " + counts[1] + " sentences: done");
  }
}
