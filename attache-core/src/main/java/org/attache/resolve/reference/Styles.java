package org.attache.resolve.reference;

import org.attache.resolve.register.Entry;
import org.attache.resolve.register.Register;
import org.attache.resolve.register.Style;
import org.jspecify.annotations.Nullable;

/**
 * Reads a single name with a title of royalty or clergy: the "Saud" of "Prince Saud" is a given
 * name, and no family name of somebody in office.
 */
final class Styles {

  private final Register register;
  private final Cast cast;

  Styles(Register register, Cast cast) {
    this.register = register;
    this.cast = cast;
  }

  /** Whether a spot is one name with such a title, before it or as its first word. */
  boolean isStyled(Scene scene, Spot spot) {
    return style(scene, spot) != null;
  }

  private @Nullable Style style(Scene scene, Spot spot) {
    int words = spot.end() - spot.first();
    return words > 2
        ? null
        : register.style(scene.lower(words == 2 ? spot.first() : spot.first() - 1));
  }

  /**
   * Whom such a name means: somebody of the article, somebody known to all, else a stranger.
   *
   * @param owner whose king or prince it is; null where that is not said
   * @return null where no such title stands there
   */
  @Nullable Figure read(Scene scene, Spot spot, @Nullable Figure owner) {
    Style style = style(scene, spot);
    if (style == null) {
      return null;
    }
    String given = scene.text(spot.end() - 1);
    Figure found = ofArticle(style, given);
    if (found == null) {
      Entry.Person known = cast.knownByStyle(style, given, owner);
      found =
          known != null
              ? cast.person(known)
              : cast.stranger(scene.words(spot.end() - 2, spot.end()));
    }
    cast.alsoCalled(given, found);
    return found;
  }

  private @Nullable Figure ofArticle(Style style, String given) {
    for (Figure figure : cast.surnamed(given)) {
      if (mayBeCalled(style, figure)) {
        return figure;
      }
    }
    for (Figure figure : cast.figures()) {
      if (figure.isPerson()
          && figure.name().startsWith(given + " ")
          && mayBeCalled(style, figure)) {
        return figure;
      }
    }
    return null;
  }

  private boolean mayBeCalled(Style style, Figure figure) {
    Entry.Person person = register.person(figure.id().value());
    return person == null || person.terms().stream().anyMatch(style::fits);
  }
}
