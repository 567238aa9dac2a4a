package org.attache.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attache.desk.Lessons;
import org.attache.desk.Workbench;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Says which rules people found wrong. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description = "Lists the rules whose records people looked at, the most rejected first.",
    footer = {"", "Examples:", "  attache rules --worst 10"})
final class RulesCommand implements Callable<Integer> {

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Option(
      names = "--worst",
      paramLabel = "N",
      arity = "0..1",
      fallbackValue = "20",
      description = "Only so many (default: 20).")
  private int worst = Integer.MAX_VALUE;

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private FormatOptions format = new FormatOptions();

  @Mixin private DeskOption desk = new DeskOption();

  @Override
  public Integer call() {
    try (Workbench open = desk.openExisting()) {
      List<List<String>> rows =
          open.lessons().rules().stream().limit(worst).map(RulesCommand::row).toList();
      new Listing(List.of("rejected", "corrected", "confirmed", "rule"), rows)
          .print(attache.out(), format.format());
      return ExitCode.DONE;
    }
  }

  private static List<String> row(Lessons.RuleCount rule) {
    return List.of(
        String.valueOf(rule.rejected()),
        String.valueOf(rule.corrected()),
        String.valueOf(rule.confirmed()),
        rule.rule());
  }
}
