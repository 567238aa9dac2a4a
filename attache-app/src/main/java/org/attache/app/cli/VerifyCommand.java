package org.attache.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.store.Desk;
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
    try (Desk open = desk.openExisting()) {
      List<Flaw> flaws = new ArrayList<>(open.verify());
      Outdated outdated = Outdated.of(open);
      if (outdated.any()) {
        flaws.add(
            new Flaw(
                desk.folder().toString(),
                outdated.sentence(),
                "'attache read' or 'rebuild' reads them again"));
      }
      flaws.forEach(attache.out()::println);
      if (flaws.isEmpty()) {
        attache
            .out()
            .printf(
                "%s is sound: %d articles, %d observations, fingerprint %s%n",
                desk.folder(),
                open.articles().size(),
                open.articles().stream().mapToInt(article -> article.observations()).sum(),
                open.fingerprint());
        return ExitCode.DONE;
      }
      attache.talk().say(flaws.size() + " things are wrong with " + desk.folder());
      return ExitCode.FAILED;
    }
  }
}
