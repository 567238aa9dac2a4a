package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attache.annotate.AnnotatedArticle;
import org.attache.annotate.Name;
import org.attache.annotate.Sentence;
import org.attache.article.Article;
import org.attache.article.Part;
import org.attache.resolve.Party;
import org.attache.resolve.Publication;
import org.attache.resolve.ResolvedArticle.Word;
import org.attache.resolve.register.Entry;
import org.attache.resolve.register.NameForm;
import org.attache.resolve.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parties of an article: who each name, title, group and pronoun stands for.
 *
 * <p>Reads the article twice, each time in linear time. The first reading finds the names and what
 * the article says of the persons that it introduces; the second, in text order, gives each nominal
 * its parties, so that a headline may name by surname whom the text introduces later.
 *
 * <p>A party stands under the highest word of its name in the tree and, where titles go with the
 * name ("Foreign Minister Aino Salo"), also under the highest word of the whole, so that it is
 * found whichever of the two a parser takes for the head. Adjectives and other modifiers ("French"
 * in "French troops", "U.S." in "U.S.-Chinese talks") stand under their own word.
 */
public final class References {

  private final Register register;
  private final Function<String, @Nullable String> cities;
  private final Spotter spotter;
  private final Issuer issuer = new Issuer();

  /**
   * @param cities the country of a city whose name no other country shares, else null
   */
  public References(Register register, Function<String, @Nullable String> cities) {
    this.register = register;
    this.cities = cities;
    this.spotter = new Spotter(register);
  }

  /**
   * What is found in an article.
   *
   * @param parties by the word that heads the nominal
   * @param places names of states and cities that are where something happens
   * @param voices for each sentence, outermost first
   */
  public record Found(
      Map<Word, List<Party>> parties, List<PlaceName> places, List<List<Party>> voices) {
    public Found {
      parties = Map.copyOf(parties);
      places = List.copyOf(places);
      voices = List.copyOf(voices);
    }
  }

  /**
   * The name of a place.
   *
   * @param first index of its first word
   * @param end index of the word after it
   * @param head the word that heads it
   * @param country the country, where the register knows it, else null
   */
  public record PlaceName(int sentence, int first, int end, int head, @Nullable String country) {}

  public Found read(AnnotatedArticle annotated, Publication publication) {
    Cast cast = new Cast(register, publication, cities);
    cast.issuer(issuer.of(annotated.article()));
    Introductions introductions = new Introductions(register, cast, cities);
    List<@Nullable Scene> scenes = scenes(annotated, new Echoes(annotated, cast));
    Voices voices = new Voices(register, cast, annotated.article());
    Styles styles = new Styles(register, cast);
    for (Scene scene : scenes) {
      if (scene != null) {
        states(scene, cast);
      }
    }
    for (Scene scene : scenes) {
      if (scene != null) {
        names(scene, cast, styles);
      }
    }
    for (Scene scene : scenes) {
      if (scene != null) {
        voices.meet(scene.part());
      }
    }
    for (Scene scene : scenes) {
      if (scene != null) {
        introductions.read(scene);
      }
    }
    Reading reading = new Reading(register, cast, introductions, voices);
    for (Scene scene : scenes) {
      if (scene != null) {
        reading.read(scene);
      }
    }
    cast.fillRoles();
    return found(annotated, reading, voices);
  }

  private static Found found(AnnotatedArticle annotated, Reading reading, Voices voices) {
    Map<Word, List<Party>> parties = new LinkedHashMap<>();
    reading
        .drafts()
        .forEach((word, drafts) -> parties.put(word, drafts.stream().map(Draft::party).toList()));
    List<List<Party>> voiced = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      voiced.add(voices.of(annotated.article().partAt(sentence.span().start())));
    }
    return new Found(parties, reading.places(), voiced);
  }

  /** The sentences with their spots; null for those that report nothing of the world. */
  private List<@Nullable Scene> scenes(AnnotatedArticle annotated, Echoes echoes) {
    Article article = annotated.article();
    List<List<Name>> names = new ArrayList<>();
    annotated.sentences().forEach(sentence -> names.add(new ArrayList<>()));
    annotated.names().forEach(name -> names.get(name.sentence()).add(name));
    List<@Nullable Scene> scenes = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      Part part = article.partAt(sentence.span().start());
      Scene scene = null;
      if (isRead(sentence, part)) {
        List<Spot> spots = spotter.spots(sentence, names.get(sentence.index()));
        scene = new Scene(article, sentence, part, echoes.withOverlooked(sentence, spots));
      }
      scenes.add(scene);
    }
    return scenes;
  }

  private static boolean isRead(Sentence sentence, @Nullable Part part) {
    if (part != null && (part.kind() == Part.Kind.POINTER || part.kind() == Part.Kind.DISCLAIMER)) {
      return false;
    }
    // "Photo: Reuters" credits, and names no actor.
    return !(sentence.size() > 1
        && sentence.token(1).text().equals(":")
        && sentence.token(0).text().matches("(?i)photo|photos|image|source|credit|picture"));
  }

  private static void states(Scene scene, Cast cast) {
    for (Spot spot : scene.spots()) {
      Entry.StateName state = spot.state();
      if (state != null) {
        cast.speakOf(state.state());
      }
    }
  }

  /** Whether a name has more than one word that names: "Aino Salo", not "Salo Sr.". */
  private static boolean isFull(Scene scene, Spot spot) {
    int words = 0;
    for (int word = spot.first(); word < spot.end(); word++) {
      boolean names =
          Character.isLetterOrDigit(scene.text(word).charAt(0))
              && !(word > spot.first() && NameForm.isSuffix(scene.text(word)));
      words += names ? 1 : 0;
    }
    return words > 1;
  }

  private static void names(Scene scene, Cast cast, Styles styles) {
    for (int i = 0; i < scene.spots().size(); i++) {
      Spot spot = scene.spot(i);
      Entry.Person person = spot.person() == null ? null : cast.named(scene, spot);
      if (person != null) {
        Figure figure = cast.person(person);
        scene.figure(i, figure);
        if (figure.country() != null) {
          cast.speakOf(figure.country());
        }
      } else if (spot.namesPerson() && isFull(scene, spot) && !styles.isStyled(scene, spot)) {
        scene.figure(i, cast.stranger(scene.words(spot.first(), spot.end())));
      }
    }
  }
}
