package org.attache.app.dossier;

import java.util.List;

/** A list of which a long tail is folded away until the reader asks for it. */
record Fold<T>(List<T> shown, List<T> folded) {

  Fold {
    shown = List.copyOf(shown);
    folded = List.copyOf(folded);
  }

  /** Shows {@code most} lines; a tail of one or two is not worth a click and is shown too. */
  static <T> Fold<T> of(List<T> lines, int most) {
    int cut = lines.size() <= most + 2 ? lines.size() : most;
    return new Fold<>(lines.subList(0, cut), lines.subList(cut, lines.size()));
  }
}
