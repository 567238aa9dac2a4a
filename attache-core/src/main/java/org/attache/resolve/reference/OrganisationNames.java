package org.attache.resolve.reference;

import java.util.List;
import org.attache.annotate.Name;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.resolve.register.Entry;
import org.attache.resolve.register.Register;
import org.jspecify.annotations.Nullable;

/** "NATO", "the Valley Party": a body, known to the register or by its name alone. */
final class OrganisationNames implements Step {

  private final Register register;
  private final Cast cast;
  private final Ledger ledger;

  OrganisationNames(Register register, Cast cast, Ledger ledger) {
    this.register = register;
    this.cast = cast;
    this.ledger = ledger;
  }

  @Override
  public boolean read(Scene scene, int word) {
    int index = scene.spotAt(word);
    if (index < 0) {
      return false;
    }
    Spot spot = scene.spot(index);
    Entry.Organisation known = spot.organisation();
    if (known != null && spot.state() != null) {
      seat(scene, spot, spot.state(), known);
    } else if (known != null) {
      named(scene, spot, cast.organisation(known), "name");
    } else if (spot.entries().isEmpty() && spot.kind() == Name.Kind.ORGANIZATION) {
      stranger(scene, spot);
    } else {
      return false;
    }
    return true;
  }

  /** "Brussels": the organisation where it acts, the city of the state where it is a place. */
  private void seat(Scene scene, Spot spot, Entry.StateName name, Entry.Organisation organisation) {
    int head = spot.head(scene.sentence());
    switch (Acting.of(scene.sentence(), head, name.kind())) {
      case ACTOR, MODIFIER -> named(scene, spot, cast.organisation(organisation), "seat");
      case PLACE -> ledger.place(scene, spot, register.countryOf(name.state()));
      case NONE -> {
        // A name of something else.
      }
    }
  }

  private void stranger(Scene scene, Spot spot) {
    String name = scene.words(spot.first(), spot.end());
    Figure figure = cast.organisation(name, countryBeside(scene, spot));
    if (figure.sectors().isEmpty()) {
      figure.sectors(Description.read(name, register).sectors());
    }
    named(scene, spot, figure, "unknown-name");
  }

  /** The state in "Tonga's Valley Party" and "the Tongan Valley Party", or null. */
  private @Nullable String countryBeside(Scene scene, Spot spot) {
    Sentence sentence = scene.sentence();
    for (int child : sentence.children(spot.head(sentence), "nmod:poss", "amod", "compound")) {
      int owner = scene.spotAt(child);
      Entry.StateName state = owner < 0 ? null : scene.spot(owner).state();
      if (state != null) {
        return register.countryOf(state.state());
      }
    }
    return null;
  }

  private void named(Scene scene, Spot spot, Figure figure, String rule) {
    int head = spot.head(scene.sentence());
    Evidence naming = scene.cite(spot.first(), spot.end());
    figure.named(naming);
    ledger.put(scene, head, List.of(new Draft(figure, naming, null, rule)));
    ledger.remember(scene, head, List.of(figure), false);
  }
}
