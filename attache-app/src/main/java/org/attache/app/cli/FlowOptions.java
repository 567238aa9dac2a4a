package org.attache.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.attache.Attache;
import org.attache.ProgramId;
import org.attache.annotate.Annotator;
import org.attache.annotate.AnnotatorProvider;
import org.attache.annotate.CachingAnnotator;
import org.attache.annotate.LazyAnnotator;
import org.attache.extract.Extractor;
import org.attache.extract.issue.Issues;
import org.attache.resolve.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads articles. */
final class FlowOptions {

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      defaultValue = "fast",
      description =
          "What puts grammar on the text: fast, or corenlp, the slow reference (default:"
              + " ${DEFAULT-VALUE}).")
  private String annotator = "fast";

  @Option(
      names = "--parses",
      paramLabel = "DIR",
      description = "Keep the grammar of what is read in DIR, and take it from there next time.")
  private @Nullable Path parses;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at the same time (default: all cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--document-seconds",
      paramLabel = "N",
      description =
          "How long reading a document, and coding it, may take each; one that takes longer fails"
              + " alone (default: ${DEFAULT-VALUE}).")
  private int documentSeconds = 20;

  Duration limit() {
    if (documentSeconds < 1) {
      throw new CommandFailure(
          "--document-seconds is " + documentSeconds + "; it must be at least 1");
    }
    return Duration.ofSeconds(documentSeconds);
  }

  int threads() {
    if (threads < 1) {
      throw new CommandFailure("--threads is " + threads + "; it must be at least 1");
    }
    return threads;
  }

  /** The flow. Models are loaded at the first article, but that they are there is checked now. */
  Attache flow(Talk talk, List<Extractor> layers, Issues issues) {
    return flow(talk, layers, Register::load, issues);
  }

  /** The same, on a register with lines of the user's own. */
  Attache flow(Talk talk, List<Extractor> layers, Register register, Issues issues) {
    return flow(talk, layers, () -> register, issues);
  }

  private Attache flow(
      Talk talk, List<Extractor> layers, Supplier<Register> register, Issues issues) {
    AnnotatorProvider provider =
        AnnotatorProvider.find(annotator)
            .orElseThrow(
                () ->
                    new CommandFailure(
                        "no annotator is called "
                            + annotator
                            + " here; fast comes with the program, and ./attache brings corenlp where it is"
                            + " asked for"));
    String missing = provider.missing();
    if (missing != null) {
      throw new CommandFailure("the annotator " + annotator + " cannot start: " + missing);
    }
    Annotator lazy =
        new LazyAnnotator(
            provider.id(),
            () -> {
              talk.say("Loading the annotator " + provider.id() + " …");
              return provider.load();
            });
    Annotator kept =
        parses == null ? lazy : new CachingAnnotator(parses, lazy, ProgramId.grammar());
    return Attache.with(new CutWatch(kept, talk), layers, register, issues);
  }
}
