package org.attache.analyse;

import java.util.List;
import org.attache.consolidate.Happening;
import org.attache.extract.Standing;

/** How something stands, in words: "reported as certain", "claimed by …", "denied", "planned". */
final class StandingWords {

  private StandingWords() {}

  static String of(Happening happening) {
    if (happening.withdrawn()) {
      return "told only by a superseded revision";
    }
    boolean disputed =
        happening.differences().stream().anyMatch(d -> d.aspect().equals("whether it happened"));
    return disputed ? "disputed" : of(happening.best().standing());
  }

  static String of(Standing standing) {
    List<String> voices = Names.of(standing.voice());
    String by = voices.isEmpty() ? "" : " by " + voices.get(voices.size() - 1);
    if (standing.condition() != null) {
      return "hypothetical";
    }
    if (standing.factuality() <= -1) {
      return "denied" + by;
    }
    if (standing.time() == Standing.Time.FUTURE) {
      return standing.factuality() >= 1 ? "planned" : "hypothetical";
    }
    if (standing.factuality() < 1) {
      return "unconfirmed";
    }
    if (!by.isEmpty()) {
      return "claimed" + by;
    }
    if (standing.time() == Standing.Time.HISTORICAL) {
      return "historical";
    }
    return standing.factuality() >= 2.5 ? "reported as certain" : "reported as probable";
  }

  /**
   * Whether it counts as something that was done: not denied, planned, conditional or withdrawn.
   */
  static boolean done(Happening happening) {
    Standing standing = happening.best().standing();
    return !happening.withdrawn()
        && standing.condition() == null
        && standing.time() != Standing.Time.FUTURE
        && standing.factuality() >= 1;
  }
}
