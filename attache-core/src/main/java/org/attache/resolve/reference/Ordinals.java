package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;

/** "The former", "the latter": the first and the last of two of a kind named just before. */
final class Ordinals implements Step {

  private final Ledger ledger;

  Ordinals(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public boolean read(Scene scene, int word) {
    if (scene.spotAt(word) >= 0) {
      return false;
    }
    List<Draft> one = ordinal(scene, word);
    if (one.isEmpty()) {
      return false;
    }
    ledger.put(scene, word, one);
    ledger.remember(scene, word, List.of(one.get(0).figure()), false);
    return true;
  }

  private List<Draft> ordinal(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    String text = scene.lower(word);
    boolean latter = text.equals("latter");
    if (!(latter || text.equals("former"))
        || !scene.lower(word - 1).equals("the")
        || sentence.is(word, "amod", "compound")) {
      return List.of();
    }
    Map<Figure, Integer> named = new LinkedHashMap<>();
    List<Memory.Trace> traces = new ArrayList<>(ledger.memory().latest());
    Collections.reverse(traces);
    for (Memory.Trace trace : traces) {
      boolean before =
          trace.sentence() == sentence.index() - 1
              || (trace.sentence() == sentence.index() && trace.head() < word);
      if (before && trace.figures().size() == 1 && trace.one().kind() != Figure.Kind.THING) {
        named.putIfAbsent(trace.one(), trace.head());
      }
    }
    List<Figure> persons = named.keySet().stream().filter(Figure::isPerson).toList();
    List<Figure> of = persons.size() == 2 ? persons : List.copyOf(named.keySet());
    if (of.size() != 2) {
      return List.of();
    }
    Figure figure = of.get(latter ? 1 : 0);
    Evidence mention = scene.cite(word, word + 1);
    return List.of(new Draft(figure, figure.naming(), mention, text));
  }
}
