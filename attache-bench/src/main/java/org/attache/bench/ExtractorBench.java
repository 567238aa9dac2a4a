package org.attache.bench;

import static org.attache.bench.Measure.median;
import static org.attache.bench.Measure.print;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Annotator;
import org.attache.annotate.AnnotatorProvider;
import org.attache.article.Article;
import org.attache.extract.Extractor;
import org.attache.Extractors;
import org.attache.extract.event.EventExtractor;
import org.attache.extract.issue.Issues;
import org.attache.extract.statement.StatementExtractor;
import org.attache.resolve.ResolvedArticle;
import org.attache.StandardResolver;

/**
 * Measures every extractor beside the annotator and the resolver that go before it, on the same
 * articles in one run: milliseconds a sentence, and the share of the annotator's time.
 *
 * <pre>ExtractorBench ROUNDS ARTICLES ANNOTATOR FILE|FOLDER…</pre>
 *
 * <p>Rounds of all parts take turns on one thread; medians of the time that the thread itself
 * spends are printed, so that other work on the machine counts little.
 */
public final class ExtractorBench {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ExtractorBench() {}

  public static void main(String[] arguments) {
    if (arguments.length < 4) {
      System.err.println("ExtractorBench ROUNDS ARTICLES ANNOTATOR FILE|FOLDER…");
      System.exit(2);
    }
    int rounds = Integer.parseInt(arguments[0]);
    int most = Integer.parseInt(arguments[1]);
    String name = arguments[2];
    Annotator annotator =
        AnnotatorProvider.find(name)
            .orElseThrow(() -> new IllegalArgumentException("no annotator is called " + name))
            .load();
    StandardResolver resolver = StandardResolver.load();
    List<Article> articles =
        Texts.read(Arrays.asList(arguments).subList(3, arguments.length), most);
    List<AnnotatedArticle> annotated = articles.stream().map(annotator::annotate).toList();
    List<ResolvedArticle> resolved = annotated.stream().map(resolver::resolve).toList();

    List<String> names = new ArrayList<>(List.of(name, "resolve"));
    List<ToIntFunction<Integer>> parts = new ArrayList<>();
    parts.add(i -> annotator.annotate(articles.get(i)).sentences().size());
    parts.add(i -> resolver.resolve(annotated.get(i)).times().size());
    for (Extractor extractor : extractors()) {
      names.add(extractor.id());
      parts.add(i -> extractor.extract(resolved.get(i)).size());
    }
    double[][] taken = new double[parts.size()][rounds];
    int[] found = new int[parts.size()];
    for (int round = -1; round < rounds; round++) {
      for (int part = 0; part < parts.size(); part++) {
        long start = THREADS.getCurrentThreadCpuTime();
        found[part] = 0;
        for (int i = 0; i < articles.size(); i++) {
          found[part] += parts.get(part).applyAsInt(i);
        }
        // The first round only warms up.
        if (round >= 0) {
          taken[part][round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        }
      }
    }
    int sentences = found[0];
    print("%d articles, %d sentences", articles.size(), sentences);
    for (int part = 0; part < parts.size(); part++) {
      print(
          "%-12s %.3f ms a sentence, %5.1f %% of %s, gives %d",
          names.get(part),
          1000 * median(taken[part]) / sentences,
          100 * median(taken[part]) / median(taken[0]),
          name,
          found[part]);
    }
  }

  /** Those that can run alone, then all of the standard flow in its one pass. */
  private static List<Extractor> extractors() {
    Issues issues = Issues.load();
    List<Extractor> extractors =
        new ArrayList<>(List.of(new EventExtractor(issues), new StatementExtractor(issues)));
    extractors.addAll(Extractors.standard(issues));
    return extractors;
  }
}
