package org.attache.app.cli;

import java.util.concurrent.Callable;
import org.attache.desk.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Makes all that is derived again. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description = "Makes the record and the index again from the articles that the desk keeps.",
    footer = {"", "Example:", "  attache rebuild --desk desks/us-russia"})
final class RebuildCommand implements Callable<Integer> {

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Mixin private DeskOption desk = new DeskOption();
  @Mixin private FlowOptions flow = new FlowOptions();

  @Override
  public Integer call() {
    try (Workbench open = desk.openExisting()) {
      int code = Reader.exitCode(new Reader(attache, flow, desk).rebuild(open));
      attache.out().println("fingerprint " + open.contents().fingerprint());
      return code;
    }
  }
}
