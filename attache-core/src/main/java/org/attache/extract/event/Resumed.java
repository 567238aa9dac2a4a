package org.attache.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.extract.Encounter;
import org.attache.extract.Event;
import org.attache.extract.Setting;
import org.attache.resolve.Party;
import org.attache.resolve.ResolvedArticle;
import org.attache.resolve.When;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in a contact that a sentence speaks of as known: "Holm met Lund. The talks took
 * four hours." The parties and, where they have none of their own, the days are those of the
 * contact told last, a few sentences before at most.
 */
final class Resumed {

  private static final int SENTENCES_BACK = 3;

  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "this", "that");

  private Resumed() {}

  /** The contact told before of which a noun speaks again, or null. */
  static @Nullable Event contact(
      ResolvedArticle article, Sentence sentence, Match match, List<Event> before) {
    if (!isKnown(sentence, match.word())) {
      return null;
    }
    int oldest = Math.max(0, sentence.index() - SENTENCES_BACK);
    int from = article.sentences().get(oldest).span().start();
    for (int i = before.size() - 1; i >= 0; i--) {
      Event event = before.get(i);
      if (event.provenance().evidence().start() < from) {
        break;
      }
      if (isOfTwo(event)) {
        return event;
      }
    }
    return null;
  }

  /** Those who took part in a contact, as a noun that speaks of it again names them. */
  static List<Party> parties(Event contact, Evidence words) {
    List<Party> parties = new ArrayList<>();
    for (Party party : both(contact)) {
      parties.add(new Party(party.actor(), party.naming(), words, "resumed"));
    }
    return parties;
  }

  /** What has no day of its own lies on the days of the contact of which it speaks. */
  static Event onDaysOf(Event contact, Event event) {
    When own = event.setting().when();
    When days = contact.setting().when();
    return days == null || (own != null && own.basis() != When.Basis.PUBLICATION)
        ? event
        : event.at(new Setting(days, event.setting().place()));
  }

  private static boolean isKnown(Sentence sentence, int word) {
    int determiner = sentence.child(word, "det");
    return sentence.token(word).isNoun()
        && determiner >= 0
        && DEFINITE.contains(sentence.token(determiner).text().toLowerCase(Locale.ROOT));
  }

  private static boolean isOfTwo(Event event) {
    Encounter encounter = event.encounter();
    return encounter != null && both(event).size() >= 2 && event.standing().factuality() > 0;
  }

  /** A visitor and those visited are the two sides of the talks that follow. */
  private static List<Party> both(Event event) {
    List<Party> both = new ArrayList<>(event.actors());
    both.addAll(event.recipients());
    return both;
  }
}
