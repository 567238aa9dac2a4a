package org.attache.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attache.desk.Watches;
import org.attache.desk.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Saves a question. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description = "Saves a question under a name; attache news tells what is new on it.",
    footer = {
      "",
      "Examples:",
      "  attache watch gulf party:IRN party:SAU",
      "  attache watch gulf --remove"
    })
final class WatchCommand implements Callable<Integer> {

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Parameters(index = "0", paramLabel = "NAME", description = "What the watch is called.")
  private String name = "";

  @Parameters(
      index = "1..*",
      paramLabel = "WORDS",
      arity = "0..*",
      description = "The question, as attache find takes it.")
  private List<String> words = List.of();

  @Option(names = "--remove", description = "Forget the watch.")
  private boolean remove;

  @Mixin private DeskOption desk = new DeskOption();

  @Override
  public Integer call() {
    FindCommand.requireWords(words);
    if (remove != words.isEmpty()) {
      throw new CommandFailure("give a question, as attache find takes it, or --remove");
    }
    try (Workbench open = desk.openExisting()) {
      if (remove) {
        open.watches().remove(name);
        return ExitCode.DONE;
      }
      Watches.Watch saved = open.watches().save(name, String.join(" ", words));
      attache.talk().say("watching " + saved.question() + " as " + saved.name());
      return ExitCode.DONE;
    }
  }
}
