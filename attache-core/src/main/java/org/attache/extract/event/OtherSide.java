package org.attache.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.extract.Event;
import org.attache.extract.PloverType;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * The other of two states where a clause names one alone: "Peru recalled its envoy from Chile. Lima
 * also broke off relations."
 *
 * <p>Only acts that always turn to somebody take it. First asked is what was told of the actor in
 * the sentences just before: whoever else took part. Where that tells of nobody, it is the only
 * other state of which these sentences speak. Where two others fit, nobody.
 */
final class OtherSide {

  private static final int SENTENCES_BACK = 2;

  private static final Set<PloverType> BETWEEN =
      EnumSet.of(
          PloverType.CONCEDE,
          PloverType.AID,
          PloverType.RETREAT,
          PloverType.ACCUSE,
          PloverType.REJECT,
          PloverType.THREATEN,
          PloverType.PROTEST,
          PloverType.SANCTION,
          PloverType.COERCE);

  /** Who rules out an idea or walks out of a hall turns against nobody in particular. */
  private static final WordClass ALONE = WordClasses.beside(OtherSide.class).get("alone");

  private final String own;
  private @Nullable Party other;
  private boolean several;

  private OtherSide(String own) {
    this.own = own;
  }

  /** Nobody meets or signs alone. */
  private static boolean isShared(Entry entry) {
    return entry.frame().reciprocal() && !entry.lemma().equals("discuss");
  }

  /**
   * The recipient that an act takes from its neighbours, or null.
   *
   * @param before the events told so far, in text order
   */
  static @Nullable Party of(
      ResolvedArticle article,
      Sentence sentence,
      Entry entry,
      List<Party> actors,
      List<Event> before) {
    Entry.Act act = entry.act();
    if (act == null
        || !(BETWEEN.contains(act.type()) || isShared(entry))
        || actors.isEmpty()
        || ALONE.contains(entry.lemma())) {
      return null;
    }
    String own = actors.get(0).actor().country();
    if (own == null || actors.stream().anyMatch(actor -> !own.equals(actor.actor().country()))) {
      return null;
    }
    int oldest = Math.max(0, sentence.index() - SENTENCES_BACK);
    OtherSide side = new OtherSide(own);
    side.inEvents(before, article.sentences().get(oldest).span().start());
    if (side.other == null && BETWEEN.contains(act.type())) {
      side.inSentences(article, oldest, sentence.index());
    }
    Party other = side.several ? null : side.other;
    return other == null ? null : new Party(other.actor(), other.naming(), null, "other-side");
  }

  private void inEvents(List<Event> events, int from) {
    for (Event event : events) {
      boolean near = event.provenance().evidence().start() >= from;
      if (near && (isOwn(event.actors()) || isOwn(event.recipients()))) {
        event.actors().forEach(this::see);
        event.recipients().forEach(this::see);
      }
    }
  }

  private boolean isOwn(List<Party> parties) {
    return parties.stream().anyMatch(party -> own.equals(party.actor().country()));
  }

  private void inSentences(ResolvedArticle article, int from, int to) {
    for (Sentence sentence : article.sentences().subList(from, to + 1)) {
      for (int word = 0; word < sentence.size(); word++) {
        article.parties(sentence, word).forEach(this::see);
      }
    }
  }

  /** Takes note of a party of another state; the state itself stands for those who serve it. */
  private void see(Party party) {
    String country = party.actor().country();
    if (country == null || country.equals(own)) {
      return;
    }
    several |= other != null && !country.equals(other.actor().country());
    if (other == null || party.actor().id().value().equals(country)) {
      other = party;
    }
  }
}
