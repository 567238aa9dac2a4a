package org.attache.extract.event;

import java.util.List;
import java.util.Map;
import org.attache.extract.Plover;
import org.attache.extract.PloverType;
import org.attache.extract.Standing;
import org.attache.extract.event.Entry.Act;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/**
 * What an act becomes when it is only announced: PLOVER codes a cooperative act to come as AGREE, a
 * retreat to come as CONCEDE, and a hostile act that its own actor announces as THREATEN. What is
 * merely possible or hangs on a condition keeps its type; its standing says the rest.
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
          Map.entry("074", "0334"));

  private Composition() {}

  static Act of(Act act, Standing standing, List<Party> actors) {
    if (standing.time() != Standing.Time.FUTURE || standing.condition() != null) {
      return act;
    }
    boolean own = standing.voice().stream().anyMatch(v -> Participants.contains(actors, v));
    if (standing.factuality() >= 1) {
      return switch (act.type()) {
        case CONSULT, SUPPORT, COOPERATE, AID -> plain(act, PloverType.AGREE, null, intent(act));
        case RETREAT -> plain(act, PloverType.CONCEDE, null, "080");
        case ASSAULT -> own ? plain(act, PloverType.THREATEN, "violence", "138") : act;
        case COERCE -> own ? plain(act, PloverType.THREATEN, "restrict", "132") : act;
        case SANCTION -> own ? plain(act, PloverType.THREATEN, "relations", "131") : act;
        default -> act;
      };
    }
    if (standing.factuality() <= -1 && own) {
      return switch (act.type()) {
        case CONSULT, AGREE -> plain(act, PloverType.REJECT, "meet", "125");
        case SUPPORT, COOPERATE, AID -> plain(act, PloverType.REJECT, "assist", "121");
        case RETREAT, CONCEDE -> plain(act, PloverType.REJECT, "yield", "124");
        default -> act;
      };
    }
    return act;
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
      default -> "031";
    };
  }

  private static Act plain(Act act, PloverType type, @Nullable String mode, String cameo) {
    Double score = mode == null ? (Double) type.score() : Plover.score(type, mode);
    return new Act(type, mode, act.contexts(), cameo, score == null ? type.score() : score);
  }
}
