package org.attache.extract.statement;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attache.annotate.Sentence;
import org.attache.article.Span;
import org.attache.extract.issue.ArticleIssues;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.Sector;
import org.attache.table.Table;

/** Tells whether words belong to politics: by who speaks, and of whom and what. */
final class Politics {

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

  /** So many other actors of politics make an article one of politics. */
  private static final int ACTORS = 2;

  private static final Set<String> PASTIMES =
      rows().stream().map(row -> row.cell(0)).collect(Collectors.toUnmodifiableSet());

  private final ResolvedArticle article;
  private final ArticleIssues issues;
  private final Set<String> actors;
  private final boolean betweenStates;

  Politics(ResolvedArticle article, ArticleIssues issues) {
    this.article = article;
    this.issues = issues;
    this.actors = actors(article);
    this.betweenStates = betweenStates(article);
  }

  /** The entries of {@code pastimes.tsv}. */
  static List<Table.Line> rows() {
    return Table.resource(Politics.class, "pastimes.tsv", 2);
  }

  /** Whether states or politics have a part in what a draft says. */
  boolean has(Draft draft, Party speaker, Span content) {
    return draft.trigger.is(Frame.LABEL) && !betweenStates
        ? isForeign(speaker, content)
        : isPolitical(speaker, content) && !isPastime(draft, content);
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
    return anyParty(content, Politics::isPublic);
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
      if (sentence.token(word).isNoun() && PASTIMES.contains(sentence.lemma(word))) {
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
