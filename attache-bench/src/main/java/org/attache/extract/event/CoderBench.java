package org.attache.extract.event;

import static org.attache.bench.Measure.heap;
import static org.attache.bench.Measure.print;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.attache.annotate.AnnotatorProvider;
import org.attache.bench.Texts;
import org.attache.resolve.ResolvedArticle;
import org.attache.StandardResolver;
import org.attache.table.Table;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures the coder of events alone, on articles that are parsed and resolved before: sentences a
 * second on one core, what its lexicon keeps on the heap, and the same with twice as many entries,
 * whose made-up words no article has: looking a word up must not grow with the lexicon.
 *
 * <pre>CoderBench ARTICLES ANNOTATOR FILE|FOLDER…</pre>
 *
 * <p>Ends with 1 where the doubled lexicon costs more than {@link #TOLERANCE}. It stands in the
 * coder's package because nobody else may give the coder another lexicon.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(1)
public class CoderBench {

  /** The best iterations of two runs of the same program differ by less. */
  private static final double TOLERANCE = 1.25;

  private static final String SENTENCES = "sentences";

  /** How many times the entries of the lexicon there are. */
  @Param({"1", "2"})
  public int lexicon;

  /** How many articles are read at most. */
  @Param("300")
  public int articles;

  @Param("fast")
  public String annotator = "fast";

  /** Files and folders of articles, with a comma between them. */
  @Param("")
  public String texts = "";

  private List<ResolvedArticle> resolved = List.of();
  private EventExtractor coder = new EventExtractor();

  /** What JMH counts beside the runs. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counts {
    public long sentences;
  }

  @Setup
  public void load() {
    var parser =
        AnnotatorProvider.find(annotator)
            .orElseThrow(() -> new IllegalArgumentException("no annotator is called " + annotator))
            .load();
    StandardResolver resolver = StandardResolver.load();
    resolved =
        Texts.read(List.of(texts.split(",", -1)), articles).stream()
            .map(parser::annotate)
            .map(resolver::resolve)
            .toList();
    coder = coder(lexicon);
  }

  /** All articles once. */
  @Benchmark
  public int code(Counts counts) {
    int events = 0;
    for (ResolvedArticle article : resolved) {
      events += coder.extract(article).size();
      counts.sentences += article.sentences().size();
    }
    return events;
  }

  public static void main(String[] arguments) throws RunnerException {
    if (arguments.length < 3) {
      System.err.println("CoderBench ARTICLES ANNOTATOR FILE|FOLDER…");
      System.exit(2);
    }
    long before = heap();
    EventExtractor kept = coder(1);
    try {
      print("coder and lexicon keep %.1f MB", (heap() - before) / (double) (1 << 20));
    } finally {
      Reference.reachabilityFence(kept);
    }

    var options =
        new OptionsBuilder()
            .include(CoderBench.class.getName())
            .param("articles", arguments[0])
            .param("annotator", arguments[1])
            .param("texts", String.join(",", Arrays.asList(arguments).subList(2, arguments.length)))
            .build();
    double[] rates = rates(new Runner(options).run());
    print("%d entries: %.0f sentences a second", EventLexicon.load().all().size(), rates[0]);
    print("twice as many: %.0f sentences a second", rates[1]);
    if (rates[0] > rates[1] * TOLERANCE) {
      System.err.println("the coder is slower with a larger lexicon");
      System.exit(1);
    }
  }

  /** Of the best iterations, which other work on the machine disturbs least. */
  private static double[] rates(Collection<RunResult> results) {
    double[] rates = new double[2];
    for (RunResult result : results) {
      int times = Integer.parseInt(result.getParams().getParam("lexicon"));
      Result<?> sentences =
          Objects.requireNonNull(result.getSecondaryResults().get(SENTENCES), SENTENCES);
      rates[times - 1] = sentences.getStatistics().getMax();
    }
    return rates;
  }

  private static EventExtractor coder(int times) {
    List<Table.Line> rows = new ArrayList<>(EventLexicon.rows());
    for (int time = 1; time < times; time++) {
      for (Table.Line row : EventLexicon.rows()) {
        List<String> columns = new ArrayList<>(row.cells());
        columns.set(0, "x" + time + "-" + columns.get(0));
        rows.add(new Table.Line(row.file(), row.number(), columns));
      }
    }
    return new EventExtractor(EventLexicon.of(rows, EventLexicon.classRows()));
  }
}
