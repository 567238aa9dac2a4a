package org.attache.app.cli;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.Attache;
import org.attache.FlowId;
import org.attache.ProgramId;
import org.attache.desk.Outdated;
import org.attache.desk.Workbench;
import org.attache.extract.issue.Issues;
import org.attache.resolve.register.Register;
import org.attache.store.Desk;
import picocli.CommandLine.Option;

/** Where the desk is. */
final class DeskOption {

  /** Names the desk where no option does: for servers, whose address is nobody else's business. */
  private static final String DEFAULT =
      Optional.ofNullable(System.getenv("ATTACHE_DESK")).orElse("desk");

  @Option(
      names = "--desk",
      paramLabel = "DIR",
      description = {
        "The desk: the folder that keeps articles and record, or postgresql://HOST/DATABASE",
        "(default: the environment variable ATTACHE_DESK, else ./desk)."
      })
  private String address = DEFAULT;

  /** Where the folder of a desk on a server would be: there is none. */
  private static final Path NOWHERE = Path.of("");

  /** The folder whose tables of the user's own are read; the working folder's for a server. */
  Path folder() {
    return Desk.isServer(address) ? NOWHERE : path();
  }

  /** A password on the command line can be read by everybody on the machine: refuse it. */
  private void check() {
    if (!Desk.isServer(address)) {
      path();
    } else if (!address.equals(DEFAULT) && Desk.holdsPassword(address)) {
      throw new CommandFailure(
          "--desk has a password in it, which everybody on this machine can read; put the whole"
              + " address into the environment variable ATTACHE_DESK, or the password into"
              + " PGPASSWORD");
    }
  }

  private Path path() {
    try {
      return Path.of(address);
    } catch (InvalidPathException e) {
      throw new CommandFailure("--desk is " + address + ", which is no path: " + e.getReason());
    }
  }

  /** The register with the lines of the desk's folder {@code register}. */
  Register register() {
    return register(folder());
  }

  /** The register of the desk in a folder; a wrong line of it ends the command. */
  static Register register(Path desk) {
    try {
      return Register.load(ownRegister(desk));
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()));
    }
  }

  /** The issues with those of the desk in a folder; a wrong line ends the command. */
  static Issues issues(Path desk) {
    return issues(Register.tablesIn(ownTables(desk)));
  }

  /** Where a desk has tables of the user's own. */
  static Path ownTables(Path desk) {
    return desk.resolve("register");
  }

  /** The user's own tables of the register. */
  static List<Path> ownRegister(Path desk) {
    List<Path> tables = new ArrayList<>(Register.tablesIn(ownTables(desk)));
    tables.removeIf(Issues::isTable);
    return tables;
  }

  /** The issues with those of some tables; a wrong line ends the command. */
  static Issues issues(List<Path> tables) {
    try {
      return Issues.load(tables);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()));
    }
  }

  /** What codes articles now: the rules of the program and the tables of the user. */
  private FlowId now() {
    return FlowId.of(
        "any",
        Attache.settings(
            Register.own(ownRegister(folder())),
            Issues.own(Register.tablesIn(ownTables(folder())))));
  }

  /** Opens the desk, and makes one where there is none. */
  Workbench open() {
    check();
    return Workbench.open(
        address, new Workbench.Program(ProgramId.id(), this::register, this::now));
  }

  /** A folder in which a desk is to be made. */
  Path newFolder() {
    if (Desk.isServer(address)) {
      throw new CommandFailure(
          "a copy of a desk is restored into a folder, not on a server; give --desk FOLDER");
    }
    return path();
  }

  /** Opens a desk that is there, and says how many of its articles are outdated. */
  Workbench openExisting(Talk talk) {
    Workbench desk = openExisting();
    try {
      Outdated outdated = desk.outdated();
      if (outdated.any()) {
        talk.say(outdated.sentence() + "; 'attache read' or 'rebuild' reads them again");
      }
      return desk;
    } catch (UncheckedIOException e) {
      desk.close();
      throw new CommandFailure(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      desk.close();
      throw e;
    }
  }

  /** The same, for what codes its articles again or says so in its own way. */
  Workbench openExisting() {
    check();
    if (!Workbench.exists(address)) {
      throw new CommandFailure(
          "there is no desk at "
              + address
              + "; make one with attache read INPUT --desk "
              + address);
    }
    return open();
  }
}
