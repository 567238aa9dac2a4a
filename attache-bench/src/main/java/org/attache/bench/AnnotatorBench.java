package org.attache.bench;

import static org.attache.bench.Measure.heap;
import static org.attache.bench.Measure.median;
import static org.attache.bench.Measure.print;
import static org.attache.bench.Measure.range;
import static org.attache.bench.Measure.seconds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.attache.annotate.Annotator;
import org.attache.annotate.AnnotatorProvider;
import org.attache.article.Article;

/**
 * Measures annotators on the same articles in one run: time to load and to the first sentence,
 * sentences a second on one thread and on two, and the heap that the model keeps.
 *
 * <pre>AnnotatorBench ROUNDS ARTICLES NAME[,NAME…] FILE|FOLDER…</pre>
 *
 * <p>Rounds of all annotators take turns, so that noise of the machine meets all of them; medians
 * are printed, and the ratio of the first annotator to each of the others.
 */
public final class AnnotatorBench {

  private final int rounds;
  private final List<Article> articles;

  private AnnotatorBench(int rounds, List<Article> articles) {
    this.rounds = rounds;
    this.articles = articles;
  }

  public static void main(String[] arguments) throws InterruptedException {
    if (arguments.length < 4) {
      System.err.println("AnnotatorBench ROUNDS ARTICLES NAME[,NAME…] FILE|FOLDER…");
      System.exit(2);
    }
    int rounds = Integer.parseInt(arguments[0]);
    int most = Integer.parseInt(arguments[1]);
    List<String> names = Arrays.asList(arguments[2].split(",", -1));
    List<Article> articles =
        Texts.read(Arrays.asList(arguments).subList(3, arguments.length), most);
    new AnnotatorBench(rounds, articles).run(names);
  }

  private void run(List<String> names) throws InterruptedException {
    List<Annotator> annotators = new ArrayList<>();
    for (String name : names) {
      annotators.add(load(name));
    }
    double[][] alone = new double[names.size()][rounds];
    double[][] two = new double[names.size()][rounds];
    for (int i = 0; i < names.size(); i++) {
      rate(annotators.get(i), 1);
    }
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < names.size(); i++) {
        alone[i][round] = rate(annotators.get(i), 1);
        two[i][round] = rate(annotators.get(i), 2);
      }
    }
    double first = median(alone[0]);
    for (int i = 0; i < names.size(); i++) {
      double rate = median(alone[i]);
      print(
          "%-8s one thread %8.1f sentences/s (%s), two threads %8.1f (%.2f times one); %s is"
              + " %.1f times as fast",
          names.get(i),
          rate,
          range(alone[i]),
          median(two[i]),
          median(two[i]) / rate,
          names.get(0),
          first / rate);
    }
  }

  private Annotator load(String name) {
    AnnotatorProvider provider =
        AnnotatorProvider.find(name)
            .orElseThrow(() -> new IllegalArgumentException("no annotator is called " + name));
    long before = heap();
    long start = System.nanoTime();
    Annotator annotator = provider.load();
    double loaded = seconds(start);
    int sentences = annotator.annotate(articles.get(0)).sentences().size();
    print(
        "%-8s loaded in %.2f s, first article (%d sentences) after %.2f s, keeps %d MB",
        name, loaded, sentences, seconds(start), (heap() - before) >> 20);
    return annotator;
  }

  /** Sentences a second over all articles. */
  private double rate(Annotator annotator, int threads) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger sentences = new AtomicInteger();
    Thread[] workers = new Thread[threads];
    long start = System.nanoTime();
    for (int i = 0; i < threads; i++) {
      workers[i] =
          new Thread(
              () -> {
                int article;
                while ((article = next.getAndIncrement()) < articles.size()) {
                  sentences.addAndGet(annotator.annotate(articles.get(article)).sentences().size());
                }
              });
      workers[i].start();
    }
    for (Thread worker : workers) {
      worker.join();
    }
    return sentences.get() / seconds(start);
  }
}
