package org.attache.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attache.desk.Workbench;
import org.attache.extract.Observation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Goes through the records that are most worth a look, key by key. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description =
        "Goes through uncertain records that would matter: a accept, r reject, s swap, t retype, u undo, n next, q quit.",
    footer = {"", "Examples:", "  attache review", "  attache review --by Ada --limit 50"})
final class ReviewCommand implements Callable<Integer> {

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "100",
      description = "So many records at most (default: ${DEFAULT-VALUE}).")
  private int limit = 100;

  @Mixin private Who who = new Who();
  @Mixin private DeskOption desk = new DeskOption();

  @Override
  public Integer call() {
    try (Workbench open = desk.openExisting();
        Keys keys = Keys.of(attache.in())) {
      List<Observation> queue = open.queue().first(limit);
      if (queue.isEmpty()) {
        attache.talk().say("nothing waits for a look");
        return ExitCode.DONE;
      }
      new ReviewDialogue(open, keys, attache.out(), who).through(queue);
      return ExitCode.DONE;
    }
  }
}
