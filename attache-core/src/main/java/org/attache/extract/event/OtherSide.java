package org.attache.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
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
 * The other of two states where a sentence names one alone: "Peru recalled its envoy from Chile.
 * Lima also broke off relations."
 *
 * <p>Only acts between two, without a recipient of their own, take it, and only where all that was
 * told of the actor in the sentences before was between it and one other; where two others fit,
 * nobody.
 */
final class OtherSide {

  private static final int SENTENCES_BACK = 2;

  private static final Set<PloverType> BETWEEN =
      EnumSet.of(PloverType.SANCTION, PloverType.RETREAT, PloverType.REJECT, PloverType.COERCE);

  /** Who rules out an idea or walks out of a hall turns against nobody in particular. */
  private static final WordClass ALONE = WordClasses.beside(OtherSide.class).get("alone");

  private OtherSide() {}

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
        || !BETWEEN.contains(act.type())
        || actors.isEmpty()
        || ALONE.contains(entry.lemma())) {
      return null;
    }
    String own = actors.get(0).actor().country();
    if (own == null || actors.stream().anyMatch(actor -> !own.equals(actor.actor().country()))) {
      return null;
    }
    int oldest = Math.max(0, sentence.index() - SENTENCES_BACK);
    int from = article.sentences().get(oldest).span().start();
    Set<String> others = new HashSet<>();
    Party last = null;
    for (Event event : before) {
      if (event.provenance().evidence().start() >= from) {
        List<Party> all = new ArrayList<>(event.actors());
        all.addAll(event.recipients());
        if (all.stream().anyMatch(party -> own.equals(party.actor().country()))) {
          for (Party party : all) {
            String country = party.actor().country();
            if (country != null && !country.equals(own)) {
              others.add(country);
              boolean state = party.actor().id().value().equals(country);
              last = last == null || state ? party : last;
            }
          }
        }
      }
    }
    return others.size() == 1 && last != null
        ? new Party(last.actor(), last.naming(), null, "other-side")
        : null;
  }
}
