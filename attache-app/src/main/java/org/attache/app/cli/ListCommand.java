package org.attache.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attache.analyse.Dossier;
import org.attache.desk.Workbench;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists what the record holds. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description = "Lists what the record of two parties holds, one kind at a time.",
    footer = {
      "",
      "Examples:",
      "  attache list contacts USA RUS",
      "  attache list events USA RUS --from 2016-01-01 --csv > events.csv",
      "  attache list sources"
    })
final class ListCommand implements Callable<Integer> {

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Parameters(index = "0", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
  private Listings kind = Listings.sources;

  @Parameters(
      index = "1..*",
      arity = "0..2",
      paramLabel = "PARTY",
      description = "The two parties; not needed for sources.")
  private List<String> parties = List.of();

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private FormatOptions format = new FormatOptions();

  @Mixin private DeskOption desk = new DeskOption();
  @Mixin private PeriodOptions period = new PeriodOptions();

  @Override
  public Integer call() {
    try (Workbench open = desk.openExisting(attache.talk())) {
      listing(open).print(attache.out(), format.format());
      return ExitCode.DONE;
    }
  }

  private Listing listing(Workbench open) {
    if (kind == Listings.sources && parties.isEmpty()) {
      return Listings.ledger(open.ledger());
    }
    if (parties.size() != 2) {
      throw new CommandFailure(
          "attache list "
              + kind
              + " needs two parties, for instance: attache list "
              + kind
              + " USA RUS");
    }
    List<Dossier.Subject> subjects =
        PartyArgument.two(desk.register(), parties.get(0), parties.get(1));
    return kind.of(open.ask(subjects.get(0), subjects.get(1), period.period()));
  }
}
