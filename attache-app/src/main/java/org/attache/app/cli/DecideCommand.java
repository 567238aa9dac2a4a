package org.attache.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.attache.article.ArticleId;
import org.attache.desk.Proposals;
import org.attache.desk.Workbench;
import org.attache.extract.Observation;
import org.attache.review.Decided;
import org.attache.review.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a decision on the record. */
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description = "Decides on a record; what is decided is kept whatever the rules become.",
    footer = {
      "",
      "Examples:",
      "  attache decide reject e1a2b3c4d5e6 --why \"a football match\"",
      "  attache decide correct e1a2b3c4d5e6 type=THREATEN recipients=UKR,POL",
      "  attache decide swap e1a2b3c4d5e6",
      "  attache decide add event wire-17 \"broke off the talks\" type=REJECT actors=NOR recipients=CHL",
      "  attache decide join e1a2b3c4d5e6 e6d5c4b3a2f1",
      "  attache decide same \"?Aud Holm\" NOR/aud-holm",
      "  attache decide alias \"the northern capital\" NOR"
    })
final class DecideCommand implements Callable<Integer> {

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  /** What can be decided. */
  enum Verb {
    reject,
    confirm,
    correct,
    swap,
    add,
    join,
    split,
    same,
    not_same,
    alias,
    note;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().replace('_', '-');
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      converter = VerbArgument.class,
      description =
          "reject, confirm or swap ID; correct ID FIELD=VALUE…; add KIND ARTICLE WORDS FIELD=VALUE…;"
              + " join or split ID ID; same PARTY PARTY; not-same ID PARTY; alias NAME PARTY; note ID TEXT.")
  private Verb verb = Verb.note;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "ON", description = "What it is about.")
  private List<String> on = List.of();

  @Option(
      names = "--over",
      paramLabel = "N",
      defaultValue = "0",
      description = "The number of somebody else's decision on the same that you have seen.")
  private long over;

  @Mixin private Who who = new Who();
  @Mixin private DeskOption desk = new DeskOption();

  @Override
  public Integer call() {
    try (Workbench open = desk.openExisting()) {
      Decided decided = open.decide(decision(open.proposals()), who.by(), who.why(), over);
      attache.out().println(LogCommand.line(decided));
      return ExitCode.DONE;
    }
  }

  private Decision decision(Proposals proposals) {
    return switch (verb) {
      case reject -> proposals.reject(only());
      case confirm -> proposals.confirm(only());
      case swap -> proposals.swap(only());
      case correct -> proposals.correct(on.get(0), fields(1));
      case add -> {
        if (on.size() < 3) {
          throw usage("KIND ARTICLE WORDS FIELD=VALUE…");
        }
        yield proposals.add(kind(on.get(0)), new ArticleId(on.get(1)), on.get(2), fields(3));
      }
      case join -> proposals.join(two(0, "ID ID"), two(1, "ID ID"));
      case split -> proposals.split(two(0, "ID ID"), two(1, "ID ID"));
      case same -> proposals.same(two(0, "PARTY PARTY"), two(1, "PARTY PARTY"));
      case not_same -> proposals.notSame(two(0, "ID PARTY"), two(1, "ID PARTY"));
      case alias -> proposals.alias(two(0, "NAME PARTY"), two(1, "NAME PARTY"));
      case note -> proposals.note(two(0, "ID TEXT"), two(1, "ID TEXT"));
    };
  }

  private String only() {
    if (on.size() != 1) {
      throw usage("ID");
    }
    return on.get(0);
  }

  private String two(int index, String form) {
    if (on.size() != 2) {
      throw usage(form);
    }
    return on.get(index);
  }

  private Map<String, String> fields(int from) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String each : on.subList(from, on.size())) {
      int sign = each.indexOf('=');
      if (sign < 1) {
        throw new CommandFailure(
            "\"" + each + "\" is no FIELD=VALUE; for instance type=SANCTION or recipients=UKR");
      }
      fields.put(each.substring(0, sign), each.substring(sign + 1));
    }
    return fields;
  }

  private static Observation.Kind kind(String typed) {
    try {
      return Observation.Kind.valueOf(typed.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          "\""
              + typed
              + "\" is no kind of record; event, statement, position, assessment, outlook are",
          e);
    }
  }

  private CommandFailure usage(String form) {
    return new CommandFailure("attache decide " + verb + " takes " + form);
  }
}
