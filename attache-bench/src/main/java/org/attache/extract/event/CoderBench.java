package org.attache.extract.event;

import static org.attache.bench.Measure.heap;
import static org.attache.bench.Measure.median;
import static org.attache.bench.Measure.print;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.annotate.AnnotatorProvider;
import org.attache.bench.Texts;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.StandardResolver;
import org.attache.resolve.Table;

/**
 * Measures the coder of events alone, on articles that are parsed and resolved before: sentences a
 * second on one core, what its lexicon keeps on the heap, and the same with twice as many entries,
 * whose made-up words no article has: looking a word up must not grow with the lexicon.
 *
 * <pre>CoderBench ROUNDS ARTICLES ANNOTATOR FILE|FOLDER…</pre>
 *
 * <p>Rounds of both lexicons take turns; medians of the time that the one thread spends are
 * printed, so that other work on the machine counts little. It stands in the coder's package
 * because nobody else may give the coder another lexicon.
 */
public final class CoderBench {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CoderBench() {}

  public static void main(String[] arguments) {
    if (arguments.length < 4) {
      System.err.println("CoderBench ROUNDS ARTICLES ANNOTATOR FILE|FOLDER…");
      System.exit(2);
    }
    int rounds = Integer.parseInt(arguments[0]);
    int most = Integer.parseInt(arguments[1]);
    List<ResolvedArticle> articles =
        resolved(arguments[2], Arrays.asList(arguments).subList(3, arguments.length), most);
    int sentences = articles.stream().mapToInt(article -> article.sentences().size()).sum();

    long before = heap();
    EventExtractor plain = new EventExtractor(EventLexicon.load());
    long kept = heap() - before;
    EventLexicon twice = EventLexicon.of(doubled(EventLexicon.rows()), EventLexicon.classRows());
    EventExtractor doubled = new EventExtractor(twice);

    double[] own = new double[rounds];
    double[] both = new double[rounds];
    int events = 0;
    run(plain, articles);
    run(doubled, articles);
    for (int round = 0; round < rounds; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      events = run(plain, articles);
      own[round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
      start = THREADS.getCurrentThreadCpuTime();
      run(doubled, articles);
      both[round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
    print("%d articles, %d sentences, %d events", articles.size(), sentences, events);
    print("coder and lexicon keep %.1f MB", kept / (double) (1 << 20));
    print("%d entries: %.0f sentences a second", twice.all().size() / 2, sentences / median(own));
    print("%d entries: %.0f sentences a second", twice.all().size(), sentences / median(both));
  }

  private static List<ResolvedArticle> resolved(String annotator, List<String> inputs, int most) {
    var parser =
        AnnotatorProvider.find(annotator)
            .orElseThrow(() -> new IllegalArgumentException("no annotator is called " + annotator))
            .load();
    StandardResolver resolver = StandardResolver.load();
    return Texts.read(inputs, most).stream().map(parser::annotate).map(resolver::resolve).toList();
  }

  private static List<Table.Line> doubled(List<Table.Line> rows) {
    List<Table.Line> all = new ArrayList<>(rows);
    for (Table.Line row : rows) {
      List<String> columns = new ArrayList<>(row.cells());
      columns.set(0, "x-" + columns.get(0));
      all.add(new Table.Line(row.file(), row.number(), columns));
    }
    return all;
  }

  private static int run(EventExtractor coder, List<ResolvedArticle> articles) {
    int events = 0;
    for (ResolvedArticle article : articles) {
      events += coder.extract(article).size();
    }
    return events;
  }
}
