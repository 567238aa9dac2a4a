package org.attache.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.Attache;
import org.attache.OrderedWork;
import org.attache.Outcome;
import org.attache.article.Article;
import org.attache.article.Deadline;
import org.attache.article.Problem;
import org.attache.article.read.ArticleReader;
import org.attache.article.read.Document;
import org.attache.article.read.Inputs;
import org.attache.article.read.Intake;
import org.attache.extract.DateExtractor;
import org.attache.extract.Extractor;
import org.attache.extract.Observation;
import org.attache.extract.issue.Issues;
import org.attache.extract.standing.PredicateExtractor;
import org.attache.extract.statement.AttributionExtractor;
import org.attache.store.json.ObservationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The filter: articles in, observations out, nothing stored. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description = "Prints the observations of articles as JSON lines; stores nothing.",
    footer = {
      "",
      "Examples:",
      "  attache code articles/ > observations.jsonl",
      "  cat wire.jsonl | attache code - --layers dates"
    })
final class CodeCommand implements Callable<Integer> {

  /** Kinds that are given only on request. */
  enum Layer {
    dates,
    predicates,
    attributions
  }

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files, folders or JSONL; - is standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--layers",
      paramLabel = "LAYER",
      split = ",",
      description = "Also print these kinds: ${COMPLETION-CANDIDATES}.")
  private List<Layer> layers = List.of();

  @Option(
      names = "--issues",
      paramLabel = "FILE",
      description =
          "A table of issues of your own, called issues-….tsv: id, label, broader issue, words.")
  private List<Path> issues = List.of();

  @Mixin private InputOptions inputOptions = new InputOptions();
  @Mixin private FlowOptions flowOptions = new FlowOptions();

  /** What one document gives: its lines, or the reason why there are none. */
  private record Coded(List<Observation> observations, String failure, List<String> problems) {
    static Coded failed(String source, String reason) {
      return new Coded(List.of(), source + ": " + reason, List.of());
    }
  }

  @Override
  public Integer call() {
    Issues thesaurus = DeskOption.issues(checked(issues));
    Attache flow =
        flowOptions.flow(
            attache.talk(),
            layers.stream().map(layer -> extractor(layer, thesaurus)).toList(),
            thesaurus);
    Talk talk = attache.talk();
    Duration limit = flowOptions.limit();
    int[] counts = new int[2];
    try (Talk.Progress progress = talk.progress("Coding");
        OrderedWork<Coded> work =
            new OrderedWork<>(
                flowOptions.threads(),
                coded -> {
                  counts[coded.failure().isEmpty() ? 0 : 1]++;
                  if (!coded.failure().isEmpty()) {
                    talk.say(coded.failure());
                  }
                  coded.problems().forEach(talk::say);
                  coded
                      .observations()
                      .forEach(found -> attache.out().println(ObservationJson.write(found)));
                  progress.step("");
                })) {
      new Inputs(inputs, inputOptions.published(), attache.in())
          .forEach(intake -> work.add(() -> code(flow, intake, limit)));
    }
    if (counts[0] == 0 && counts[1] > 0) {
      talk.say("nothing was read: all " + counts[1] + " inputs failed");
      return ExitCode.FAILED;
    }
    return counts[1] > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  private static List<Path> checked(List<Path> issues) {
    for (Path path : issues) {
      if (!Issues.isTable(path)) {
        throw new CommandFailure(
            "--issues is " + path + "; a table of issues has a name like issues-mine.tsv");
      }
    }
    return issues;
  }

  private static Extractor extractor(Layer layer, Issues issues) {
    return switch (layer) {
      case dates -> new DateExtractor();
      case predicates -> new PredicateExtractor();
      case attributions -> new AttributionExtractor(issues);
    };
  }

  private Coded code(Attache flow, Intake intake, Duration limit) {
    if (intake instanceof Intake.Refused refused) {
      return Coded.failed(refused.source(), refused.reason());
    }
    Document document = ((Intake.Found) intake).document();
    try {
      return Deadline.within(limit, () -> code(flow, document));
    } catch (CommandFailure e) {
      throw e;
    } catch (Deadline.Passed e) {
      return Coded.failed(
          document.source(), e.getMessage() + "; give it more with --document-seconds");
    } catch (RuntimeException | StackOverflowError e) {
      attache.talk().trace(e);
      return Coded.failed(document.source(), "cannot be coded: " + e);
    }
  }

  private Coded code(Attache flow, Document document) {
    ArticleReader.Reading reading = new ArticleReader().read(document);
    if (reading instanceof ArticleReader.Reading.Refused refused) {
      return Coded.failed(document.source(), refused.reason());
    }
    Article article = ((ArticleReader.Reading.Read) reading).article();
    Outcome outcome = flow.code(article);
    List<String> problems = new ArrayList<>();
    for (Problem problem : outcome.problems()) {
      attache.talk().trace(problem.cause());
      problems.add(document.source() + ": " + problem.in(article));
    }
    return new Coded(outcome.observations(), "", problems);
  }
}
