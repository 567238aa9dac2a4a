package org.attache.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attache.desk.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads articles into the desk. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description = "Reads articles into the desk; what it has already is not read again.",
    footer = {
      "",
      "Examples:",
      "  attache read articles/",
      "  attache read wire.jsonl.gz --desk desks/us-russia"
    })
final class ReadCommand implements Callable<Integer> {

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files, folders or JSONL; - is standard input.")
  private List<String> inputs = List.of();

  @Mixin private DeskOption desk = new DeskOption();
  @Mixin private InputOptions inputOptions = new InputOptions();
  @Mixin private FlowOptions flow = new FlowOptions();

  @Override
  public Integer call() {
    try (Workbench open = desk.open()) {
      return Reader.exitCode(new Reader(attache, flow, desk).read(open, inputs, inputOptions));
    }
  }
}
