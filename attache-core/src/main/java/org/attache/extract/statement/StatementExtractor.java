package org.attache.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.article.Span;
import org.attache.extract.Attribution.Silence;
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

  /** The factuality of what certainly happened. */
  private static final double FACT = 3;

  private final Cues cues = Cues.load();
  private final CueReader reader = new CueReader(cues);
  private final Courtesies courtesies = Courtesies.load();
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

  /** The statements of an article that are worth keeping, in text order. */
  public List<Statement> statements(ResolvedArticle article) {
    return reports(article).stream().filter(Report::isKept).map(Report::statement).toList();
  }

  /** All that an article attributes to somebody, in text order. */
  public List<Report> reports(ResolvedArticle article) {
    List<Report> found = new ArrayList<>();
    ArticleIssues named = issues.of(article);
    Worth worth = new Worth(article, named, courtesies);
    List<Draft> turns = Turns.of(article, courtesies);
    for (Draft draft : Utterances.of(article, reader, turns)) {
      for (Party speaker : apart(draft.speakers)) {
        found.add(report(article, named, worth, draft, speaker));
      }
    }
    return found;
  }

  /** Who has a statement apart: several who are all known; of "friends and rivals" the first. */
  private static List<Party> apart(List<Party> speakers) {
    List<Party> parties = new ArrayList<>(speakers);
    // "A Peruvian Ports Ministry official" is one official, of the state that is known.
    parties.removeIf(
        party ->
            party.actor().country() == null
                && !party.actor().person()
                && speakers.stream().anyMatch(other -> isSameMention(party, other)));
    boolean known = parties.stream().noneMatch(speaker -> speaker.rule().equals(Speakers.BY_WORDS));
    return known || parties.isEmpty() ? parties : parties.subList(0, 1);
  }

  private static boolean isSameMention(Party party, Party other) {
    Evidence one = party.words();
    Evidence two = other.words();
    return other.actor().country() != null
        && !other.actor().id().equals(party.actor().id())
        && one != null
        && two != null
        && one.span().overlaps(two.span());
  }

  /** A turn stands as the transcript tells it, whose only other voice is that of the turn. */
  private Standing standing(ResolvedArticle article, Draft draft) {
    if (draft.cue == null && draft.trigger.is(Frame.LABEL)) {
      return new Standing(List.of(), FACT, Standing.Time.PAST, null);
    }
    return standings.read(article, draft.sentence, draft.word);
  }

  private Report report(
      ResolvedArticle article, ArticleIssues named, Worth worth, Draft draft, Party speaker) {
    Sentence sentence = draft.sentence;
    Span words = draft.content == null ? sentence.span() : draft.content;
    String text = article.article().text();
    Statement.Form form = Wording.form(text, words, draft.cue);
    Span content = form == Statement.Form.DIRECT ? Wording.withoutMarks(text, words) : words;
    boolean goesOn = draft.trigger.is(Frame.GOES_ON);
    Span whole = goesOn ? words : sentence.span().cover(words);
    Evidence evidence = article.article().cite(whole);
    Circumstances circumstances = new Circumstances(article, cues);
    Standing standing = standing(article, draft);
    When when = dater.when(article, sentence, draft.word);
    Evidence cited = article.article().cite(content);
    String entry = draft.trigger.entry();
    Silence silence = worth.silence(draft, speaker, content);
    Observation.Kind kind =
        silence == null ? Observation.Kind.STATEMENT : Observation.Kind.ATTRIBUTION;
    String id = ObservationId.of(kind, evidence, speaker.actor().id(), cited.quote(), entry);
    Statement statement =
        new Statement(
            id,
            speaker,
            draft.cue == null ? null : article.article().cite(draft.cue),
            cited,
            form,
            goesOn ? List.of() : circumstances.addressees(sentence, draft.word),
            named.namesIn(content),
            goesOn ? null : circumstances.venue(sentence, draft.word, content),
            new Provenance(evidence, id(), entry, goesOn ? 0.6 : 0.8),
            standing,
            new Setting(when, null));
    return new Report(statement, draft.trigger.frame(), silence);
  }
}
