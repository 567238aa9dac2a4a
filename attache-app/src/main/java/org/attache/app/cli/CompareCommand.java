package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attache.analyse.Comparison;
import org.attache.analyse.Dossier;
import org.attache.desk.Workbench;
import org.attache.resolve.DayRange;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Sets two periods of a relationship side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description = "Sets two periods of a relationship side by side: what is new, gone and changed.",
    footer = {
      "",
      "Examples:",
      "  attache compare 2014..2014 2015..2015 USA RUS",
      "  attache compare 2015-01-01..2015-09-29 2015-09-30..2016-03-31 USA RUS --csv"
    })
final class CompareCommand implements Callable<Integer> {

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Parameters(
      index = "0",
      paramLabel = "FROM..TO",
      converter = PeriodArgument.class,
      description = "The first period: days, months or years.")
  private DayRange before = PeriodOptions.ALWAYS;

  @Parameters(
      index = "1",
      paramLabel = "FROM..TO",
      converter = PeriodArgument.class,
      description = "The second period.")
  private DayRange after = PeriodOptions.ALWAYS;

  @Parameters(index = "2", paramLabel = "PARTY", description = "A country, person or organisation.")
  private String one = "";

  @Parameters(index = "3", paramLabel = "PARTY", description = "The other one.")
  private String other = "";

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private FormatOptions format = new FormatOptions();

  @Mixin private DeskOption desk = new DeskOption();

  @Override
  public Integer call() {
    if (before.overlaps(after)) {
      throw new CommandFailure(
          "the two periods overlap: "
              + before.from()
              + ".."
              + before.to()
              + " and "
              + after.from()
              + ".."
              + after.to()
              + "; give periods that have no day in common");
    }
    List<Dossier.Subject> parties = PartyArgument.two(desk.register(), one, other);
    try (Workbench open = desk.openExisting(attache.talk())) {
      Comparison comparison = open.compare(parties.get(0), parties.get(1), before, after);
      attache.talk().say(comparison.temperature());
      listing(comparison).print(attache.out(), format.format());
      return ExitCode.DONE;
    }
  }

  private static Listing listing(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    for (Comparison.Line line : comparison.lines()) {
      rows.add(
          List.of(
              line.kind(),
              line.item(),
              String.valueOf(line.before()),
              String.valueOf(line.after()),
              line.verdict(),
              line.pValue() == null ? "" : String.format(Locale.ROOT, "%.4f", line.pValue()),
              String.join("; ", line.refs().stream().map(Dossier.Ref::observation).toList())));
    }
    return new Listing(List.of("kind", "item", "before", "after", "verdict", "p", "records"), rows);
  }
}
