package org.attache.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.attache.ProgramId;
import org.attache.desk.Unknown;
import org.attache.export.ExportException;
import org.attache.store.Conflict;
import org.attache.store.DeskException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program: its commands, its streams, its exit codes. */
@Command(
    name = "attache",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description = "Reads what is written about the relations between states and keeps the record.",
    subcommands = {
      DossierCommand.class,
      ReadCommand.class,
      ListCommand.class,
      CompareCommand.class,
      ExplainCommand.class,
      FindCommand.class,
      ReviewCommand.class,
      DecideCommand.class,
      UndoCommand.class,
      LogCommand.class,
      RulesCommand.class,
      WatchCommand.class,
      NewsCommand.class,
      ExportCommand.class,
      RestoreCommand.class,
      CiteCommand.class,
      CodeCommand.class,
      VerifyCommand.class,
      RebuildCommand.class,
      AutoComplete.GenerateCompletion.class,
      CommandLine.HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed",
      "2:wrong usage",
      "3:done, but some documents could not be read",
      "4:somebody else decided on the same; nothing was kept"
    },
    footer = {
      "",
      "Examples:",
      "  attache dossier USA RUS articles/        read a folder, write dossier.html",
      "  attache code article.txt                 print observations as JSON lines"
    })
public final class AttacheCommand implements Runnable {

  /** The version that people know. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"attache " + ProgramId.version()};
    }
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InputStream in;
  private final PrintStream out;
  private final Talk talk;

  /** For picocli alone, which makes parents before they are set. */
  AttacheCommand() {
    this(InputStream.nullInputStream(), System.out, new Talk(System.err, false));
  }

  private AttacheCommand(InputStream in, PrintStream out, Talk talk) {
    this.in = in;
    this.out = out;
    this.talk = talk;
  }

  /** Runs one command line and says how it ended. */
  public static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
    PrintStream data = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream words = new PrintStream(err, true, StandardCharsets.UTF_8);
    Talk talk = new Talk(words, System.getenv("ATTACHE_TERMINAL") != null);
    CommandLine line = new CommandLine(new AttacheCommand(in, data, talk));
    line.setOut(new PrintWriter(data, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(words, true, StandardCharsets.UTF_8));
    for (String name : List.of("find", "watch")) { // what begins with a dash there is a word
      CommandLine command = Objects.requireNonNull(line.getSubcommands().get(name), name);
      command.setUnmatchedOptionsArePositionalParams(true);
      command.setPosixClusteredShortOptionsAllowed(false);
    }
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          if (failure instanceof CommandFailure
              || failure instanceof DeskException
              || failure instanceof ExportException
              || failure instanceof Unknown) {
            talk.say("attache: " + failure.getMessage());
          } else if (failure instanceof Conflict) {
            talk.say("attache: " + failure.getMessage());
            return ExitCode.CONFLICT;
          } else {
            talk.say(
                "attache: an error of the program itself: "
                    + failure
                    + "; please report it with what the same command prints under --debug");
            talk.trace(failure);
          }
          return ExitCode.FAILED;
        });
    int code;
    try {
      code = line.execute(arguments);
    } catch (ExceptionInInitializerError broken) {
      // A table is read when its class is first asked for, and a faulty line names itself.
      Throwable cause = broken.getCause() == null ? broken : broken.getCause();
      talk.say(
          "attache: a table of the program is damaged: " + cause.getMessage() + "; build it again");
      talk.trace(broken);
      return ExitCode.FAILED;
    }
    if (data.checkError()) { // which flushes
      talk.say("attache: standard output was closed or is full before all was written");
      return ExitCode.FAILED;
    }
    return code;
  }

  @Option(
      names = "--debug",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Also print where in the program a failure came from.")
  void debug(boolean on) {
    talk.debug(on);
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  Talk talk() {
    return talk;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do:");
  }
}
