package org.attache.resolve.place;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.resolve.Place;
import org.attache.resolve.reference.References.PlaceName;

/** Finds the country and the coordinates of the places that an article names. */
public final class Places {

  /** The places behind names, in text order. */
  public List<Place> find(AnnotatedArticle annotated, List<PlaceName> names) {
    List<Place> places = new ArrayList<>();
    for (PlaceName name : names) {
      Sentence sentence = annotated.sentences().get(name.sentence());
      Evidence words =
          annotated
              .article()
              .cite(
                  sentence.token(name.first()).span().cover(sentence.token(name.end() - 1).span()));
      places.add(
          new Place(
              name.sentence(), name.head(), words.quote(), name.country(), null, null, words));
    }
    return places;
  }
}
