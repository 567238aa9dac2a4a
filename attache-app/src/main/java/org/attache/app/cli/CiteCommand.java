package org.attache.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attache.ProgramId;
import org.attache.article.ArticleId;
import org.attache.desk.Workbench;
import org.attache.export.Citation;
import org.attache.extract.Observation;
import org.attache.store.ArticleCard;
import org.attache.store.Desk;
import org.attache.store.Recorded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says how to cite a record or an article. */
@Command(
    name = "cite",
    mixinStandardHelpOptions = true,
    versionProvider = AttacheCommand.Version.class,
    description =
        "Says how to cite records or articles: source, version of the program, day on the desk.",
    footer = {
      "",
      "Examples:",
      "  attache cite e1a2b3c4d5e6",
      "  attache cite visit.txt --as bibtex"
    })
final class CiteCommand implements Callable<Integer> {

  /** The forms of a citation. */
  enum Form {
    text,
    bibtex,
    csl
  }

  @ParentCommand private AttacheCommand attache = new AttacheCommand();

  @Parameters(
      index = "0..*",
      arity = "1..*",
      paramLabel = "ID",
      description = "Ids of records or articles.")
  private List<String> ids = List.of();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description = "One of: ${COMPLETION-CANDIDATES} (default: text).")
  private Form form = Form.text;

  @Mixin private DeskOption desk = new DeskOption();

  @Override
  public Integer call() {
    try (Workbench open = desk.openExisting(attache.talk())) {
      for (String id : ids) {
        Citation citation = citation(open.desk(), id);
        attache
            .out()
            .println(
                switch (form) {
                  case text -> citation.text();
                  case bibtex -> citation.bibtex().strip();
                  case csl -> citation.csl().toString();
                });
      }
      return ExitCode.DONE;
    }
  }

  private static Citation citation(Desk desk, String id) {
    Optional<Observation> record = desk.observation(id);
    ArticleId article = record.isPresent() ? record.get().article() : new ArticleId(id);
    ArticleCard card =
        desk.article(article)
            .orElseThrow(
                () ->
                    new CommandFailure(
                        "no record and no article has the id \""
                            + id
                            + "\"; attache find and attache list give ids"));
    Recorded.Head head =
        new Recorded.Head(
            1,
            card.id(),
            card.title(),
            card.byline(),
            card.outlet(),
            card.url(),
            card.source(),
            card.published());
    return new Citation(
        head,
        record.isPresent() ? id : null,
        "attache " + ProgramId.id(),
        desk.arrived(article).orElse(null));
  }
}
