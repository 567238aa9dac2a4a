package org.attache.resolve.reference;

import org.attache.article.Evidence;
import org.attache.resolve.Party;
import org.jspecify.annotations.Nullable;

/** A party whose actor is still being read about. */
record Draft(Figure figure, @Nullable Evidence naming, @Nullable Evidence mention, String rule) {

  Party party() {
    return new Party(figure.actor(), naming, mention, rule);
  }
}
