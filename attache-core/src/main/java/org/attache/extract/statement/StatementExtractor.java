package org.attache.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.attache.extract.Extractor;
import org.attache.extract.Observation;
import org.attache.extract.ObservationId;
import org.attache.extract.Provenance;
import org.attache.extract.Setting;
import org.attache.extract.Standing;
import org.attache.extract.Statement;
import org.attache.extract.issue.ArticleIssues;
import org.attache.extract.issue.Issues;
import org.attache.extract.standing.StandingReader;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.When;
import org.attache.resolve.time.Dater;

/**
 * Finds who said what: direct, indirect and mixed quotations, with speaker, addressees, occasion
 * and the issues spoken of.
 */
public final class StatementExtractor implements Extractor {

  private final Cues cues = Cues.load();
  private final CueReader reader = new CueReader(cues);
  private final Issues issues;
  private final StandingReader standings = new StandingReader();
  private final Dater dater = new Dater();

  public StatementExtractor(Issues issues) {
    this.issues = issues;
  }

  @Override
  public String id() {
    return "statement@1";
  }

  @Override
  public List<Observation> extract(ResolvedArticle article) {
    return new ArrayList<>(statements(article));
  }

  /** The statements of an article, in text order. */
  public List<Statement> statements(ResolvedArticle article) {
    List<Statement> found = new ArrayList<>();
    ArticleIssues named = issues.of(article);
    for (Draft draft : Utterances.of(article, reader)) {
      for (Party speaker : apart(draft.speakers)) {
        found.add(statement(article, named, draft, speaker));
      }
    }
    return found;
  }

  /** Who has a statement apart: several who are all known; of "friends and rivals" the first. */
  private static List<Party> apart(List<Party> speakers) {
    boolean known = speakers.stream().noneMatch(speaker -> speaker.rule().equals("words"));
    return known || speakers.isEmpty() ? speakers : speakers.subList(0, 1);
  }

  private Statement statement(
      ResolvedArticle article, ArticleIssues named, Draft draft, Party speaker) {
    Sentence sentence = draft.sentence;
    Span words = draft.content == null ? sentence.span() : draft.content;
    String text = article.article().text();
    Statement.Form form = Wording.form(text, words, draft.cue);
    Span content = form == Statement.Form.DIRECT ? Wording.withoutMarks(text, words) : words;
    boolean goesOn = draft.entry.equals("goes on");
    Span whole = goesOn ? words : sentence.span().cover(words);
    Evidence evidence = article.article().cite(whole);
    Circumstances circumstances = new Circumstances(article, cues);
    Standing standing = standings.read(article, sentence, draft.word);
    When when = dater.when(article, sentence, draft.word);
    Evidence cited = article.article().cite(content);
    String id =
        ObservationId.of(
            Observation.Kind.STATEMENT, evidence, speaker.actor().id(), cited.quote(), draft.entry);
    return new Statement(
        id,
        speaker,
        draft.cue == null ? null : article.article().cite(draft.cue),
        cited,
        form,
        goesOn ? List.of() : circumstances.addressees(sentence, draft.word),
        named.namesIn(content),
        goesOn ? null : circumstances.venue(sentence, draft.word, content),
        new Provenance(evidence, id(), draft.entry, goesOn ? 0.6 : 0.8),
        standing,
        new Setting(when, null));
  }
}
