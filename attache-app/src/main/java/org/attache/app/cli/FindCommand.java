package org.attache.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.article.Span;
import org.attache.desk.Workbench;
import org.attache.search.Found;
import org.attache.search.Hit;
import org.attache.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Finds sentences by their words, and records by their fields. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description = "Finds sentences by their words, and records by words and fields.",
    footer = {
      "",
      "Examples:",
      "  attache find \"arms embargo\" -draft",
      "  attache find kind:event party:RUS party:USA day:2015-03..2016 withdraw*",
      "  attache find type:SANCTION confidence:0.7 --json --page 2"
    })
final class FindCommand implements Callable<Integer> {

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Parameters(
      paramLabel = "WORDS",
      arity = "1..*",
      description = {
        "Words, \"exact phrases\", begin*, -without; and fields of records: kind: party: type: issue:",
        "source: day:FROM..TO standing:done|planned|past|possible|denied confidence:LEAST"
      })
  private List<String> words = List.of();

  @Option(names = "--records", description = "Find records even where no field is asked for.")
  private boolean records;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Option(names = "--count", description = "Only say how many there are.")
  private boolean count;

  @Option(
      names = "--page",
      paramLabel = "N",
      defaultValue = "1",
      description = "Which page (default: ${DEFAULT-VALUE}).")
  private int page = 1;

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "20",
      description = "Hits on a page (default: ${DEFAULT-VALUE}).")
  private int size = 20;

  @Mixin private DeskOption desk = new DeskOption();

  @Override
  public Integer call() {
    requireWords(words);
    if (page < 1 || size < 1 || (long) page * size > Integer.MAX_VALUE) {
      throw new CommandFailure(
          "--page is " + page + " and --size is " + size + "; both begin at 1");
    }
    try (Workbench open = desk.openExisting()) {
      Found found =
          open.search(
              new SearchRequest(typed(words), records, (page - 1) * size, count ? 0 : size));
      if (count) {
        attache.out().println(found.total());
        return ExitCode.DONE;
      }
      for (Hit hit : found.hits()) {
        attache.out().println(json ? json(hit) : line(hit));
      }
      attache.talk().say(found.total() + " found" + pages(found.total()));
      return ExitCode.DONE;
    }
  }

  /** Words may begin with a dash; options that there are not may not pass for words. */
  static void requireWords(List<String> words) {
    for (String word : words) {
      if (word.startsWith("--")) {
        throw new CommandFailure("there is no option " + word + "; attache find --help lists them");
      }
    }
  }

  /** A phrase that the shell has unquoted has a blank in it; a field may be quoted within. */
  private static String typed(List<String> words) {
    StringBuilder typed = new StringBuilder();
    for (String word : words) {
      boolean phrase = word.contains(" ") && !word.contains("\"") && !word.contains(":");
      typed.append(typed.length() == 0 ? "" : " ").append(phrase ? '"' + word + '"' : word);
    }
    return typed.toString();
  }

  private String pages(long total) {
    return total > size ? ", page " + page + " of " + (total + size - 1) / size : "";
  }

  private static String line(Hit hit) {
    StringBuilder line = new StringBuilder();
    line.append(hit.record() == null ? hit.article().toString() : hit.record()).append("  ");
    int at = 0;
    for (Span words : hit.highlights()) {
      line.append(hit.text(), at, words.start());
      line.append('[').append(hit.text(), words.start(), words.end()).append(']');
      at = words.end();
    }
    return line.append(hit.text().substring(at)).toString().replaceAll("\\s+", " ");
  }

  private static String json(Hit hit) {
    ObjectNode line = new ObjectMapper().createObjectNode();
    line.put("article", hit.article().value());
    if (hit.record() != null) {
      line.put("record", hit.record());
    }
    if (hit.sentence() != null) {
      line.put("start", hit.sentence().start());
      line.put("end", hit.sentence().end());
    }
    line.put("text", hit.text());
    for (Span words : hit.highlights()) {
      line.withArray("highlights").addArray().add(words.start()).add(words.end());
    }
    return line.toString();
  }
}
