package org.attache.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.attache.ProgramId;
import org.attache.desk.Workbench;
import org.attache.export.Exporter;
import org.attache.export.Format;
import org.attache.export.Profiles;
import org.attache.export.Request;
import org.attache.resolve.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the record for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description = {
      "Writes the record for other programs, with a manifest that says what is in it and what is"
          + " not.",
      "Without a profile, lists the profiles."
    },
    footer = {
      "",
      "Examples:",
      "  attache export polecat -o events.tsv",
      "  attache export contacts USA RUS --from 2015-01-01 --safe -o contacts.csv",
      "  attache export panel USA RUS --by year --format parquet -o panel.parquet",
      "  attache export attache -o whole-desk"
    })
final class ExportCommand implements Callable<Integer> {

  /** The periods of a panel, as users type them. */
  enum By {
    month,
    year
  }

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PROFILE",
      description = "What form it takes; see docs/exports.md.")
  private @Nullable String profile;

  @Parameters(
      index = "1..*",
      arity = "0..2",
      paramLabel = "PARTY",
      description = "One party, or two: only what is between them.")
  private List<String> parties = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "The file, or the folder for profiles of several files.")
  private @Nullable Path output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "tsv, csv, xlsx, parquet, jsonl … (default: the ending of -o, else the profile's).")
  private @Nullable String format;

  @Option(
      names = "--safe",
      description = "For spreadsheets: put an apostrophe before texts that look like formulas.")
  private boolean safe;

  @Option(
      names = "--by",
      paramLabel = "PERIOD",
      description = "Of a panel: ${COMPLETION-CANDIDATES} (default: month).")
  private By by = By.month;

  @Option(
      names = "--undirected",
      description = "Of a panel or network: one row or edge for both directions of a pair.")
  private boolean undirected;

  @Mixin private DeskOption desk = new DeskOption();
  @Mixin private PeriodOptions period = new PeriodOptions();

  @Override
  public Integer call() {
    if (profile == null) {
      Profiles.all().forEach(each -> attache.out().println(line(each)));
      return ExitCode.DONE;
    }
    if (output == null) {
      throw new CommandFailure("say where to: -o FILE, or -o FOLDER for profiles of several files");
    }
    period.period(); // the order of the days
    Register register = desk.register();
    Request request =
        new Request(
            profile,
            PartyArgument.upToTwo(register, parties),
            period.from(),
            period.to(),
            format(),
            safe,
            by == By.year ? Request.Period.YEAR : Request.Period.MONTH,
            undirected,
            output);
    try (Workbench open = desk.openExisting(attache.talk())) {
      say(Exporter.run(open.desk(), register, "attache " + ProgramId.version(), request));
      return ExitCode.DONE;
    }
  }

  private @Nullable Format format() {
    if (format == null) {
      return null;
    }
    try {
      return Format.valueOf(format.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new CommandFailure("there is no format \"" + format + "\"; see docs/exports.md", e);
    }
  }

  private void say(Exporter.Report report) {
    attache.talk().say(report.target() + ": " + report.rows() + " rows; see " + report.manifest());
    if (!report.emptyBecause().isEmpty()) {
      attache.talk().say("nothing to export: " + report.emptyBecause());
    } else if (!report.leftOut().isEmpty()) {
      attache.talk().say("left out: " + counts(report.leftOut()));
    }
  }

  private static String counts(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(each -> each.getValue() + " " + each.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String line(Profiles.Listed profile) {
    return "%-10s %s (%s%s)"
        .formatted(
            profile.id(),
            profile.says(),
            profile.formats().stream().map(Format::ending).collect(Collectors.joining(", ")),
            profile.folder() ? "; a folder" : "");
  }
}
