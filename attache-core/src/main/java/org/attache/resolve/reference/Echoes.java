package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Name;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.resolve.time.TimeNames;

/**
 * Finds family names that the annotator overlooked: of persons whom it named elsewhere in the
 * article, and of those whom a reader of the day knows by family name alone ("a meeting of Kerry
 * with Lavrov").
 *
 * <p>A name that stands at the beginning of a sentence, behind an article or beside another
 * capitalised word may be anything and is left alone.
 */
final class Echoes {

  private static final int SHORTEST = 3;

  private final Set<String> named = new HashSet<>();
  private final Cast cast;

  Echoes(AnnotatedArticle annotated, Cast cast) {
    this.cast = cast;
    for (Name name : annotated.names()) {
      if (name.kind() == Name.Kind.PERSON && name.end() - name.first() > 1) {
        Sentence sentence = annotated.sentences().get(name.sentence());
        named.add(sentence.token(name.end() - 1).text());
        List<String> words = new ArrayList<>();
        for (int word = name.first(); word < name.end(); word++) {
          words.add(sentence.token(word).text());
        }
        // "Xi" of "Xi Jinping"
        named.addAll(cast.familyNames(words));
      }
    }
  }

  /** The spots of a sentence and those overlooked, in text order. */
  List<Spot> withOverlooked(Sentence sentence, List<Spot> spots) {
    boolean[] taken = new boolean[sentence.size()];
    for (Spot spot : spots) {
      for (int word = spot.first(); word < spot.end(); word++) {
        taken[word] = true;
      }
    }
    List<Spot> all = new ArrayList<>(spots);
    for (int word = 1; word < sentence.size(); word++) {
      if (!taken[word] && standsAlone(sentence, word) && isSurname(sentence.token(word).text())) {
        all.add(new Spot(word, word + 1, List.of(), Name.Kind.PERSON));
      }
    }
    all.sort(Comparator.comparingInt(Spot::first));
    return all;
  }

  private static boolean standsAlone(Sentence sentence, int word) {
    return isName(sentence.token(word))
        && !isName(sentence.token(word - 1))
        && !sentence.tag(word - 1).equals("DT")
        && (word + 1 == sentence.size() || !isName(sentence.token(word + 1)));
  }

  private static boolean isName(Token token) {
    return token.isProper() && Character.isUpperCase(token.text().charAt(0));
  }

  private boolean isSurname(String word) {
    return (word.length() >= SHORTEST || named.contains(word))
        && !TimeNames.contains(word)
        && (named.contains(word) || cast.knownBySurname(word) != null);
  }
}
