package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.grammar.Dependencies;
import org.attache.resolve.reference.Introductions.Phrase;
import org.attache.resolve.register.Entry;
import org.jspecify.annotations.Nullable;

/** Finds whose a title or agent word is: what stands before it, and what the tree hangs on it. */
final class Owners {

  private final Cast cast;
  private final Introductions introductions;
  private final Ledger ledger;

  Owners(Cast cast, Introductions introductions, Ledger ledger) {
    this.cast = cast;
    this.introductions = introductions;
    this.ledger = ledger;
  }

  /** The owners, each once; empty where nobody is said. */
  List<Figure> of(Scene scene, Phrase phrase, int head) {
    Set<Figure> found = new LinkedHashSet<>();
    for (int owner : phrase.owners()) {
      Figure figure = introductions.owner(scene, owner);
      if (figure != null) {
        found.add(figure);
      }
      if (Spot.isPlural(scene.sentence(), head) && scene.spot(owner).first() > head) {
        found.addAll(joined(scene, owner));
      }
    }
    if (!found.isEmpty()) {
      return List.copyOf(found);
    }
    Sentence sentence = scene.sentence();
    for (int child : sentence.children(head, "amod", "compound", "nmod:poss", "nmod")) {
      if (scene.spotAt(child) < 0 && Character.isUpperCase(scene.text(child).charAt(0))) {
        // "Sapporo police": a city that the annotator has overlooked.
        String country = introductions.country(scene.text(child));
        boolean of = sentence.relation(child).equals("nmod");
        if (country != null && !of) {
          found.add(cast.state(country));
          continue;
        }
      }
      boolean of =
          !sentence.is(child, "nmod")
              || sentence.relation(child).equals("nmod:poss")
              || Set.of("of", "in", "from")
                  .contains(String.valueOf(Dependencies.of(sentence).preposition(child)))
              || ("for".equals(Dependencies.of(sentence).preposition(child))
                  && scene.spotAt(head) >= 0
                  && !Introductions.isSentTo(scene, scene.spotAt(head)));
      if (!of) {
        continue;
      }
      for (int conjunct : Dependencies.of(sentence).conjuncts(child)) {
        int spot = scene.spotAt(conjunct);
        Figure figure = spot < 0 ? null : introductions.owner(scene, spot);
        if (figure != null) {
          found.add(figure);
        } else if (spot >= 0 && scene.spot(spot).agent() != null) {
          // "a spokeswoman for the Latvian border agency"
          for (int beside : introductions.phrase(scene, spot).owners()) {
            Figure owner = introductions.owner(scene, beside);
            if (owner != null) {
              found.add(owner);
            }
          }
        } else if (sentence.tag(conjunct).equals("PRP$")) {
          ledger.at(sentence, conjunct).forEach(draft -> found.add(draft.figure()));
        } else if (spot < 0 && "of".equals(Dependencies.of(sentence).preposition(conjunct))) {
          // "the minister of tourism of Latvia"
          for (int further : sentence.children(conjunct, "nmod")) {
            int next = scene.spotAt(further);
            Figure owner = next < 0 ? null : introductions.owner(scene, next);
            if (owner != null && "of".equals(Dependencies.of(sentence).preposition(further))) {
              found.add(owner);
            }
          }
        }
      }
    }
    return found.isEmpty() ? shared(scene, head) : List.copyOf(found);
  }

  /** "Chadian troops and police": the adjective before the first belongs to the second too. */
  private List<Figure> shared(Scene scene, int head) {
    Sentence sentence = scene.sentence();
    int first = sentence.head(head);
    if (first < 0 || first > head || !sentence.is(head, "conj") || sentence.has(head, "det")) {
      return List.of();
    }
    List<Figure> found = new ArrayList<>();
    for (int child : sentence.children(first, "amod", "compound")) {
      int spot = scene.spotAt(child);
      Entry.StateName name = spot < 0 ? null : scene.spot(spot).state();
      Figure figure =
          name != null && name.kind() == Entry.StateName.Kind.ADJECTIVE
              ? introductions.owner(scene, spot)
              : null;
      if (figure != null) {
        found.add(figure);
      }
    }
    return found;
  }

  /**
   * "The leaders of Kenya, Uganda and Tanzania": the others of a list of states, by the order of
   * words, as parsers disagree on lists.
   */
  private List<Figure> joined(Scene scene, int owner) {
    List<Figure> found = new ArrayList<>();
    int end = scene.spot(owner).end();
    while (true) {
      int next = end;
      while (scene.lower(next).matches(",|and|&") && next < end + 2) {
        next++;
      }
      next = next > end && scene.lower(next).equals("the") ? next + 1 : next;
      int spot = next > end ? scene.spotFrom(next) : -1;
      if (spot < 0 || scene.spot(spot).state() == null) {
        return found;
      }
      Entry.StateName name = scene.spot(spot).state();
      Figure figure = introductions.owner(scene, spot);
      if (figure == null || name == null || name.kind() != Entry.StateName.Kind.NAME) {
        return found;
      }
      found.add(figure);
      end = scene.spot(spot).end();
    }
  }

  /** "A lecturer at a college in Scotland": the state of the place behind "at". */
  @Nullable Figure workplace(Scene scene, int head) {
    Sentence sentence = scene.sentence();
    boolean at = false;
    int last = head;
    for (int word : sentence.subtree(head)) {
      last = Math.max(last, word);
    }
    for (int word = head + 1; word <= last; word++) {
      String text = scene.lower(word);
      at |= text.equals("at");
      int spot = scene.spotFrom(word + 1);
      if (at && text.equals("in") && spot >= 0) {
        return introductions.owner(scene, spot);
      }
      if (sentence.token(word).isVerb() || text.equals(",")) {
        return null;
      }
    }
    return null;
  }
}
