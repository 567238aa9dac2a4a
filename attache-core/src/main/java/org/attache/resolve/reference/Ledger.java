package org.attache.resolve.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.grammar.Dependencies;
import org.attache.resolve.ResolvedArticle.Word;
import org.attache.resolve.reference.References.PlaceName;
import org.jspecify.annotations.Nullable;

/**
 * What the second reading of an article has found so far: the parties of each word, the places, and
 * whom a pronoun may take up.
 */
final class Ledger {

  /** How many mentions of states are kept. */
  private static final int MOST_LANDS = 40;

  private record Land(int sentence, String state, boolean named) {}

  private final Deque<Land> lands = new ArrayDeque<>();
  private final Memory memory = new Memory();
  private final Gatherings gatherings = new Gatherings();
  private final Map<Word, List<Draft>> drafts = new LinkedHashMap<>();
  private final List<PlaceName> places = new ArrayList<>();

  Map<Word, List<Draft>> drafts() {
    return drafts;
  }

  List<PlaceName> places() {
    return places;
  }

  Memory memory() {
    return memory;
  }

  Gatherings gatherings() {
    return gatherings;
  }

  /** The drafts that a word already has. */
  List<Draft> at(Sentence sentence, int word) {
    return drafts.getOrDefault(new Word(sentence.index(), word), List.of());
  }

  /** Gives a word its parties, unless it has some. */
  void put(Scene scene, int word, List<Draft> found) {
    if (!found.isEmpty()) {
      drafts.putIfAbsent(new Word(scene.sentence().index(), word), List.copyOf(found));
    }
  }

  /** Notes that a state is spoken of. */
  void land(Scene scene, String state, boolean named) {
    lands.addLast(new Land(scene.sentence().index(), state, named));
    if (lands.size() > MOST_LANDS) {
      lands.removeFirst();
    }
  }

  /**
   * The states spoken of since a sentence.
   *
   * @param named by name, as actors or places; else by adjective
   */
  Set<String> lands(int since, boolean named) {
    Set<String> found = new LinkedHashSet<>();
    for (Land land : lands) {
      if (land.sentence() >= since && land.named() == named) {
        found.add(land.state());
      }
    }
    return found;
  }

  /** Notes the name of a place. */
  void place(Scene scene, Spot spot, @Nullable String country) {
    places.add(
        new PlaceName(
            scene.sentence().index(),
            spot.first(),
            spot.end(),
            spot.head(scene.sentence()),
            country));
  }

  /** Lets what follows take up somebody who is spoken of here. */
  void remember(Scene scene, int head, List<Figure> figures, boolean plural) {
    memory.add(figures, plural, scene.sentence(), head);
    gatherings.add(scene.sentence().index(), figures);
    coordination(scene, head);
  }

  /** "Salo and Okafor": remembered together too, for "they". */
  private void coordination(Scene scene, int head) {
    Sentence sentence = scene.sentence();
    int first = sentence.is(head, "conj") ? sentence.head(head) : head;
    List<Integer> conjuncts = Dependencies.of(sentence).conjuncts(first);
    if (conjuncts.size() < 2 || conjuncts.stream().max(Integer::compare).orElse(-1) != head) {
      return;
    }
    Set<Figure> all = new LinkedHashSet<>();
    for (int conjunct : conjuncts) {
      List<Draft> known = at(sentence, conjunct);
      if (known.isEmpty()) {
        return;
      }
      known.forEach(draft -> all.add(draft.figure()));
    }
    if (all.size() > 1) {
      memory.add(List.copyOf(all), true, sentence, first);
    }
  }
}
