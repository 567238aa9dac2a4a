package org.attache.app.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.extract.issue.Issues;
import org.attache.resolve.register.Register;
import org.attache.store.Desk;
import picocli.CommandLine.Option;

/** Where the desk is. */
final class DeskOption {

  @Option(
      names = "--desk",
      paramLabel = "DIR",
      description = "The desk: the folder that keeps articles and record (default: ./desk).")
  private Path folder = Path.of("desk");

  Path folder() {
    return folder;
  }

  /** The register with the lines of the desk's folder {@code register}. */
  Register register() {
    return register(folder);
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

  /** Opens the desk, and makes one where there is none. */
  Desk open() {
    return Desk.open(folder);
  }

  /** Opens a desk that is there, and says how many of its articles are outdated. */
  Desk openExisting(Talk talk) {
    Desk desk = openExisting();
    try {
      Outdated.of(desk).tell(talk);
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
  Desk openExisting() {
    if (!Files.isDirectory(folder)) {
      throw new CommandFailure(
          "there is no desk at " + folder + "; make one with attache read INPUT --desk " + folder);
    }
    return open();
  }
}
