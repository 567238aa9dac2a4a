package org.attache.extract;

import java.util.List;

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

  private Plover() {}
}
