package org.attache.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.article.ArticleId;
import org.attache.consolidate.ArticleFacts;
import org.attache.consolidate.Contact;
import org.attache.consolidate.PublishedArticle;
import org.attache.consolidate.Quotation;
import org.attache.extract.Event;
import org.attache.extract.Observation;
import org.attache.extract.Statement;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * What authors say of words and deeds: that something came about "as promised", that somebody "went
 * back on" a pledge. The cues are read from {@code fulfilments.tsv}. Against what came about stand
 * the statements that those made at a contact who took part in the one of which the article told
 * last.
 */
final class Fulfilments {

  /** Units of text after the sentence in which it is told what came about. */
  private static final int NEXT = 200;

  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:[.!?](?!\\s)[^.!?\\n]+)*");

  /** A shorter content is a topic and nothing that could be kept. */
  private static final int SHORT = 20;

  /** At most so many statements are set against one deed. */
  private static final int STATEMENTS = 4;

  /**
   * A cue.
   *
   * @param kept whether the word was kept, or broken
   */
  record Cue(Pattern words, boolean kept, String example) {}

  private static final List<Cue> CUES = cues();

  private Fulfilments() {}

  static List<Cue> cues() {
    return Table.resource(Fulfilments.class, "fulfilments.tsv", 3).stream()
        .map(
            line ->
                new Cue(
                    Pattern.compile(
                        "\\b" + line.cell(0).replace("*", "\\S+(?: \\S+)?") + "\\b",
                        Pattern.CASE_INSENSITIVE),
                    switch (line.cell(1)) {
                      case "kept" -> true;
                      case "broken" -> false;
                      default -> throw line.wrong("is neither kept nor broken: " + line.cell(1));
                    },
                    line.cell(2)))
        .toList();
  }

  /** A line for each sentence that says so, in the order of articles and text. */
  static List<Dossier.PromiseLine> of(CaseFile file) {
    Map<ArticleId, List<Event>> told = new HashMap<>();
    for (Observation observation : file.observations()) {
      if (observation instanceof Event event && event.standing().factuality() >= 1) {
        told.computeIfAbsent(event.article(), k -> new ArrayList<>()).add(event);
      }
    }
    List<Dossier.PromiseLine> lines = new ArrayList<>();
    for (PublishedArticle article : file.articles()) {
      ArticleFacts facts = file.facts(article.id());
      if (facts != null && facts.source().equals(article.id()) && !facts.superseded()) {
        lines.addAll(of(file, article, told.getOrDefault(article.id(), List.of())));
      }
    }
    return lines;
  }

  private static List<Dossier.PromiseLine> of(
      CaseFile file, PublishedArticle article, List<Event> told) {
    List<Dossier.PromiseLine> lines = new ArrayList<>();
    Matcher sentence = SENTENCE.matcher(article.article().text());
    while (sentence.find()) {
      Cue cue = cue(sentence.group());
      if (cue != null) {
        told.stream()
            .filter(event -> event.trigger().start() >= sentence.start())
            .filter(event -> event.trigger().start() <= sentence.end() + NEXT)
            .findFirst()
            .ifPresent(event -> lines.add(line(file, event, sentence.start(), cue.kept())));
      }
    }
    return lines;
  }

  static @Nullable Cue cue(String quote) {
    return CUES.stream().filter(cue -> cue.words().matcher(quote).find()).findFirst().orElse(null);
  }

  private static Dossier.PromiseLine line(CaseFile file, Event event, int at, boolean kept) {
    List<Statement> statements =
        statements(file, event.article(), Math.max(at, event.span().end()));
    Set<String> by = new LinkedHashSet<>();
    statements.forEach(statement -> by.add(statement.speaker().actor().name()));
    if (by.isEmpty()) {
      by.addAll(Names.of(PartiesOf.of(event)));
    }
    List<String> words = new ArrayList<>();
    statements.forEach(statement -> words.add("“" + Names.shortened(plain(statement), 100) + "”"));
    return new Dossier.PromiseLine(
        Names.list(by),
        words.isEmpty() ? Names.shortened(event.quote(), 160) : String.join("; ", words),
        kept ? "said to be kept" : "said to be broken",
        null,
        CaseFile.daysOf(event.setting().when()),
        null,
        "claimed by " + Voices.name(file, event, Voices.last(event)),
        CaseFile.ref(statements.isEmpty() ? event : statements.get(0)),
        CaseFile.ref(event));
  }

  private static String plain(Statement statement) {
    return statement.content().quote().replaceAll("^[\"“”]|[\"“”]$", "");
  }

  /** What those said at a contact who took part in the one that the article told last. */
  private static List<Statement> statements(CaseFile file, ArticleId article, int before) {
    Set<String> speakers = new HashSet<>();
    Set<String> contactSentences = new HashSet<>();
    int last = -1;
    for (Contact contact : file.contacts()) {
      for (Event mention : contact.happening().mentions()) {
        contactSentences.add(mention.article() + mention.quote());
        int at = mention.span().start();
        if (mention.article().equals(article) && at < before && at > last) {
          last = at;
          speakers.clear();
          contact.happening().parties().stream()
              .filter(party -> party.actor().person() && file.dyad().isEither(party.actor()))
              .forEach(party -> speakers.add(party.actor().id().value()));
        }
      }
    }
    List<Statement> statements = new ArrayList<>();
    for (Quotation quotation : file.quotations()) {
      Statement statement = quotation.best();
      boolean atContact =
          statement.venue() != null
              || contactSentences.contains(statement.article() + statement.quote());
      if (speakers.contains(statement.speaker().actor().id().value())
          && atContact
          && statement.content().quote().length() >= SHORT
          && statements.size() < STATEMENTS) {
        statements.add(statement);
      }
    }
    return statements;
  }
}
