package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.desk.Outdated;
import org.attache.desk.Workbench;
import org.attache.store.Flaw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Checks a desk. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description = "Checks every count and every quote of the desk against its articles.",
    footer = {"", "Example:", "  attache verify --desk desks/us-russia"})
final class VerifyCommand implements Callable<Integer> {

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Mixin private DeskOption desk = new DeskOption();

  @Override
  public Integer call() {
    try (Workbench open = desk.openExisting()) {
      List<Flaw> flaws = new ArrayList<>(open.verify());
      Outdated outdated = open.outdated();
      if (outdated.any()) {
        flaws.add(
            new Flaw(
                open.place(), outdated.sentence(), "'attache read' or 'rebuild' reads them again"));
      }
      flaws.forEach(attache.out()::println);
      if (flaws.isEmpty()) {
        Workbench.Contents contents = open.contents();
        attache
            .out()
            .printf(
                "%s is sound: %d articles, %d observations, fingerprint %s%n",
                open.place(), contents.articles(), contents.observations(), contents.fingerprint());
        return ExitCode.DONE;
      }
      attache.talk().say(flaws.size() + " things are wrong with " + open.place());
      return ExitCode.FAILED;
    }
  }
}
