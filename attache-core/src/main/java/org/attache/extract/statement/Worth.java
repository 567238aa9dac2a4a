package org.attache.extract.statement;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.Attribution.Silence;
import org.attache.extract.issue.ArticleIssues;
import org.attache.extract.statement.Cues.Cue;
import org.attache.grammar.Clauses;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.Sector;
import org.attache.table.Table;
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

  private static final Set<String> SUPPOSING =
      Set.of("if", "unless", "until", "whether", "once", "when");

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "hardly");

  private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "nothing");

  /** Verbs that utter the view, hope or concern that is their object. */
  private static final Set<String> UTTERING =
      Set.of(
          "express", "voice", "reiterate", "repeat", "convey", "state", "restate", "declare",
          "renew");

  /** Verbs whose infinitive tells what was done. */
  private static final Set<String> GOING_ON =
      Set.of("go", "continue", "begin", "start", "come", "proceed", "hasten", "manage", "dare");

  /** So many other actors of politics make an article one of politics. */
  private static final int ACTORS = 2;

  private static final Set<String> PASTIMES =
      rows().stream().map(row -> row.cell(0)).collect(Collectors.toUnmodifiableSet());

  private static final int SHORTEST_TURN = 20;

  private final ResolvedArticle article;
  private final ArticleIssues issues;
  private final Courtesies courtesies;
  private final Set<String> actors;
  private final boolean betweenStates;

  Worth(ResolvedArticle article, ArticleIssues issues, Courtesies courtesies) {
    this.article = article;
    this.issues = issues;
    this.courtesies = courtesies;
    this.actors = actors(article);
    this.betweenStates = betweenStates(article);
  }

  /** The entries of {@code pastimes.tsv}. */
  static List<Table.Line> rows() {
    return Table.resource(Worth.class, "pastimes.tsv", 2);
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
    boolean worthy =
        draft.trigger.is(Frame.LABEL) && !betweenStates
            ? isForeign(speaker, content)
            : isPolitical(speaker, content) && !isPastime(draft, content);
    return worthy ? null : Silence.PRIVATE;
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
    Sentence sentence = draft.sentence;
    for (int word = sentence.wordAt(words.start());
        word < sentence.size() && sentence.token(word).span().start() < words.end();
        word++) {
      int head = sentence.head(word);
      boolean inside = head >= 0 && words.contains(sentence.token(head).span());
      if (!inside
          && (sentence.token(word).isProper() || Holders.standard().isSpeaker(sentence, word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUttered(Draft draft, Span content) {
    Cue cue = draft.trigger.cue();
    if (cue == null) {
      return draft.trigger.frame().asserts();
    }
    boolean inFull = draft.last != null && draft.last.span().contains(content);
    if (draft.trigger.frame().asserts() && (cue.isSpeech() || inFull)) {
      return true;
    }
    if (draft.trigger.is(Frame.NOUN)) {
      int verb = draft.sentence.head(draft.word);
      return verb >= 0
          && draft.sentence.is(draft.word, "obj")
          && UTTERING.contains(draft.sentence.lemma(verb));
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
    return isConditional(sentence, word)
        || isDenied(sentence, word)
        || isMerelyMeant(sentence, word);
  }

  /** "Did not say", "never said", "nobody said". */
  private static boolean isDenied(Sentence sentence, int cue) {
    for (int i = Math.max(0, cue - 3); i < cue; i++) {
      if (sentence.head(i) == cue && NEGATIONS.contains(Clauses.lower(sentence, i))) {
        return true;
      }
    }
    int subject = sentence.child(cue, "nsubj");
    return subject >= 0
        && (Clauses.lower(sentence, subject).startsWith("no")
                && NOBODY.contains(Clauses.lower(sentence, subject))
            || Clauses.hasNegativeDeterminer(sentence, subject));
  }

  /** Whether "if", "when" or "whether" opens the clause of a cue, with no comma between. */
  private static boolean isConditional(Sentence sentence, int cue) {
    for (int i = cue - 1; i >= 0 && !sentence.token(i).text().equals(","); i--) {
      if (sentence.head(i) == cue
          && sentence.is(i, "mark", "advmod")
          && SUPPOSING.contains(Clauses.lower(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  /** "To say that": told only behind "went on", "continued". */
  private static boolean isMerelyMeant(Sentence sentence, int cue) {
    boolean infinitive =
        sentence.tag(cue).equals("VB")
            && sentence.children(cue, "mark", "aux").stream()
                .anyMatch(child -> Clauses.lower(sentence, child).equals("to"));
    int head = sentence.head(cue);
    if (sentence.tag(cue).equals("VB") && !sentence.has(cue, "aux", "mark", "conj")) {
      // "Have the envoy say it".
      return !sentence.is(cue, "conj");
    }
    return infinitive && (head < 0 || !GOING_ON.contains(sentence.lemma(head)));
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
    String words = text.substring(content.start(), content.end());
    boolean quoted = draft.last != null || words.chars().anyMatch(Quotation::isMark);
    if (draft.trigger.is(Frame.QUOTE) && isFragment(draft, content)) {
      return false;
    }
    boolean named =
        draft.trigger.is(Frame.OBJECT)
            && draft.sentence.tag(draft.word).equals("VBN")
            && draft.sentence.is(draft.word, "acl", "amod");
    if (named) {
      // "a method called trawling".
      return false;
    }
    if (quoted || draft.trigger.is(Frame.GOES_ON)) {
      return content.length() > 2;
    }
    if (!draft.trigger.is(Frame.CLAUSE)) {
      // "a charge that the port called absurd": what is called so stands before.
      boolean half = draft.sentence.is(draft.word, "acl:relcl") && words.indexOf(' ') < 0;
      return !half && !isTakenUp(draft.sentence, content);
    }
    if (isAside(draft, content)) {
      return false;
    }
    Cue cue = draft.trigger.cue();
    if (isHeadless(draft, content)) {
      return false;
    }
    if (cue != null && cue.keeps("object") && content.start() > draft.sentence.token(draft.word).span().end()) {
      return !isTakenUp(draft.sentence, content);
    }
    if (before(draft.sentence, content).equals("that")) {
      return true;
    }
    boolean sure = cue == null || !(cue.takes("object") || cue.takes("strict"));
    return sure ? hasFinite(draft.sentence, content) : isComplement(draft, content);
  }

  /** A few quoted words of a clause that was lost: he would continue “to break the ice”. */
  private boolean isFragment(Draft draft, Span content) {
    String text = article.article().text();
    int cue = draft.sentence.token(draft.word).span().end();
    int first = content.start();
    while (first < content.end() && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    return first < content.end()
        && Character.isLowerCase(text.charAt(first))
        && Quotation.isMark(text.charAt(content.start()))
        && content.start() > cue
        && text.substring(cue, content.start()).chars().noneMatch(c -> c == ',' || c == ':');
  }

  /** "The charge", "this": what was said stands elsewhere. */
  private static boolean isTakenUp(Sentence sentence, Span content) {
    int first = sentence.wordAt(content.start());
    int last = sentence.wordAt(content.end() - 1);
    if (first < 0 || last < 0) {
      return false;
    }
    boolean definite =
        Set.of("the", "this", "that", "these", "those", "such").contains(Clauses.lower(sentence, first));
    return sentence.token(first).isPronoun() && last == first || (definite && last - first <= 1);
  }

  /**
   * Words behind a cue that have lost their subject ("the letter which he said was false"), or that
   * stand in a relative clause of the writer's ("continued in the course that it had taken").
   */
  private static boolean isHeadless(Draft draft, Span content) {
    Sentence sentence = draft.sentence;
    int first = sentence.wordAt(content.start());
    Cue cue = draft.trigger.cue();
    if (first <= draft.word || cue == null) {
      return false;
    }
    boolean farThat =
        cue.takes("that")
            && !cue.takes("hearer")
            && Clauses.lower(sentence, first - 1).equals("that")
            && first - 1 > draft.word + 1;
    return farThat || (Line.isFiniteTag(sentence.tag(first)) && first == draft.word + 1);
  }

  /** A cue inside or beside a clause that is not said: "a meeting proposed by Peru is unlikely". */
  private boolean isAside(Draft draft, Span content) {
    Sentence sentence = draft.sentence;
    Span cue = sentence.token(draft.word).span();
    boolean participle =
        sentence.tag(draft.word).equals("VBN") && !sentence.has(draft.word, "aux", "aux:pass");
    if (participle && content.contains(cue)) {
      return true;
    }
    if (sentence.is(draft.word, "acl:relcl") && content.end() <= cue.start()) {
      // "reported a loss, an account that the port disputed".
      return true;
    }
    return content.end() <= cue.start()
        && article
            .article()
            .text()
            .substring(content.end(), cue.start())
            .chars()
            .anyMatch(c -> c == ';' || c == ':');
  }

  /** Whether some verb of the content is finite and no part of a relative clause. */
  private static boolean hasFinite(Sentence sentence, Span content) {
    for (int word = 0; word < sentence.size(); word++) {
      if (content.contains(sentence.token(word).span())
          && (Line.isFiniteTag(sentence.tag(word)) || sentence.tag(word).equals("VB"))
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
        || !issues.namesIn(content).isEmpty()
        || isOnPolitics(speaker)) {
      return true;
    }
    return anyParty(content, Worth::isPublic);
  }

  private boolean anyParty(Span content, Predicate<Party> wanted) {
    for (Sentence sentence : article.sentences()) {
      if (sentence.span().end() <= content.start()) {
        continue;
      }
      if (sentence.span().start() >= content.end()) {
        break;
      }
      for (int word = 0; word < sentence.size(); word++) {
        if (content.contains(sentence.token(word).span())
            && article.parties(sentence, word).stream().anyMatch(wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether others of the article are actors of politics. */
  private boolean isOnPolitics(Party speaker) {
    String own = speaker.actor().id().value();
    boolean person = speaker.actor().person() && speaker.actor().sectors().isEmpty();
    return actors.size() - (actors.contains(own) ? 1 : 0) >= (person ? 1 : ACTORS);
  }

  /** Whether those whose turns an article holds are of several states. */
  private static boolean betweenStates(ResolvedArticle article) {
    Set<String> countries = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      for (Party voice : article.voice(sentence)) {
        if (voice.actor().country() != null) {
          countries.add(voice.actor().country());
        }
      }
    }
    return countries.size() > 1;
  }

  /** What one says to one's own is kept where it names another state or a body of states. */
  private boolean isForeign(Party speaker, Span content) {
    String own = speaker.actor().country();
    return anyParty(
        content,
        party -> {
          String country = party.actor().country();
          boolean body = country == null && party.actor().id().known();
          return (body && !party.actor().person()) || (country != null && !country.equals(own));
        });
  }

  /** Sport, shows, weather: said of a state's people too, and no politics. */
  private boolean isPastime(Draft draft, Span content) {
    Sentence sentence = draft.sentence;
    for (int word = 0; word < sentence.size(); word++) {
      if (PASTIMES.contains(sentence.lemma(word)) || PASTIMES.contains(Clauses.lower(sentence, word))) {
        return issues.namesIn(content).isEmpty();
      }
    }
    return false;
  }

  private static Set<String> actors(ResolvedArticle article) {
    Set<String> found = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      for (int word = 0; word < sentence.size(); word++) {
        for (Party party : article.parties(sentence, word)) {
          if (party.actor().sectors().stream().anyMatch(POLITICAL::contains)) {
            found.add(party.actor().id().value());
          }
        }
      }
    }
    return found;
  }

  private static boolean isPublic(Party party) {
    return party.actor().sectors().stream().anyMatch(POLITICAL::contains)
        || (party.actor().country() != null && !party.actor().sectors().contains(Sector.BUS))
        || (party.actor().id().known() && party.actor().sectors().isEmpty());
  }
}
