package org.attache.extract.event;

import java.util.Set;

/** Nouns that stand before what is meant: how much there is of it, or the paper that says it. */
final class LightNouns {

  private static final Set<String> QUANTITIES =
      words(
          "hundred thousand million billion dozen score number batch lot ton tonne total "
              + "majority part half handful couple pair series round wave range variety group "
              + "team crowd load package share percent % worth some most many several all one $ "
              + "€ £");

  private static final Set<String> DOCUMENTS =
      words(
          "statement report resolution letter decree law bill order note lawsuit "
              + "complaint petition communique declaration speech message indictment memo "
              + "article tweet post edict directive legislation motion");

  private LightNouns() {}

  private static Set<String> words(String all) {
    return Set.of(all.split(" ", -1));
  }

  /** Whether a word only says how much there is of what follows: "hundreds of". */
  static boolean isQuantity(String lemma) {
    return QUANTITIES.contains(lemma);
  }

  /** Whether a word is a paper or a speech, which has an author: "a statement by". */
  static boolean isDocument(String lemma) {
    return DOCUMENTS.contains(lemma);
  }
}
