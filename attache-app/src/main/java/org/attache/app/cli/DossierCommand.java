package org.attache.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.analyse.Dossier;
import org.attache.app.dossier.DossierPage;
import org.attache.desk.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** From a folder of articles to the record of a relationship. */
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description =
        "Writes the record of a relationship as one HTML page; reads INPUT first, if given.",
    footer = {
      "",
      "Examples:",
      "  attache dossier USA RUS articles/",
      "  attache dossier Iran \"Saudi Arabia\" -o gulf.html --from 2016-01-01"
    })
final class DossierCommand implements Callable<Integer> {

  private static final int SUMMARY_LINES = 10;

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Parameters(
      index = "0",
      paramLabel = "PARTY",
      description = "A country, person or organisation: a code or any name of it.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "PARTY", description = "The other one.")
  private String other = "";

  @Parameters(
      index = "2..*",
      paramLabel = "INPUT",
      description = "Files, folders or JSONL to read first; - is standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the page (default: ${DEFAULT-VALUE}).",
      defaultValue = "dossier.html")
  private Path output = Path.of("dossier.html");

  @Mixin private DeskOption desk = new DeskOption();
  @Mixin private PeriodOptions period = new PeriodOptions();
  @Mixin private InputOptions inputOptions = new InputOptions();
  @Mixin private FlowOptions flow = new FlowOptions();

  @Override
  public Integer call() {
    List<Dossier.Subject> parties = PartyArgument.two(desk.register(), one, other);
    try (Workbench open = inputs.isEmpty() ? desk.openExisting(attache.talk()) : desk.open()) {
      int code = ExitCode.DONE;
      if (!inputs.isEmpty()) {
        code = Reader.exitCode(new Reader(attache, flow, desk).read(open, inputs, inputOptions));
      }
      Dossier dossier = open.ask(parties.get(0), parties.get(1), period.period());
      write(new DossierPage().render(dossier));
      dossier.summary().stream()
          .limit(SUMMARY_LINES)
          .forEach(line -> attache.out().println(line.text()));
      attache.talk().say("The dossier lies at " + output.toAbsolutePath().normalize());
      // What the desk holds already is enough for a dossier, even if every new document failed.
      return code == ExitCode.FAILED && dossier.coverage().articles() > 0
          ? ExitCode.SOME_FAILED
          : code;
    }
  }

  /** Writes beside the target first, so that a full disk leaves an earlier dossier as it was. */
  private void write(String page) {
    Path target = output.toAbsolutePath();
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.writeString(part, page);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException ignored) {
        e.addSuppressed(ignored);
      }
      throw new CommandFailure(
          "cannot write the dossier to " + output + ": " + e + "; choose another place with -o", e);
    }
  }
}
