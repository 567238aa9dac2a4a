package org.attache.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attache.desk.Workbench;
import org.attache.export.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a desk of an export. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description =
        "Makes a desk of an export of the profile attache: the same documents, records and"
            + " decisions.",
    footer = {"", "Example:", "  attache restore whole-desk --desk copy"})
final class RestoreCommand implements Callable<Integer> {

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of the export.")
  private Path export = Path.of("");

  @Mixin private DeskOption desk = new DeskOption();

  @Override
  public Integer call() {
    Restore.run(export, desk.newFolder());
    try (Workbench open = desk.openExisting()) {
      Workbench.Contents contents = open.contents();
      attache
          .talk()
          .say(
              open.place()
                  + ": "
                  + contents.articles()
                  + " articles, "
                  + contents.observations()
                  + " records");
      return ExitCode.DONE;
    }
  }
}
