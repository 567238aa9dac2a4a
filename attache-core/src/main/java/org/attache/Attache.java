package org.attache;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Annotator;
import org.attache.annotate.AnnotatorProvider;
import org.attache.annotate.fast.FastProvider;
import org.attache.article.Article;
import org.attache.article.read.Formats;
import org.attache.extract.Extractor;
import org.attache.extract.Observation;
import org.attache.extract.ObservationId;
import org.attache.extract.issue.Issues;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.Resolver;
import org.attache.resolve.place.Gazetteer;
import org.attache.resolve.register.Register;

/**
 * The front door: one article through stages 2 to 4. Made once, shared by all threads.
 *
 * <pre>{@code
 * Attache attache = Attache.standard();
 * Article article = Article.of("brief", "Togo expelled two envoys of Benin on Monday.");
 * for (Observation observation : attache.read(article)) {
 *   System.out.println(observation.kind() + ": " + observation.quote());
 * }
 * }</pre>
 */
public final class Attache {

  private final Annotator annotator;
  private final Resolver resolver;
  private final FlowId id;
  private final List<Extractor> extractors;

  private Attache(Annotator annotator, Resolver resolver, FlowId id, List<Extractor> extractors) {
    this.annotator = Objects.requireNonNull(annotator, "annotator");
    this.resolver = Objects.requireNonNull(resolver, "resolver");
    this.id = id;
    this.extractors = List.copyOf(extractors);
  }

  /**
   * The standard flow on the annotator that comes with the program.
   *
   * @throws IllegalStateException where its model is not in the library
   */
  public static Attache standard() {
    AnnotatorProvider provider = new FastProvider();
    String missing = provider.missing();
    if (missing != null) {
      throw new IllegalStateException(
          "the annotator " + provider.name() + " cannot run: " + missing);
    }
    return with(provider.load());
  }

  /** The standard flow on the grammar of an annotator. */
  public static Attache with(Annotator annotator) {
    return with(annotator, List.of());
  }

  /** The standard flow and further extractors, such as the layers of predicates and dates. */
  public static Attache with(Annotator annotator, List<Extractor> layers) {
    return with(annotator, layers, Register::load, Issues.load());
  }

  /** The standard flow on a register, for instance one with a user's own lines. */
  public static Attache with(Annotator annotator, List<Extractor> layers, Register register) {
    return with(annotator, layers, register, Issues.load());
  }

  /** The same, on issues with a user's own lines too. */
  public static Attache with(
      Annotator annotator, List<Extractor> layers, Register register, Issues issues) {
    return with(annotator, layers, () -> register, issues);
  }

  /** The same, on a register that is loaded while the lexicons are. */
  public static Attache with(
      Annotator annotator, List<Extractor> layers, Supplier<Register> loading, Issues issues) {
    CompletableFuture<Register> registers = CompletableFuture.supplyAsync(loading);
    CompletableFuture<Gazetteer> places = CompletableFuture.supplyAsync(Gazetteer::load);
    List<Extractor> extractors = new ArrayList<>(Extractors.standard(issues));
    extractors.addAll(layers);
    Register register = loaded(registers);
    List<String> settings = new ArrayList<>(settings(register.own(), issues.own()));
    layers.forEach(layer -> settings.add(layer.id()));
    FlowId id = FlowId.of(annotator.id(), settings);
    return new Attache(annotator, new StandardResolver(register, loaded(places)), id, extractors);
  }

  /** What was loaded; a table that is wrong stops the start with its own message. */
  private static <T> T loaded(CompletableFuture<T> table) {
    try {
      return table.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /**
   * The settings of a flow with tables of the user's own.
   *
   * @param register {@link Register#own}
   * @param issues {@link Issues#own}
   */
  public static List<String> settings(String register, String issues) {
    List<String> settings = new ArrayList<>();
    if (!register.isEmpty()) {
      settings.add("register@" + register);
    }
    if (!issues.isEmpty()) {
      settings.add("issues@" + issues);
    }
    String formats = Formats.standard().id();
    if (!formats.isEmpty()) {
      settings.add(formats);
    }
    return settings;
  }

  /** What decides the output: same id and input, same output. */
  public FlowId id() {
    return id;
  }

  /** Grammar, parties, days and places of an article: what the extractors see. */
  public ResolvedArticle resolve(Article article) {
    return resolver.resolve(annotator.annotate(article));
  }

  /** What an article says, in text order; a sentence on which a stage fails gives nothing. */
  public List<Observation> read(Article article) {
    return code(article).observations();
  }

  /** The same, with the sentences that gave nothing because a stage failed on them. */
  public Outcome code(Article article) {
    return code(annotator.annotate(article));
  }

  /** What an article with grammar says. */
  Outcome code(AnnotatedArticle annotated) {
    return new SentenceGuard(resolver, this::extract).code(annotated);
  }

  /** What a resolved article says, in text order. */
  public List<Observation> extract(ResolvedArticle article) {
    List<Observation> found = new ArrayList<>();
    for (Extractor extractor : extractors) {
      found.addAll(extractor.extract(article));
    }
    return ObservationId.assign(found);
  }
}
