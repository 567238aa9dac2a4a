package org.attache.extract.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.article.Part;
import org.attache.article.Span;
import org.attache.extract.Event;
import org.attache.extract.Setting;
import org.attache.extract.Standing;
import org.attache.extract.issue.ArticleIssues;
import org.attache.extract.issue.Issues;
import org.attache.extract.standing.StandingReader;
import org.attache.extract.statement.Holders;
import org.attache.extract.statement.Report;
import org.attache.extract.statement.Speakers;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.time.Dater;
import org.jspecify.annotations.Nullable;

/** An article as the readers of claims see it: with its statements, its issues and its standing. */
public class Ground {

  private final ResolvedArticle article;
  private final ArticleIssues issues;
  private final Spoken spoken;
  private final Relevance relevance;
  private final Map<Integer, Event> events;
  private final StandingReader standings = new StandingReader();
  private final Dater dater = new Dater();
  private final Holders nouns = Holders.standard();

  public Ground(ResolvedArticle article, List<Event> events, List<Report> reports, Issues issues) {
    this.article = article;
    this.issues = issues.of(article);
    this.spoken = new Spoken(reports);
    this.relevance = new Relevance(article);
    this.events = new HashMap<>();
    events.forEach(event -> this.events.putIfAbsent(event.trigger().start(), event));
  }

  /** The same ground, for a reader that adds to it. */
  protected Ground(Ground other) {
    this.article = other.article;
    this.issues = other.issues;
    this.spoken = other.spoken;
    this.relevance = other.relevance;
    this.events = other.events;
  }

  /** The voices at an offset: a chain with the speakers of the quotations around it. */
  public List<Party> voice(List<Party> chain, int offset) {
    return spoken.voice(chain, offset);
  }

  /** Whether a sentence is about relations between states. */
  public boolean isInternational(Sentence sentence) {
    return relevance.isInternational(sentence);
  }

  /** The event whose telling begins at a word, or null. */
  public @Nullable Event eventAt(Sentence sentence, int word) {
    return events.get(sentence.token(word).span().start());
  }

  public ResolvedArticle article() {
    return article;
  }

  /** Whether a noun is one for what is judged in the relations of states. */
  public boolean isAct(Sentence sentence, int word) {
    return nouns.isAct(sentence, word);
  }

  /** The sentences that tell of the world and ask nothing. */
  public List<Sentence> sentences() {
    return all().stream().filter(sentence -> !asks(sentence)).toList();
  }

  /** The sentences that tell of the world, also those that ask. */
  public List<Sentence> all() {
    List<Sentence> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Part part = article.article().partAt(sentence.span().start());
      if (part != null && part.kind().reports()) {
        found.add(sentence);
      }
    }
    return found;
  }

  public static boolean asks(Sentence sentence) {
    for (int i = sentence.size() - 1; i >= 0 && i >= sentence.size() - 2; i--) {
      if (sentence.token(i).text().equals("?")) {
        return true;
      }
    }
    return false;
  }

  public Evidence cite(Span span) {
    return article.article().cite(span);
  }

  /** Standing of a predicate with the speakers of the quotations around it in its voice. */
  public Standing standing(Sentence sentence, int word) {
    Standing read = standings.read(article, sentence, word);
    List<Party> voice = spoken.voice(read.voice(), sentence.token(word).span().start());
    return new Standing(voice, read.factuality(), read.time(), read.condition());
  }

  public Setting setting(Sentence sentence, int word) {
    return new Setting(dater.when(article, sentence, word), null);
  }

  /**
   * Those who can want something, among the nominals headed by some words: resolved parties,
   * persons and bodies in general words, "we" as the voice. Things are left out.
   */
  public List<Party> holders(Sentence sentence, List<Integer> words, List<Party> voice) {
    List<Party> found = new ArrayList<>();
    for (int word : words) {
      for (Party party : holdersAt(sentence, word, voice)) {
        if (found.stream().noneMatch(p -> p.actor().id().equals(party.actor().id()))) {
          found.add(party);
        }
      }
    }
    return found;
  }

  private List<Party> holdersAt(Sentence sentence, int word, List<Party> voice) {
    List<Party> known = Speakers.known(article, sentence, word);
    if (!known.isEmpty()) {
      return known;
    }
    if (Speakers.isFirstPerson(sentence, word)) {
      return voice.isEmpty() ? List.of() : List.of(voice.get(voice.size() - 1));
    }
    if (sentence.tag(word).startsWith("PRP")) {
      return sayers(sentence, word);
    }
    return isHolder(sentence, word) ? Speakers.at(article, sentence, word) : List.of();
  }

  /** "The ministry said it was ready": a pronoun without a name is the one who says so. */
  private List<Party> sayers(Sentence sentence, int pronoun) {
    int clause = sentence.head(pronoun);
    int head = clause < 0 ? -1 : sentence.head(clause);
    if (head < 0 || !sentence.is(clause, "ccomp")) {
      return List.of();
    }
    List<Party> found = new ArrayList<>();
    for (int agent : Dependencies.of(sentence).agents(head)) {
      found.addAll(Speakers.known(article, sentence, agent));
    }
    return found;
  }

  /** Whether a nominal stands for somebody who can want. */
  public boolean isHolder(Sentence sentence, int word) {
    if (!Speakers.known(article, sentence, word).isEmpty()) {
      return true;
    }
    return switch (sentence.lower(word)) {
      case "he", "she", "many", "most", "some", "others", "both" -> true;
      default -> sentence.token(word).isProper() || nouns.isHolder(sentence, word);
    };
  }

  /** Who owns a noun: "X's demand", "the demand of X"; empty if nobody. */
  public static List<Integer> owners(Sentence sentence, int noun) {
    int owner = sentence.child(noun, "nmod:poss");
    if (owner < 0) {
      for (int child : sentence.children(noun, "nmod")) {
        String preposition = Dependencies.of(sentence).preposition(child);
        if ("of".equals(preposition) || "by".equals(preposition) || "from".equals(preposition)) {
          owner = child;
          break;
        }
      }
    }
    return owner < 0 ? List.of() : Dependencies.of(sentence).conjuncts(owner);
  }

  /** The name of the issue in some words, or null. */
  public @Nullable String issue(Span words) {
    String best = null;
    int longest = 0;
    for (Issues.IssueMention mention : issues.in(words)) {
      int length = mention.words().quote().length();
      if (length > longest) {
        best = mention.issue();
        longest = length;
      }
    }
    return best;
  }
}
