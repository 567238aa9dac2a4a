package org.attache.bench;

import static org.attache.bench.Measure.heap;
import static org.attache.bench.Measure.median;
import static org.attache.bench.Measure.print;
import static org.attache.bench.Measure.range;
import static org.attache.bench.Measure.seconds;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.analyse.Dossier;
import org.attache.analyse.DossierMaker;
import org.attache.analyse.Request;
import org.attache.article.Article;
import org.attache.article.read.Inputs;
import org.attache.article.Span;
import org.attache.consolidate.ArticleFacts;
import org.attache.consolidate.Consolidated;
import org.attache.consolidate.Consolidator;
import org.attache.consolidate.PublishedArticle;
import org.attache.extract.Observation;
import org.attache.resolve.Publication;
import org.attache.store.ArticleCard;
import org.attache.store.Coded;
import org.attache.store.CodingFlow;
import org.attache.store.Desk;
import org.attache.store.Progress;
import org.attache.store.Selection;

/**
 * Measures the record on invented observations ({@link SyntheticPress}): consolidation of a
 * quarter, a half and all of them, then dossiers from a desk that holds them all.
 *
 * <pre>RecordBench OBSERVATIONS FOLDER</pre>
 *
 * <p>The desk is made in the folder, or, where an earlier run left it there, read again as it is; a
 * folder in memory leaves the disk out of the measure. With 0 observations only a desk that is
 * there is asked.
 */
public final class RecordBench {

  private static final long SEED = 7;
  private static final int DOSSIERS = 41;

  private final SyntheticPress press = new SyntheticPress(SEED);

  private RecordBench() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("RecordBench OBSERVATIONS FOLDER");
      System.exit(2);
    }
    int observations = Integer.parseInt(arguments[0]);
    RecordBench bench = new RecordBench();
    for (int part = 4; part >= 1 && observations > 0; part /= 2) {
      bench.consolidate(observations / part / SyntheticPress.EACH);
    }
    bench.ask(observations / SyntheticPress.EACH, Path.of(arguments[1]));
  }

  private void consolidate(int articles) {
    List<Observation> observations = new ArrayList<>();
    List<ArticleFacts> facts = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      SyntheticPress.Piece piece = press.piece(i);
      observations.addAll(piece.observations());
      facts.add(ArticleFacts.alone(piece.article().id(), Publication.on(piece.published())));
    }
    long before = heap();
    resetPeak();
    double processor = processor();
    long start = System.nanoTime();
    Consolidated record = Consolidator.consolidate(observations, facts);
    double seconds = seconds(start);
    processor = processor() - processor;
    long peak = peak();
    print(
        "%d observations: consolidated in %.1f s (%.1f s of processor time) to %d happenings, %d contacts, %d quotations;"
            + " input %d MB, peak %d MB above, the record keeps %d MB above",
        observations.size(),
        seconds,
        processor,
        record.happenings().size(),
        record.contacts().size(),
        record.quotations().size(),
        before >> 20,
        (peak - before) >> 20,
        (heap() - before) >> 20);
    if (record.articles().size() != articles) {
      throw new IllegalStateException("articles were lost");
    }
  }

  /** Seconds that all threads have had of the processors: what others take is not in it. */
  private static double processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis()
        / 1000.0;
  }

  private static void resetPeak() {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** The most bytes on the heap since the reset; garbage that was not yet collected counts too. */
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private void ask(int articles, Path folder) throws IOException {
    Path input = Files.createTempFile("press", ".jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(input)) {
      for (int i = 0; i < articles; i++) {
        SyntheticPress.Piece piece = press.piece(i);
        out.write(
            "{\"id\":\"%s\",\"date\":\"%s\",\"text\":\"%s\"}%n"
                .formatted(piece.article().id(), piece.published(), piece.article().text()));
      }
    }
    try (Desk desk = Desk.open(folder)) {
      long start = System.nanoTime();
      desk.read(new Inputs(List.of(input.toString()), null), new Flow(press), Progress.silent());
      print("%d articles on the desk in %.1f s", articles, seconds(start));
      ask(desk);
    } finally {
      Files.delete(input);
    }
  }

  private static void ask(Desk desk) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] selected = new double[DOSSIERS];
    double[] answered = new double[DOSSIERS];
    double[] told = new double[DOSSIERS];
    for (int i = -5; i < DOSSIERS; i++) { // the first five warm up
      // States of the first third: pairs of which the desk has something to tell.
      int one = random.nextInt(25);
      int other = 25 + random.nextInt(25);
      Dossier.Subject a = subject(one);
      Dossier.Subject b = subject(other);
      long start = System.nanoTime();
      Selection selection = desk.onBoth(a.id(), b.id());
      double select = seconds(start) * 1000;
      List<PublishedArticle> articles =
          selection.articles().stream().map(RecordBench::published).toList();
      start = System.nanoTime();
      Dossier dossier =
          DossierMaker.make(
              new Request(a, b, null, articles, selection.observations(), 0, "bench", "bench"));
      double answer = seconds(start) * 1000;
      if (i >= 0) {
        selected[i] = select;
        answered[i] = answer;
        told[i] = dossier.coverage().observations();
      }
    }
    print(
        "%d dossiers of %.0f observations (%s): found and read in %.0f ms (%s), all answers in"
            + " %.0f ms (%s)",
        DOSSIERS,
        median(told),
        range(told),
        median(selected),
        range(selected),
        median(answered),
        range(answered));
  }

  private static Dossier.Subject subject(int state) {
    String code = SyntheticPress.state(state);
    return new Dossier.Subject(code, "Land" + code);
  }

  private static PublishedArticle published(ArticleCard card) {
    return new PublishedArticle(
        new Article(
            card.id(),
            card.text(),
            card.parts(),
            new Article.Origin(
                card.source(), card.title(), card.byline(), card.outlet(), card.url()),
            card.published().day()),
        card.published());
  }

  /** Finds in an article what was written into it. */
  private record Flow(SyntheticPress press) implements CodingFlow {

    @Override
    public String id() {
      return "synthetic@1";
    }

    @Override
    public Coded code(Article article) {
      SyntheticPress.Piece piece = press.piece(SyntheticPress.number(article.id()));
      return new Coded(
          piece.observations(),
          List.of(new Span(0, article.text().length())),
          Publication.on(piece.published()));
    }
  }
}
