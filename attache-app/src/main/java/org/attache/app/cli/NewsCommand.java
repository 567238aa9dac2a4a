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

/** Says what is new on saved questions. */
@Command(
    name = "news",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description = "Says what is new, changed or withdrawn since a watch was last asked.",
    footer = {"", "Examples:", "  attache news", "  attache news gulf --peek"})
final class NewsCommand implements Callable<Integer> {

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "The watches to ask (default: all).")
  private List<String> names = List.of();

  @Option(names = "--peek", description = "Look, and let it be news the next time too.")
  private boolean peek;

  @Mixin private DeskOption desk = new DeskOption();

  @Override
  public Integer call() {
    try (Workbench open = desk.openExisting()) {
      Watches watches = open.watches();
      List<String> asked =
          names.isEmpty() ? watches.all().stream().map(Watches.Watch::name).toList() : names;
      for (String name : asked) {
        Watches.News news = watches.news(name, peek);
        attache
            .out()
            .println(
                news.watch().name()
                    + " ("
                    + news.watch().question()
                    + "), since "
                    + news.watch().asked().toString().substring(0, 10)
                    + ": "
                    + news.changes().size());
        news.changes().forEach(change -> attache.out().println("  " + line(change)));
      }
      if (asked.isEmpty()) {
        attache.talk().say("nothing is watched; attache watch NAME WORDS begins");
      }
      return ExitCode.DONE;
    }
  }

  private static String line(Watches.Change change) {
    String what =
        change.was() == null
            ? "new        " + change.is()
            : change.is() == null
                ? "withdrawn  " + change.was()
                : "changed    " + change.was() + " → " + change.is();
    return what
        + "  "
        + change.record()
        + "  "
        + change.article()
        + ": "
        + change.quote().replaceAll("\\s+", " ");
  }
}
