package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.resolve.Sector;
import org.jspecify.annotations.Nullable;

/** "The two leaders", "both sides", "the two countries": the two last spoken of. */
final class Pairs {

  private static final Set<String> PERSONS =
      Set.of(
          "leader",
          "president",
          "minister",
          "diplomat",
          "man",
          "woman",
          "politician",
          "official",
          "counterpart",
          "statesman",
          "chancellor",
          "general",
          "premier",
          "envoy",
          "negotiator");

  private static final Set<String> STATES =
      Set.of(
          "country",
          "nation",
          "side",
          "capital",
          "power",
          "government",
          "state",
          "neighbour",
          "neighbor",
          "superpower",
          "party",
          "ally",
          "rival",
          "administration",
          "people",
          "military");

  private static final Set<String> HEADS =
      Set.of(
          "president",
          "prime-minister",
          "chancellor",
          "supreme-leader",
          "paramount-leader",
          "general-secretary",
          "leader",
          "king",
          "emir",
          "sultan",
          "crown-prince");

  private final Memory memory;
  private final Cast cast;

  Pairs(Memory memory, Cast cast) {
    this.memory = memory;
    this.cast = cast;
  }

  /** The two for whom a noun stands; empty if it stands for no pair. */
  List<Draft> read(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    String lemma = sentence.lemma(word).toLowerCase(Locale.ROOT);
    boolean persons = PERSONS.contains(lemma);
    boolean states = STATES.contains(lemma);
    int counter = counter(sentence, word);
    if (!(persons || states) || counter < 0) {
      return List.of();
    }
    List<Figure> two = persons ? persons(lemma, sentence) : states(sentence);
    if (two.size() < 2) {
      return List.of();
    }
    Evidence mention = scene.cite(Math.min(counter, word), word + 1);
    List<Draft> found = new ArrayList<>();
    for (Figure figure : two) {
      found.add(new Draft(figure, figure.naming(), mention, "pair"));
    }
    return found;
  }

  /** "the two", "both", and "the sides": the first word that says so, or −1. */
  private static int counter(Sentence sentence, int word) {
    if (!sentence.tag(word).equals("NNS") && !sentence.tag(word).equals("NNPS")) {
      return -1;
    }
    int the = -1;
    boolean two = false;
    boolean other = false;
    for (int child : sentence.children(word)) {
      if (child > word) {
        other |= sentence.is(child, "nmod");
        continue;
      }
      String text = sentence.token(child).text().toLowerCase(Locale.ROOT);
      if (text.equals("both")) {
        two = true;
        the = the < 0 ? child : the;
      } else if (text.equals("two")) {
        two = true;
        the = the < 0 ? child : the;
      } else if (text.equals("the") || text.equals("these")) {
        the = child;
      } else if (sentence.is(child, "amod", "compound", "nmod:poss", "nummod")) {
        // "the two Korean leaders" are others than those spoken of.
        other = true;
      }
    }
    boolean sides = sentence.lemma(word).equals("side") && the >= 0;
    return (two || sides) && !other ? the : -1;
  }

  /** The two most spoken of whose office the word fits, of different states. */
  private List<Figure> persons(String word, Sentence sentence) {
    List<Figure> ranked =
        memory.figures().stream()
            .filter(figure -> figure.isPerson() && figure.naming() != null && politician(figure))
            .sorted(
                Comparator.comparingDouble(
                    (Figure figure) -> -memory.prominence(figure, sentence.index())))
            .toList();
    List<Figure> two =
        ofTwoStates(ranked.stream().filter(figure -> fits(word, figure.office())).toList());
    return two.size() == 2 ? two : ofTwoStates(ranked);
  }

  private static List<Figure> ofTwoStates(List<Figure> ranked) {
    List<Figure> found = new ArrayList<>();
    for (Figure figure : ranked) {
      boolean other =
          found.stream()
              .noneMatch(one -> one.country() != null && one.country().equals(figure.country()));
      if (other && found.size() < 2) {
        found.add(figure);
      }
    }
    return found;
  }

  /** Whether the holder of an office is called by a word: foreign ministers are ministers. */
  private static boolean fits(String word, @Nullable String office) {
    if (office == null) {
      return false;
    }
    return switch (word) {
      case "minister" -> office.equals("minister") || office.endsWith("-minister");
      case "president", "chancellor" -> office.equals(word);
      case "premier" -> office.equals("prime-minister");
      case "diplomat", "envoy" -> office.contains("foreign") || office.contains("ambassador");
      case "leader", "statesman" -> HEADS.contains(office);
      default -> true;
    };
  }

  /** The two states most spoken of, each with its persons. */
  private List<Figure> states(Sentence sentence) {
    Map<Figure, Double> prominence = new LinkedHashMap<>();
    for (Figure figure : memory.figures()) {
      Figure state = state(figure);
      if (state != null) {
        prominence.merge(state, memory.prominence(figure, sentence.index()), Double::sum);
      }
    }
    return prominence.entrySet().stream()
        .sorted(Map.Entry.<Figure, Double>comparingByValue().reversed())
        .limit(2)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean politician(Figure figure) {
    return figure.sectors().isEmpty() || figure.sectors().contains(Sector.GOV);
  }

  private @Nullable Figure state(Figure figure) {
    if (figure.kind() == Figure.Kind.STATE) {
      return figure;
    }
    return figure.isPerson() && figure.country() != null && figure.id().known()
        ? cast.state(figure.country())
        : null;
  }
}
