package org.attache.consolidate;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.attache.extract.PloverType;

/**
 * The acts that concern the country in which they are done, whether or not the text names it as
 * their aim: "its aircraft struck the coast of Sudria". What is only said somewhere does not.
 */
public final class LocalActs {

  /** In the order of the codebook. */
  public static final Set<PloverType> TYPES =
      Collections.unmodifiableSet(
          EnumSet.of(
              PloverType.CONSULT,
              PloverType.AID,
              PloverType.RETREAT,
              PloverType.MOBILIZE,
              PloverType.COERCE,
              PloverType.ASSAULT));

  private LocalActs() {}
}
