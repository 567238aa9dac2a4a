package org.attache.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attache.annotate.AnnotatorProvider;
import org.attache.article.Article;
import org.attache.article.Evidence;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.desk.Explanation;
import org.attache.desk.Workbench;
import org.attache.extract.Event;
import org.attache.extract.Lexicons;
import org.attache.extract.Linkage;
import org.attache.extract.Observation;
import org.attache.extract.Statement;
import org.attache.extract.event.EventPaths;
import org.attache.resolve.Party;
import org.attache.review.Decided;
import org.attache.store.ArticleCard;
import org.attache.store.Involved;
import org.attache.store.json.ObservationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says why a record is there. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description = "Shows what a record rests on: the words, the rule, how each party was resolved.",
    footer = {
      "",
      "Examples:",
      "  attache explain e1a2b3c4d5e6     one record",
      "  attache explain he1a2b3c4d5e6    a contact or event of list: every record that tells it"
    })
final class ExplainCommand implements Callable<Integer> {

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Parameters(paramLabel = "ID", description = "The id of a record, as list and code print it.")
  private String id = "";

  @Mixin private DeskOption desk = new DeskOption();

  @Override
  public Integer call() {
    try (Workbench open = desk.openExisting(attache.talk())) {
      Explanation explanation = open.explain(id);
      PrintStream out = attache.out();
      if (explanation.happening() != null) {
        out.println(
            "happening " + explanation.happening() + ", records: " + explanation.records().size());
      }
      for (Explanation.Told told : explanation.records()) {
        if (explanation.happening() != null) {
          out.println();
        }
        print(out, told.record(), told.article(), told.sentence());
        for (Decided decided : told.decisions()) {
          out.println("decided    " + LogCommand.line(decided));
        }
        if (explanation.happening() != null) {
          out.println("joined by  " + String.join("; ", told.joinedBy()));
        }
      }
      return ExitCode.DONE;
    }
  }

  private static void print(
      PrintStream out, Observation found, ArticleCard article, Span sentence) {
    out.println(found.kind().name().toLowerCase(Locale.ROOT) + " " + found.id());
    out.println("article    " + article.id() + " (" + article.title() + ")");
    out.println(
        "sentence   " + oneLine(article.text().substring(sentence.start(), sentence.end())));
    out.println("words      " + marked(article.text(), trigger(found)));
    out.println("at         " + found.span().start() + "–" + found.span().end());
    out.println("found by   " + found.provenance().extractor());
    out.println("rule       " + found.provenance().entry());
    for (String line : Lexicons.entries(found.provenance())) {
      out.println("entry      " + line);
    }
    out.println("confidence " + found.provenance().confidence());
    for (String line : parties(found)) {
      out.println(line);
    }
    for (String line : paths(found, article, sentence)) {
      out.println("path       " + line);
    }
    out.println("as data    " + ObservationJson.write(found));
  }

  /** The words that made the record: what names the act, introduces the saying, ties the two. */
  private static Evidence trigger(Observation found) {
    if (found instanceof Event event) {
      return event.trigger();
    }
    if (found instanceof Statement statement && statement.cue() != null) {
      return statement.cue();
    }
    return found instanceof Linkage linkage ? linkage.link() : found.provenance().evidence();
  }

  /** The words within what stands around them, so that a reader sees where they end. */
  private static String marked(String text, Evidence words) {
    int from = Math.max(0, words.start() - 60);
    int to = Math.min(text.length(), words.end() + 60);
    return (from > 0 ? "… " : "")
        + oneLine(text.substring(from, words.start()))
        + "["
        + oneLine(words.quote())
        + "]"
        + oneLine(text.substring(words.end(), to))
        + (to < text.length() ? " …" : "");
  }

  /** The way through the sentence from each party to the act, as the fast annotator reads it. */
  private static List<String> paths(Observation found, ArticleCard card, Span sentence) {
    if (!(found instanceof Event event)) {
      return List.of();
    }
    Article article =
        new Article(
            card.id(),
            card.text(),
            List.of(new Part(Part.Kind.BODY, sentence)),
            Article.Origin.of(card.id().value()),
            null);
    return AnnotatorProvider.find("fast")
        .filter(provider -> provider.missing() == null)
        .map(provider -> provider.load().annotate(article).sentences())
        .map(sentences -> EventPaths.of(sentences, event))
        .orElse(List.of());
  }

  private static List<String> parties(Observation found) {
    List<String> lines = new ArrayList<>();
    Involved.in(found)
        .forEach(
            involved -> {
              Party party = involved.party();
              Evidence words = party.words();
              lines.add(
                  "%-10s %s (%s): %s by the rule %s"
                      .formatted(
                          involved.role(),
                          party.actor().name(),
                          party.actor().id(),
                          words == null
                              ? "no words in the text"
                              : "\"" + oneLine(words.quote()) + "\"",
                          party.rule()));
            });
    return lines;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
