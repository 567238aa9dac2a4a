package org.attache.extract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts of the PLOVER 2 codebook beside its types. */
public final class Plover {

  /** The contexts, in the order of the codebook. */
  public static final List<String> CONTEXTS =
      List.of(
          "military",
          "intelligence",
          "executive",
          "legislative",
          "election",
          "political_institutions",
          "pro_democracy",
          "pro_autocracy",
          "economic",
          "legal",
          "reparations",
          "human_rights",
          "rights_freedoms",
          "repression",
          "human_security",
          "gender",
          "lgbt",
          "religion_ethnicity",
          "inequality",
          "diplomatic",
          "territory",
          "peacekeeping",
          "health",
          "asylum",
          "migration",
          "disasters",
          "natural_resource",
          "environment",
          "technology",
          "terrorism",
          "cbrn",
          "cyber",
          "misinformation",
          "crime",
          "corruption",
          "illegal_drugs",
          "trafficking");

  /** The cooperation-conflict scores of the modes; vandalism, which has none, takes its type's. */
  private static final Map<String, Double> MODES =
      Map.ofEntries(
          Map.entry("CONSULT/visit", 4.0),
          Map.entry("CONSULT/third-party", 1.0),
          Map.entry("CONSULT/multilateral", 4.0),
          Map.entry("CONSULT/phone", 1.5),
          Map.entry("RETREAT/withdraw", 8.0),
          Map.entry("RETREAT/release", 6.5),
          Map.entry("RETREAT/disarm", 10.0),
          Map.entry("RETREAT/ceasefire", 7.5),
          Map.entry("RETREAT/access", 6.5),
          Map.entry("RETREAT/resign", 4.5),
          Map.entry("REQUEST/assist", 0.5),
          Map.entry("REQUEST/change", -1.0),
          Map.entry("REQUEST/yield", -1.0),
          Map.entry("REQUEST/meet", 0.0),
          Map.entry("ACCUSE/disapprove", -2.0),
          Map.entry("ACCUSE/investigate", -3.5),
          Map.entry("ACCUSE/allege", -3.5),
          Map.entry("REJECT/assist", -1.5),
          Map.entry("REJECT/change", -2.0),
          Map.entry("REJECT/yield", -2.0),
          Map.entry("REJECT/meet", -2.0),
          Map.entry("THREATEN/restrict", -3.0),
          Map.entry("THREATEN/arrest", -3.5),
          Map.entry("THREATEN/relations", -3.5),
          Map.entry("THREATEN/expel", -3.5),
          Map.entry("THREATEN/territory", -4.0),
          Map.entry("THREATEN/violence", -3.5),
          Map.entry("PROTEST/demo", -5.0),
          Map.entry("PROTEST/riot", -7.0),
          Map.entry("PROTEST/strike", -5.0),
          Map.entry("PROTEST/hunger", -4.5),
          Map.entry("PROTEST/boycott", -4.5),
          Map.entry("PROTEST/obstruct", -4.5),
          Map.entry("PROTEST/vandalize", -5.0),
          Map.entry("SANCTION/convict", -6.0),
          Map.entry("SANCTION/expel", -5.5),
          Map.entry("SANCTION/withdraw", -6.0),
          Map.entry("SANCTION/discontinue", -6.0),
          Map.entry("MOBILIZE/troops", -6.5),
          Map.entry("MOBILIZE/weapons", -6.5),
          Map.entry("MOBILIZE/police", -5.5),
          Map.entry("MOBILIZE/militia", -6.0),
          Map.entry("COERCE/seize", -7.0),
          Map.entry("COERCE/restrict", -7.0),
          Map.entry("COERCE/censor", -6.5),
          Map.entry("COERCE/curfew", -6.5),
          Map.entry("COERCE/martial-law", -7.5),
          Map.entry("COERCE/arrest", -7.0),
          Map.entry("COERCE/deport", -7.0),
          Map.entry("COERCE/withhold", -7.0),
          Map.entry("COERCE/misinformation", -6.5),
          Map.entry("COERCE/cyber", -7.0),
          Map.entry("ASSAULT/abduct", -8.5),
          Map.entry("ASSAULT/beat", -7.5),
          Map.entry("ASSAULT/torture", -8.5),
          Map.entry("ASSAULT/sexual", -8.5),
          Map.entry("ASSAULT/targeted", -9.5),
          Map.entry("ASSAULT/destroy", -8.5),
          Map.entry("ASSAULT/primitive", -8.0),
          Map.entry("ASSAULT/firearms", -9.0),
          Map.entry("ASSAULT/explosives", -9.0),
          Map.entry("ASSAULT/suicide-attack", -9.5),
          Map.entry("ASSAULT/aerial", -9.5),
          Map.entry("ASSAULT/drone", -9.5),
          Map.entry("ASSAULT/heavy-weapons", -9.5),
          Map.entry("ASSAULT/crowd-control", -7.5),
          Map.entry("ASSAULT/unconventional", -10.0));

  private Plover() {}

  /** The score of a mode, or null where the type has no such mode. */
  public static @Nullable Double score(PloverType type, String mode) {
    return MODES.get(type + "/" + mode);
  }
}
