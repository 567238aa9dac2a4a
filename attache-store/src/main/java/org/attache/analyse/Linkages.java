package org.attache.analyse;

import java.util.List;
import org.attache.extract.Linkage;

/** Question 8: which issue is offered, demanded or used for which. */
final class Linkages {

  private Linkages() {}

  /** In the order of articles and text; those of which neither subject is a party left out. */
  static List<Dossier.LinkageLine> of(CaseFile file) {
    return file.others(Linkage.class).stream()
        .filter(each -> each.parties().isEmpty() || file.dyad().hasEither(each.parties()))
        .map(
            each ->
                new Dossier.LinkageLine(
                    Names.of(each.parties()),
                    each.give().quote(),
                    each.get() == null ? null : each.get().quote(),
                    each.link().quote(),
                    Names.of(each.standing().voice()),
                    CaseFile.ref(each)))
        .toList();
  }
}
