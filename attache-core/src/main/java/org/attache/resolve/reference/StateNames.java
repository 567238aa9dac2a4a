package org.attache.resolve.reference;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.resolve.Sector;
import org.attache.resolve.register.Entry;
import org.attache.resolve.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * "Sweden", "Swedish", "Stockholm": the state where it acts or modifies, a place where something
 * happens there.
 */
final class StateNames implements Step {

  /** Who of a people are meant, by the adjective. */
  private static final Map<WordSet, Sector> SOME =
      new EnumMap<>(
          Map.of(
              WordSet.PLAIN_PEOPLE, Sector.CVL,
              WordSet.HOMELESS_PEOPLE, Sector.REF,
              WordSet.NOTABLE_PEOPLE, Sector.ELI,
              WordSet.ARMED_PEOPLE, Sector.UAF));

  private final Register register;
  private final Cast cast;
  private final Ledger ledger;

  StateNames(Register register, Cast cast, Ledger ledger) {
    this.register = register;
    this.cast = cast;
    this.ledger = ledger;
  }

  @Override
  public boolean read(Scene scene, int word) {
    int index = scene.spotAt(word);
    Entry.StateName name = index < 0 ? null : scene.spot(index).state();
    if (name == null) {
      return false;
    }
    state(scene, scene.spot(index), name);
    return true;
  }

  private void state(Scene scene, Spot spot, Entry.StateName name) {
    Sentence sentence = scene.sentence();
    int head = spot.head(sentence);
    Acting.Stand stand = Acting.of(sentence, head, name.kind());
    if (stand != Acting.Stand.NONE) {
      ledger.land(scene, name.state(), stand != Acting.Stand.MODIFIER);
    }
    Figure figure = cast.state(name.state());
    Evidence naming = scene.cite(spot.first(), spot.end());
    switch (stand) {
      case ACTOR -> {
        figure.named(naming);
        String rule =
            switch (name.kind()) {
              case CAPITAL -> "capital";
              case SEAT -> "seat";
              case PEOPLE, ADJECTIVE -> "people";
              case NAME -> "name";
            };
        Sector some = someOf(sentence, head, name.kind());
        if (some != null) {
          Figure group = cast.group(figure, some, scene.words(spot.first(), spot.end()), true);
          ledger.put(scene, head, List.of(new Draft(group, naming, null, "people")));
          ledger.remember(scene, head, List.of(group), true);
          return;
        }
        ledger.put(scene, head, List.of(new Draft(figure, naming, null, rule)));
        boolean many = name.kind() == Entry.StateName.Kind.PEOPLE && Spot.isPlural(sentence, head);
        ledger.remember(scene, head, List.of(figure), many);
      }
      case MODIFIER -> {
        ledger.put(scene, head, List.of(new Draft(figure, naming, null, "adjective")));
        ledger.remember(scene, head, List.of(figure), false);
      }
      case PLACE -> ledger.place(scene, spot, register.countryOf(name.state()));
      case NONE -> {
        // "the Vienna talks": where they were held, perhaps; nobody acts.
      }
    }
  }

  /** "Ordinary Greeks", "exiled Greeks": who is not the state; null for the people as a whole. */
  private static @Nullable Sector someOf(Sentence sentence, int head, Entry.StateName.Kind kind) {
    if (kind != Entry.StateName.Kind.PEOPLE) {
      return null;
    }
    for (int child : sentence.children(head, "amod")) {
      String how = sentence.lemma(child).toLowerCase(Locale.ROOT);
      for (Map.Entry<WordSet, Sector> some : SOME.entrySet()) {
        if (some.getKey().has(how)) {
          return some.getValue();
        }
      }
    }
    return null;
  }
}
