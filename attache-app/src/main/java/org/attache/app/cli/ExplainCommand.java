package org.attache.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.attache.annotate.AnnotatorProvider;
import org.attache.article.Article;
import org.attache.article.Evidence;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.consolidate.Consolidated;
import org.attache.consolidate.Consolidator;
import org.attache.consolidate.Contact;
import org.attache.consolidate.Happening;
import org.attache.consolidate.NearDuplicates;
import org.attache.consolidate.Parties;
import org.attache.extract.Event;
import org.attache.extract.Lexicons;
import org.attache.extract.Linkage;
import org.attache.extract.Observation;
import org.attache.extract.Statement;
import org.attache.extract.event.EventPaths;
import org.attache.resolve.Party;
import org.attache.store.ArticleCard;
import org.attache.store.Desk;
import org.attache.store.Involved;
import org.attache.store.Selection;
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
    try (Desk open = desk.openExisting(attache.talk())) {
      Optional<Observation> record = open.observation(id);
      if (record.isPresent()) {
        print(open, record.get());
      } else {
        print(open, happening(open));
      }
      return ExitCode.DONE;
    }
  }

  /** The happening whose first record the id names, joined with all that could tell of it. */
  private Happening happening(Desk open) {
    Event first =
        open.observation(id.replaceFirst("^h", ""))
            .filter(Event.class::isInstance)
            .map(Event.class::cast)
            .orElseThrow(
                () ->
                    new CommandFailure(
                        "no record has the id "
                            + id
                            + " on "
                            + desk.folder()
                            + "; attache list events PARTY PARTY shows the ids"));
    Selection told =
        open.like(
            first.article(), Parties.camps(Parties.union(first.actors(), first.recipients())));
    Consolidated record =
        Consolidator.consolidate(
            told.observations(), NearDuplicates.facts(Dossiers.articles(told)));
    return Stream.concat(
            record.contacts().stream().map(Contact::happening), record.happenings().stream())
        .filter(happening -> happening.mentions().contains(first))
        .findFirst()
        .orElseThrow();
  }

  private void print(Desk open, Happening happening) {
    PrintStream out = attache.out();
    List<Event> mentions = happening.mentions();
    out.println("happening " + happening.id() + ", records: " + mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      out.println();
      print(open, mentions.get(i));
      out.println("joined by  " + String.join("; ", happening.matches().get(i).reasons()));
    }
  }

  private void print(Desk open, Observation record) {
    Span words = record.span();
    Span sentence = open.sentence(record.article(), words.start()).orElse(words).cover(words);
    print(attache.out(), record, open.article(record.article()).orElseThrow(), sentence);
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
