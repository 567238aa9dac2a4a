package org.attache.extract.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.extract.Assessment;
import org.attache.extract.Event;
import org.attache.extract.PloverType;
import org.attache.extract.RuleId;
import org.attache.extract.Standing;
import org.attache.resolve.Party;
import org.attache.resolve.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a speech holds against a party by telling of it: an attack, a threat, coercion, troops
 * at the border, a refusal. A report that tells of the same judges nobody.
 */
final class Deeds {

  private static final Set<PloverType> HOSTILE =
      EnumSet.of(
          PloverType.ASSAULT,
          PloverType.COERCE,
          PloverType.MOBILIZE,
          PloverType.THREATEN,
          PloverType.REJECT,
          PloverType.SANCTION);
  private static final Set<PloverType> VIOLENT =
      EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.MOBILIZE);

  /** "Denied that", "voted against": what one may do without blame. */
  private static final Set<String> FREE =
      Set.of(
          "deny", "denial", "vote", "oppose", "decline", "battle", "clash", "end", "stop", "halt",
          "cease", "lift", "release");

  private static final double HELD = -0.5;

  private Deeds() {}

  /** Whether a word tells of a hostile act of nobody whom a country would answer for. */
  static boolean isUnnamed(JudgedGround ground, Sentence sentence, int word) {
    Event event = ground.eventAt(sentence, word);
    return event != null
        && VIOLENT.contains(event.type())
        && event.standing().factuality() >= 1.5
        && event.standing().time() != Standing.Time.HISTORICAL
        && event.actors().stream().allMatch(actor -> actor.actor().country() == null);
  }

  /** Whether one of some parties is the victim of what a sentence tells of. */
  static boolean suffers(JudgedGround ground, Sentence sentence, List<Assessment.Subject> parties) {
    for (int word = 0; word < sentence.size(); word++) {
      Event event = ground.eventAt(sentence, word);
      if (event == null || !VIOLENT.contains(event.type())) {
        continue;
      }
      for (Party recipient : event.recipients()) {
        String country = recipient.actor().country();
        for (Assessment.Subject subject : parties) {
          Party party = subject.party();
          if (country != null && party != null && country.equals(party.actor().country())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** What the event that a word tells of is held against, or null. */
  static @Nullable Judgement at(JudgedGround ground, Sentence sentence, int word) {
    Event event = ground.eventAt(sentence, word);
    if (event == null
        || !HOSTILE.contains(event.type())
        || FREE.contains(sentence.lemma(word))
        || !ground.speech().holds(sentence, word)
        || event.standing().factuality() < 1.5
        || event.standing().time() == Standing.Time.HISTORICAL
        || event.recipients().stream().anyMatch(Deeds::isOutlaw)) {
      return null;
    }
    List<Integer> places = new ArrayList<>();
    for (Party actor : event.actors()) {
      int place = place(ground, sentence, actor);
      if (place >= 0 && actor.actor().country() != null && !places.contains(place)) {
        places.add(place);
      }
    }
    List<Integer> doers = Doers.parties(ground, sentence, places);
    return doers.isEmpty()
        ? null
        : new Judgement(HELD, doers, word, new RuleId<>(sentence.lemma(word), Means.DEED));
  }

  /** Who fights rebels and gangs is not blamed for it. */
  private static boolean isOutlaw(Party party) {
    return party.actor().sectors().contains(Sector.REB)
        || party.actor().sectors().contains(Sector.CRM);
  }

  private static int place(JudgedGround ground, Sentence sentence, Party actor) {
    for (int word = 0; word < sentence.size(); word++) {
      for (Party party : ground.article().parties(sentence, word)) {
        boolean where = sentence.is(word, "compound") && sentence.token(word).isProper();
        if (!where && party.actor().id().equals(actor.actor().id())) {
          return word;
        }
      }
    }
    return -1;
  }
}
