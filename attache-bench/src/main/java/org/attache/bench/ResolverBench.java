package org.attache.bench;

import static org.attache.bench.Measure.heap;
import static org.attache.bench.Measure.median;
import static org.attache.bench.Measure.print;
import static org.attache.bench.Measure.seconds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Annotator;
import org.attache.annotate.AnnotatorProvider;
import org.attache.annotate.Sentence;
import org.attache.article.Article;
import org.attache.resolve.Publication;
import org.attache.resolve.ResolvedArticle;
import org.attache.StandardResolver;
import org.attache.resolve.place.Gazetteer;
import org.attache.resolve.place.Places;
import org.attache.resolve.reference.References;
import org.attache.resolve.register.Register;
import org.attache.resolve.time.Dater;
import org.attache.resolve.time.TimeFinder;

/**
 * Measures who, when and where beside the annotator that goes before them, on the same articles in
 * one run: time to load the register, milliseconds a sentence for each part, and the share of the
 * annotator's time that resolution and dating take together.
 *
 * <pre>ResolverBench ROUNDS ARTICLES ANNOTATOR FILE|FOLDER… [--sample]</pre>
 *
 * <p>Rounds of all parts take turns; medians are printed. {@code --sample} looks every millisecond
 * at what the resolver is doing and prints the methods of this project met most often on top.
 */
public final class ResolverBench {

  private static final int SHOWN = 25;

  private final int rounds;
  private final List<Article> articles;

  private ResolverBench(int rounds, List<Article> articles) {
    this.rounds = rounds;
    this.articles = articles;
  }

  public static void main(String[] arguments) throws InterruptedException {
    List<String> words = new ArrayList<>(Arrays.asList(arguments));
    boolean sample = words.remove("--sample");
    if (words.size() < 4) {
      System.err.println("ResolverBench ROUNDS ARTICLES ANNOTATOR FILE|FOLDER… [--sample]");
      System.exit(2);
    }
    int most = Integer.parseInt(words.get(1));
    List<Article> articles = Texts.read(words.subList(3, words.size()), most);
    new ResolverBench(Integer.parseInt(words.get(0)), articles).run(words.get(2), sample);
  }

  private void run(String name, boolean sample) throws InterruptedException {
    long before = heap();
    long start = System.nanoTime();
    Register register = Register.load();
    double first = seconds(start);
    start = System.nanoTime();
    Gazetteer gazetteer = Gazetteer.load();
    double places = seconds(start);
    start = System.nanoTime();
    References references = new References(register, gazetteer::countryOf);
    TimeFinder times = TimeFinder.load();
    print(
        "register loaded in %.2f s, gazetteer in %.2f s, references and rules in %.2f s, keep %d MB",
        first, places, seconds(start), (heap() - before) >> 20);

    Annotator annotator =
        AnnotatorProvider.find(name)
            .orElseThrow(() -> new IllegalArgumentException("no annotator is called " + name))
            .load();
    List<AnnotatedArticle> annotated = articles.stream().map(annotator::annotate).toList();
    StandardResolver resolver = new StandardResolver(register);
    List<ResolvedArticle> resolved = annotated.stream().map(resolver::resolve).toList();
    List<Publication> published = resolved.stream().map(ResolvedArticle::publication).toList();
    List<References.Found> found = new ArrayList<>();
    for (int i = 0; i < annotated.size(); i++) {
      found.add(references.read(annotated.get(i), published.get(i)));
    }
    Places finder = new Places(gazetteer);
    Dater dater = new Dater();

    List<String> names = List.of(name, "who", "days", "where", "dating", "resolve");
    List<ToIntFunction<Integer>> parts =
        List.of(
            i -> annotator.annotate(articles.get(i)).sentences().size(),
            i -> references.read(annotated.get(i), published.get(i)).parties().size(),
            i -> times.find(annotated.get(i)).times().size(),
            i -> finder.find(annotated.get(i), found.get(i)).size(),
            i -> dated(dater, resolved.get(i)),
            i -> resolver.resolve(annotated.get(i)).times().size());
    int sentences = annotated.stream().mapToInt(article -> article.sentences().size()).sum();
    double[][] taken = new double[parts.size()][rounds];
    parts.forEach(this::all);
    for (int round = 0; round < rounds; round++) {
      for (int part = 0; part < parts.size(); part++) {
        taken[part][round] = all(parts.get(part));
      }
    }
    print("%d articles, %d sentences", articles.size(), sentences);
    for (int part = 0; part < parts.size(); part++) {
      print(
          "%-8s %.3f ms a sentence, %.1f %% of %s",
          names.get(part),
          1000 * median(taken[part]) / sentences,
          100 * median(taken[part]) / median(taken[0]),
          name);
    }
    print(
        "resolution and dating take %.1f %% of the time of %s",
        100 * (median(taken[5]) + median(taken[4])) / median(taken[0]), name);
    if (sample) {
      sample(
          () -> {
            all(parts.get(5));
            all(parts.get(4));
          });
    }
  }

  /** The events of an article that have a day; every verb is asked, as extractors do. */
  private static int dated(Dater dater, ResolvedArticle article) {
    int dated = 0;
    for (Sentence sentence : article.sentences()) {
      for (int word = 0; word < sentence.size(); word++) {
        if (sentence.token(word).isVerb() && dater.when(article, sentence, word) != null) {
          dated++;
        }
      }
    }
    return dated;
  }

  /** Seconds for all articles. */
  private double all(ToIntFunction<Integer> part) {
    long start = System.nanoTime();
    int seen = 0;
    for (int i = 0; i < articles.size(); i++) {
      seen += part.applyAsInt(i);
    }
    if (seen < 0) {
      throw new IllegalStateException("more was found than can be counted");
    }
    return seconds(start);
  }

  private void sample(Runnable work) throws InterruptedException {
    Thread worker =
        new Thread(
            () -> {
              for (int round = 0; round < rounds; round++) {
                work.run();
              }
            });
    Map<String, Integer> tops = new TreeMap<>();
    Map<String, Integer> within = new TreeMap<>();
    int samples = 0;
    worker.start();
    while (worker.isAlive()) {
      StackTraceElement[] stack = worker.getStackTrace();
      samples++;
      boolean top = true;
      List<String> counted = new ArrayList<>();
      for (StackTraceElement frame : stack) {
        if (!frame.getClassName().startsWith("org.attache.")
            || frame.getClassName().startsWith("org.attache.bench")) {
          continue;
        }
        String method =
            frame.getClassName().substring("org.attache.".length()) + "." + frame.getMethodName();
        if (top) {
          tops.merge(method, 1, Integer::sum);
        }
        top = false;
        if (!counted.contains(method)) {
          counted.add(method);
          within.merge(method, 1, Integer::sum);
        }
      }
      Thread.sleep(1);
    }
    print("%d samples; on top:", samples);
    show(tops, samples);
    print("below:");
    show(within, samples);
  }

  private static void show(Map<String, Integer> counts, int samples) {
    counts.entrySet().stream()
        .sorted((one, other) -> Integer.compare(other.getValue(), one.getValue()))
        .limit(SHOWN)
        .forEach(
            entry -> print("  %5.1f %%  %s", 100.0 * entry.getValue() / samples, entry.getKey()));
  }
}
