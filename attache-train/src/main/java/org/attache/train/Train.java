package org.attache.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.AnnotatorProvider;
import org.attache.annotate.CachingAnnotator;
import org.attache.annotate.LazyAnnotator;
import org.attache.annotate.Name;
import org.attache.annotate.fast.Layer;
import org.attache.annotate.fast.Model;
import org.attache.annotate.fast.Parser;
import org.attache.annotate.fast.Tagger;
import org.attache.annotate.fast.Transitions;
import org.attache.annotate.fast.Weights;
import org.attache.article.Article;

/**
 * Teaches the fast annotator: has the teacher parse the corpus as far as that is not done, learns
 * tags, names and trees from it, tells how well that went on sentences kept apart, and writes the
 * model. The same parses always give the same model.
 *
 * <pre>Train FOLDER SENTENCES MODEL FILE[:PERCENT]…</pre>
 */
public final class Train {

  /** The table of the parser has 2^PARSER_BITS rows. */
  private static final int PARSER_BITS = 22;

  private static final int TAGGER_EPOCHS = 6;
  private static final int NAMER_EPOCHS = 6;
  private static final int JACKKNIFE_EPOCHS = 3;
  private static final int PARSER_EPOCHS = 4;

  /** Averages below this, in steps, do not help on the sentences kept apart. */
  private static final int LEAST = Perceptron.STEPS / 2;

  /** The same for the parser: most of its weights are small, and take the model's room. */
  private static final int LEAST_OF_PARSER = 3 * Perceptron.STEPS;

  private final Instant start = Instant.now();
  private final Stages stages;
  private final Lessons lessons;
  private final Labels labels;
  private final List<Lesson> train;

  private Train(Lessons lessons, Stages stages) {
    this.stages = stages;
    this.lessons = lessons;
    this.labels = Labels.of(lessons.train());
    this.train = Lesson.of(lessons.train(), labels);
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 4) {
      System.err.println("Train FOLDER SENTENCES MODEL FILE[:PERCENT]…");
      System.exit(2);
    }
    Path folder = Path.of(arguments[0]);
    int sentences = Integer.parseInt(arguments[1]);
    Path model = Path.of(arguments[2]);
    List<Corpus.Source> sources = new ArrayList<>();
    for (int i = 3; i < arguments.length; i++) {
      sources.add(Corpus.Source.of(arguments[i]));
    }
    AnnotatorProvider provider = AnnotatorProvider.find("corenlp").orElseThrow();
    CachingAnnotator teacher =
        new CachingAnnotator(folder, new LazyAnnotator(provider.id(), provider::load));
    List<Article> corpus = Corpus.load(sources);
    int wanted = Lessons.TEST + Lessons.CHOICE + sentences;
    Teacher.parse(corpus, teacher, wanted);
    Stages stages = new Stages(folder.resolve("stages"));
    new Train(Lessons.of(corpus, teacher, sentences), stages).run(model);
  }

  private void run(Path file) throws IOException {
    say(train.size() + " sentences to learn from");
    List<int[]> tags =
        stages.values("tags", () -> new Jackknife(labels, 4, JACKKNIFE_EPOCHS).tags(train));
    say("learns tags");
    Weights tagWeights = stages.weights("tagger", this::tagger).without(LEAST);
    say("learns names");
    Weights nameWeights = stages.weights("namer", () -> namer(tags)).without(LEAST);
    Tagger tagger = new Tagger(Layer.TAGS, tagWeights, labels.tags().size());
    Tagger namer = new Tagger(Layer.NAMES, nameWeights, labels.names());
    Transitions transitions = new Transitions(labels.transitions(), labels.relations());
    List<Lesson> choice = Lesson.of(lessons.choice(), labels);
    say("learns trees");
    Weights trees =
        stages.weights(
            "parser",
            () ->
                new ParserTrainer(transitions, PARSER_BITS)
                    .train(
                        train,
                        tags,
                        PARSER_EPOCHS,
                        weights ->
                            say(
                                Agreement.of(
                                    choice, tagger, namer, new Parser(weights, transitions)))));
    for (int least = LEAST_OF_PARSER / 4; least <= LEAST_OF_PARSER * 4; least *= 2) {
      Weights parseWeights = trees.without(least);
      say(
          parseWeights.size()
              + " weights of at least "
              + least
              + ": "
              + Agreement.of(choice, tagger, namer, new Parser(parseWeights, transitions)));
    }
    Weights parseWeights = trees.without(LEAST_OF_PARSER);
    say(
        "on the test: "
            + Agreement.of(
                Lesson.of(lessons.test(), labels),
                tagger,
                namer,
                new Parser(parseWeights, transitions)));
    Model model =
        new Model(
            labels.tags(),
            names(),
            labels.relations(),
            labels.transitions(),
            tagWeights,
            nameWeights,
            parseWeights);
    Published.write(model, file);
    say(Files.size(file) + " bytes in " + file);
  }

  private Weights tagger() {
    return new TaggerTrainer(Layer.TAGS, labels.tags().size())
        .train(TaggerTrainer.tagging(train), TAGGER_EPOCHS)
        .average();
  }

  private Weights namer(List<int[]> tags) {
    return new TaggerTrainer(Layer.NAMES, labels.names())
        .train(TaggerTrainer.naming(train, tags), NAMER_EPOCHS)
        .average();
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("O"));
    for (Name.Kind kind : Name.Kind.values()) {
      names.add(kind.name());
    }
    return names;
  }

  private void say(Object what) {
    Duration since = Duration.between(start, Instant.now());
    System.err.printf("%3d:%02d %s%n", since.toMinutes(), since.toSecondsPart(), what);
  }
}
