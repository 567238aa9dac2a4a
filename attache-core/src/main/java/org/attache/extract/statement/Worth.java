package org.attache.extract.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.issue.ArticleIssues;
import org.attache.extract.statement.Cues.Cue;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Decides which reports are statements that a reader would enter in a record of relations between
 * states: somebody who can speak says something about states or politics. What somebody wants, is
 * for or does is left to positions and events; the rest is silent. The first reason counts.
 */
final class Worth {

  /** Sectors whose words are political whatever they speak of. */
  private static final Set<Sector> POLITICAL =
      EnumSet.of(
          Sector.GOV,
          Sector.LEG,
          Sector.MIL,
          Sector.PTY,
          Sector.REB,
          Sector.OPP,
          Sector.PRE,
          Sector.JUD,
          Sector.SPY,
          Sector.COP);

  private static final int SHORTEST_TURN = 25;

  private final ResolvedArticle article;
  private final ArticleIssues issues;
  private final Courtesies courtesies;

  Worth(ResolvedArticle article, ArticleIssues issues, Courtesies courtesies) {
    this.article = article;
    this.issues = issues;
    this.courtesies = courtesies;
  }

  /** Why a draft with one speaker is no statement of the record; null where it is one. */
  @Nullable Silence silence(Draft draft, Party speaker, Span content) {
    if (!isNamed(draft, speaker)) {
      return Silence.NOBODY;
    }
    if (!isUttered(draft, content)) {
      return Silence.NO_WORDS;
    }
    if (isSupposed(draft)) {
      return Silence.SUPPOSED;
    }
    if (!hasContent(draft, content)) {
      return Silence.NO_CONTENT;
    }
    String words = article.article().text().substring(content.start(), content.end());
    if (courtesies.isAll(words)) {
      return Silence.COURTESY;
    }
    return isPolitical(speaker, content) ? null : Silence.PRIVATE;
  }

  /** Whether the speaker is a party, or a noun for persons ("three envoys"); not "it", "many". */
  private static boolean isNamed(Draft draft, Party speaker) {
    if (speaker.rule().equals(Hearsay.UNNAMED)) {
      return false;
    }
    if (!speaker.rule().equals(Speakers.BY_WORDS)) {
      return true;
    }
    Span words = speaker.words() == null ? null : speaker.words().span();
    if (words == null || !draft.sentence.span().contains(words)) {
      return draft.trigger.is(Frame.LABEL) && speaker.actor().person();
    }
    boolean person = false;
    for (int word = draft.sentence.wordAt(words.start());
        word < draft.sentence.size() && draft.sentence.token(word).span().start() < words.end();
        word++) {
      person |=
          draft.sentence.token(word).isProper()
              || Holders.standard().isSpeaker(draft.sentence, word);
    }
    return person;
  }

  private static boolean isUttered(Draft draft, Span content) {
    Cue cue = draft.trigger.cue();
    if (cue == null) {
      return draft.trigger.frame().asserts();
    }
    if (draft.trigger.frame().asserts() && cue.isSpeech()) {
      return true;
    }
    return switch (draft.trigger.frame()) {
      case OBJECT -> cue.keeps("object");
      case TO -> cue.keeps("to");
      case PREP, ABOUT -> cue.keeps(before(draft.sentence, content));
      default -> false;
    };
  }

  /** The word before what is said: the preposition of a phrase. */
  private static String before(Sentence sentence, Span content) {
    int first = sentence.wordAt(content.start());
    return first <= 0 ? "" : Clauses.lower(sentence, first - 1);
  }

  /** "If she says", "did not say", "would say": nobody is told to have said it. */
  private static boolean isSupposed(Draft draft) {
    if (draft.cue == null) {
      return false;
    }
    Sentence sentence = draft.sentence;
    int word = draft.word;
    return Clauses.conditional(sentence, word) || Clauses.negated(sentence, word);
  }

  /**
   * Whether there are words enough, and a clause where the cue takes one: "recalled its envoy from
   * Oslo" recalls no words.
   */
  private boolean hasContent(Draft draft, Span content) {
    String text = article.article().text();
    if (draft.trigger.is(Frame.LABEL)) {
      return content.length() >= SHORTEST_TURN;
    }
    if (!draft.trigger.is(Frame.CLAUSE) || draft.last != null) {
      return content.length() > 2;
    }
    if (text.substring(content.start(), content.end()).chars().anyMatch(Quotation::isMark)) {
      return true;
    }
    Cue cue = draft.trigger.cue();
    boolean sure = cue == null || !(cue.takes("object") || cue.takes("strict"));
    return sure ? hasFinite(draft.sentence, content) : isComplement(draft, content);
  }

  /** Whether some verb of the content is finite and no part of a relative clause. */
  private static boolean hasFinite(Sentence sentence, Span content) {
    for (int word = 0; word < sentence.size(); word++) {
      if (content.contains(sentence.token(word).span())
          && Line.isFiniteTag(sentence.tag(word))
          && !sentence.is(relativeHead(sentence, word), "acl:relcl")) {
        return true;
      }
    }
    return false;
  }

  private static int relativeHead(Sentence sentence, int word) {
    boolean helps = sentence.is(word, "aux", "aux:pass", "cop") && sentence.head(word) >= 0;
    return helps ? sentence.head(word) : word;
  }

  /** Whether the words are a clause by "that", by grammar, or by standing before the cue. */
  private static boolean isComplement(Draft draft, Span content) {
    Sentence sentence = draft.sentence;
    Span cue = sentence.token(draft.word).span();
    if (content.start() < cue.start() || !sentence.span().contains(content)) {
      return true;
    }
    if (before(sentence, content).equals("that")) {
      return true;
    }
    for (int child : sentence.children(draft.word, "ccomp", "parataxis", "xcomp")) {
      if (content.contains(sentence.token(child).span())
          && sentence.has(child, "nsubj", "nsubj:pass", "expl")
          && hasFinite(sentence, content)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the speaker belongs to politics, or the words name a state, a body or an issue. */
  private boolean isPolitical(Party speaker, Span content) {
    List<Sector> sectors = speaker.actor().sectors();
    boolean state = speaker.actor().country() != null && !speaker.actor().person();
    if (sectors.stream().anyMatch(POLITICAL::contains)
        || (state && !sectors.contains(Sector.BUS))
        || !issues.namesIn(content).isEmpty()) {
      return true;
    }
    for (Sentence sentence : article.sentences()) {
      if (sentence.span().end() <= content.start()) {
        continue;
      }
      if (sentence.span().start() >= content.end()) {
        break;
      }
      for (int word = 0; word < sentence.size(); word++) {
        if (content.contains(sentence.token(word).span())
            && article.parties(sentence, word).stream().anyMatch(Worth::isPublic)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPublic(Party party) {
    return party.actor().sectors().stream().anyMatch(POLITICAL::contains)
        || (party.actor().country() != null && !party.actor().sectors().contains(Sector.BUS))
        || (party.actor().id().known() && party.actor().sectors().isEmpty());
  }
}
