package org.attache.extract.event;

import java.util.List;
import java.util.Map;
import org.attache.extract.Plover;
import org.attache.extract.PloverType;
import org.attache.extract.Standing;
import org.attache.extract.event.Entry.Act;
import org.attache.resolve.Party;
import org.attache.resolve.Sector;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * What an act becomes when it is only announced: PLOVER codes a cooperative act to come as AGREE, a
 * hostile act that its own actor announces as THREATEN, and an act that its own actor will not do
 * as REJECT. What is merely possible or hangs on a condition keeps its type; its standing says the
 * rest.
 */
final class Composition {

  private static final Map<String, String> INTENT =
      Map.ofEntries(
          Map.entry("061", "0311"),
          Map.entry("062", "0312"),
          Map.entry("063", "0313"),
          Map.entry("064", "0314"),
          Map.entry("071", "0331"),
          Map.entry("072", "0332"),
          Map.entry("073", "0333"),
          Map.entry("074", "0334"),
          Map.entry("081", "0351"),
          Map.entry("0813", "0351"),
          Map.entry("0814", "0351"),
          Map.entry("082", "0352"),
          Map.entry("084", "0353"),
          Map.entry("0841", "0353"),
          Map.entry("0842", "0353"),
          Map.entry("085", "0354"),
          Map.entry("086", "0355"),
          Map.entry("0861", "0355"),
          Map.entry("0862", "0355"),
          Map.entry("0863", "0355"),
          Map.entry("087", "0356"),
          Map.entry("0871", "0356"),
          Map.entry("0872", "0356"),
          Map.entry("0873", "0356"),
          Map.entry("0874", "0356"));

  /** What a member of a government means by "the government" is the own one. */
  private static final WordClass STATE = WordClasses.beside(Composition.class).get("own-state");

  private Composition() {}

  /**
   * What a listed act is here.
   *
   * @param clause whether a verb says it; a noun has no tense, and of its time only meetings and
   *     help are sure ("next week's visit")
   */
  static Act of(Act act, Standing standing, List<Party> actors, boolean clause) {
    if (standing.time() != Standing.Time.FUTURE) {
      return act;
    }
    if (!clause) {
      return standing.factuality() >= 1 && standing.condition() == null ? noun(act) : act;
    }
    boolean own = isOwn(standing, actors);
    if (standing.factuality() <= -1) {
      // Also under a condition: "will not lift the ban unless …" is a refusal today.
      return own ? refused(act) : act;
    }
    if (standing.factuality() < 1 || standing.condition() != null) {
      return act;
    }
    return own ? announced(act) : expected(act);
  }

  /**
   * Whether the actor itself announces it, in words of its own, of its state, or of the article.
   */
  private static boolean isOwn(Standing standing, List<Party> actors) {
    if (standing.voice().isEmpty()) {
      return !actors.isEmpty();
    }
    for (Party voice : standing.voice()) {
      for (Party actor : actors) {
        String country = actor.actor().country();
        if (actor.actor().id().equals(voice.actor().id())
            || (country != null && country.equals(voice.actor().country()))
            || (country == null && isOfficial(voice) && STATE.contains(actor.actor().name()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOfficial(Party voice) {
    return voice.actor().sectors().contains(Sector.GOV);
  }

  private static Act noun(Act act) {
    return switch (act.type()) {
      case CONSULT, SUPPORT, COOPERATE, AID -> plain(act, PloverType.AGREE, null, intent(act));
      default -> act;
    };
  }

  private static Act expected(Act act) {
    return switch (act.type()) {
      case RETREAT, CONCEDE -> plain(act, PloverType.AGREE, null, intent(act));
      default -> noun(act);
    };
  }

  private static Act announced(Act act) {
    return switch (act.type()) {
      case ASSAULT, MOBILIZE -> plain(act, PloverType.THREATEN, "violence", "138");
      case COERCE -> plain(act, PloverType.THREATEN, "restrict", "132");
      case SANCTION -> plain(act, PloverType.THREATEN, "relations", "131");
      case PROTEST -> plain(act, PloverType.THREATEN, "restrict", "133");
      default -> expected(act);
    };
  }

  private static Act refused(Act act) {
    return switch (act.type()) {
      case CONSULT, AGREE -> plain(act, PloverType.REJECT, "meet", "125");
      case SUPPORT, COOPERATE, AID -> plain(act, PloverType.REJECT, "assist", "121");
      case RETREAT, CONCEDE -> plain(act, PloverType.REJECT, "yield", "124");
      default -> act;
    };
  }

  private static String intent(Act act) {
    String code = INTENT.get(act.cameo());
    if (code != null) {
      return code;
    }
    return switch (act.type()) {
      case CONSULT -> "036";
      case SUPPORT -> "032";
      case AID -> "033";
      case RETREAT, CONCEDE -> "035";
      default -> "031";
    };
  }

  private static Act plain(Act act, PloverType type, @Nullable String mode, String cameo) {
    Double score = mode == null ? (Double) type.score() : Plover.score(type, mode);
    return new Act(type, mode, act.contexts(), cameo, score == null ? type.score() : score);
  }
}
