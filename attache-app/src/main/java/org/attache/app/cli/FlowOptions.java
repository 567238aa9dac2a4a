package org.attache.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.attache.Attache;
import org.attache.annotate.Annotator;
import org.attache.annotate.AnnotatorProvider;
import org.attache.annotate.CachingAnnotator;
import org.attache.extract.Extractor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads articles. */
final class FlowOptions {

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      defaultValue = "corenlp",
      description = "What puts grammar on the text: ${DEFAULT-VALUE}.")
  String annotator = "corenlp";

  @Option(
      names = "--parses",
      paramLabel = "DIR",
      description =
          "Keep the grammar of what is read in this folder, and take it from there next time.")
  @Nullable Path parses;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at the same time (default: all cores).")
  int threads = Runtime.getRuntime().availableProcessors();

  /** The flow; loads the models, unless all grammar is to come from a folder. */
  Attache flow(List<Extractor> layers) {
    if (threads < 1) {
      throw new CommandFailure("--threads is " + threads + "; it must be at least 1");
    }
    return Attache.with(annotator(), layers);
  }

  private Annotator annotator() {
    AnnotatorProvider provider =
        AnnotatorProvider.find(annotator)
            .orElseThrow(
                () ->
                    new CommandFailure(
                        "no annotator is called "
                            + annotator
                            + " here; start the program with ./attache, which brings corenlp"));
    Supplier<Annotator> loader =
        () -> {
          try {
            return provider.load();
          } catch (RuntimeException e) {
            throw new CommandFailure(
                "the annotator "
                    + annotator
                    + " does not load: "
                    + e.getMessage()
                    + "; is its module built? Try ./mvnw package",
                e);
          }
        };
    Path folder = parses;
    return folder == null ? loader.get() : new CachingAnnotator(folder, provider.id(), loader);
  }
}
