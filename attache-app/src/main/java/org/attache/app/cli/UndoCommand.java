package org.attache.app.cli;

import java.util.concurrent.Callable;
import org.attache.desk.Workbench;
import org.attache.review.Decided;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a decision back. */
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description = "Takes a decision back, which may be an undo itself; both stay in the log.",
    footer = {"", "Examples:", "  attache undo 17 --why \"the wrong line\""})
final class UndoCommand implements Callable<Integer> {

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Parameters(paramLabel = "N", description = "The number of the decision, as attache log has it.")
  private long number;

  @Mixin private Who who = new Who();
  @Mixin private DeskOption desk = new DeskOption();

  @Override
  public Integer call() {
    try (Workbench open = desk.openExisting()) {
      Decided decided = open.undo(number, who.by(), who.why());
      attache.out().println(LogCommand.line(decided));
      return ExitCode.DONE;
    }
  }
}
