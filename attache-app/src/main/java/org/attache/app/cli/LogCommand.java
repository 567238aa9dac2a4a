package org.attache.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attache.article.Span;
import org.attache.desk.Workbench;
import org.attache.review.Decided;
import org.attache.review.Decision;
import org.attache.review.Fate;
import org.attache.review.Target;
import org.attache.store.json.DecisionJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists what people decided. */
@Command(
    name = "log",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description =
        "Lists what people decided; --orphans: what of it no longer fits; --examples: as labelled articles.",
    footer = {
      "",
      "Examples:",
      "  attache log",
      "  attache log --orphans",
      "  attache log --examples > labelled.jsonl"
    })
final class LogCommand implements Callable<Integer> {

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Option(names = "--orphans", description = "Only decisions that no longer fit, and why.")
  private boolean orphans;

  @Option(
      names = "--examples",
      description = "One JSON object for each article decided on: text, right records, wrong ones.")
  private boolean examples;

  @Option(names = "--json", description = "One JSON object a line, as the journal has it.")
  private boolean json;

  @Mixin private DeskOption desk = new DeskOption();

  @Override
  public Integer call() {
    try (Workbench open = desk.openExisting()) {
      Workbench.Log log = open.log();
      log.flaws().forEach(flaw -> attache.talk().say(flaw.toString()));
      if (examples) {
        open.lessons().examples(attache.out()::println);
        return ExitCode.DONE;
      }
      List<Fate> fates = open.fates().stream().filter(Fate::orphaned).toList();
      if (orphans) {
        fates.forEach(fate -> attache.out().println(line(fate.decided()) + ": " + fate.why()));
      } else if (json) {
        log.decisions().forEach(each -> attache.out().println(DecisionJson.write(each)));
      } else {
        log.decisions().forEach(each -> attache.out().println(line(each)));
      }
      if (!fates.isEmpty() && !orphans) {
        attache.talk().say(fates.size() + " no longer fit: attache log --orphans");
      }
      return ExitCode.DONE;
    }
  }

  /** A decision on one line. */
  static String line(Decided decided) {
    return decided.number()
        + "  "
        + decided.at().toString().substring(0, 16).replace('T', ' ')
        + "  "
        + decided.by()
        + "  "
        + what(decided.decision())
        + (decided.why().isEmpty() ? "" : "  (" + decided.why() + ")");
  }

  private static String what(Decision decision) {
    return decision.match(new What());
  }

  /** Each kind of decision in words. */
  private static final class What implements Decision.Cases<String> {

    private static String on(Target target) {
      Span place = target.anchor().place();
      return target.id()
          + " \""
          + target.anchor().words().replaceAll("\\s+", " ")
          + "\" at "
          + place.start()
          + " of "
          + target.article()
          + " ("
          + target.coding()
          + ")";
    }

    @Override
    public String reject(Decision.Reject decision) {
      return "reject " + on(decision.target());
    }

    @Override
    public String confirm(Decision.Confirm decision) {
      return "confirm " + on(decision.target());
    }

    @Override
    public String correct(Decision.Correct decision) {
      return "correct " + on(decision.target()) + " " + decision.fields();
    }

    @Override
    public String swapSides(Decision.SwapSides decision) {
      return "swap " + on(decision.target());
    }

    @Override
    public String add(Decision.Add decision) {
      return "add " + on(decision.target());
    }

    @Override
    public String join(Decision.Join decision) {
      return "join " + on(decision.one()) + " and " + on(decision.other());
    }

    @Override
    public String split(Decision.Split decision) {
      return "split " + on(decision.one()) + " and " + on(decision.other());
    }

    @Override
    public String sameParty(Decision.SameParty decision) {
      return "same " + decision.actor() + " is " + decision.as().id();
    }

    @Override
    public String notSameParty(Decision.NotSameParty decision) {
      return "not-same \""
          + decision.words()
          + "\" is not "
          + decision.actor()
          + " in "
          + decision.record().article();
    }

    @Override
    public String alias(Decision.Alias decision) {
      return "alias \"" + decision.name() + "\" is " + decision.actor().id();
    }

    @Override
    public String note(Decision.Note decision) {
      return "note " + on(decision.target()) + ": " + decision.text();
    }

    @Override
    public String undo(Decision.Undo decision) {
      return "undo " + decision.decision();
    }
  }
}
