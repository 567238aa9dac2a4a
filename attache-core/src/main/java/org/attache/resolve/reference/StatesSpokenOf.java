package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ranks the states of an article by how much was spoken of them and of their persons so far. */
final class StatesSpokenOf {

  /** How much more the last of the chosen has to be spoken of than the next. */
  private static final double CLEAR = 1.5;

  private final Memory memory;
  private final Cast cast;

  StatesSpokenOf(Memory memory, Cast cast) {
    this.memory = memory;
    this.cast = cast;
  }

  /**
   * The states most spoken of before a sentence; empty where there are fewer.
   *
   * @param but who is not meant, or whose state is not
   * @param clear whether the next may not come near the last of them
   */
  List<Figure> most(int number, int sentence, Set<Figure> but, boolean clear) {
    Map<Figure, Double> prominence = new LinkedHashMap<>();
    for (Figure figure : memory.figures()) {
      Figure state = of(figure);
      if (state != null) {
        prominence.merge(state, memory.prominence(figure, sentence), Double::sum);
      }
    }
    for (Figure figure : but) {
      if (figure.country() != null) {
        prominence.remove(cast.state(figure.country()));
      }
    }
    List<Map.Entry<Figure, Double>> ranked = new ArrayList<>(prominence.entrySet());
    ranked.sort(Map.Entry.<Figure, Double>comparingByValue().reversed());
    if (ranked.size() < number
        || (clear
            && ranked.size() > number
            && ranked.get(number - 1).getValue() < CLEAR * ranked.get(number).getValue())) {
      return List.of();
    }
    return ranked.subList(0, number).stream().map(Map.Entry::getKey).toList();
  }

  /** The state that a figure is, or whose person of the register it is; else null. */
  private @Nullable Figure of(Figure figure) {
    if (figure.kind() == Figure.Kind.STATE) {
      return figure;
    }
    return figure.isPerson() && figure.country() != null && figure.id().known()
        ? cast.state(figure.country())
        : null;
  }
}
