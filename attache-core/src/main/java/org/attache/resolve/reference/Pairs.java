package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.Collections;
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

/**
 * "The two leaders", "both sides", "the three countries", "the trio": those last spoken of, so
 * many; "the former" and "the latter" of two.
 */
final class Pairs implements Step {

  private static final Map<String, Integer> NUMBERS =
      Map.of("three", 3, "four", 4, "five", 5, "six", 6);

  /** Nouns that say how many they are. */
  private static final Map<String, Integer> ENSEMBLES =
      Map.of("duo", 2, "pair", 2, "trio", 3, "threesome", 3, "quartet", 4);

  private final Ledger ledger;
  private final Memory memory;
  private final Cast cast;

  Pairs(Ledger ledger, Cast cast) {
    this.ledger = ledger;
    this.memory = ledger.memory();
    this.cast = cast;
  }

  @Override
  public boolean read(Scene scene, int word) {
    if (scene.spotAt(word) >= 0) {
      return false;
    }
    List<Draft> one = ordinal(scene, word);
    if (!one.isEmpty()) {
      ledger.put(scene, word, one);
      ledger.remember(scene, word, List.of(one.get(0).figure()), false);
      return true;
    }
    List<Draft> several =
        scene.sentence().token(word).isNoun() ? find(scene, word) : List.<Draft>of();
    if (!several.isEmpty()) {
      ledger.put(scene, word, several);
      memory.add(several.stream().map(Draft::figure).toList(), true, scene.sentence(), word);
    }
    return !several.isEmpty();
  }

  /** Those for whom a noun stands; empty if it stands for no pair or group. */
  List<Draft> find(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    String lemma = sentence.lemma(word).toLowerCase(Locale.ROOT);
    boolean persons = WordSet.PAIR_OF_PERSONS.has(lemma);
    boolean states = WordSet.PAIR_OF_STATES.has(lemma);
    int several = several(sentence, word, persons || states);
    if (several > 0) {
      return group(scene, word, several);
    }
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

  /** How many "the three leaders" and "the trio" are; 0 for other words. */
  private static int several(Sentence sentence, int word, boolean counted) {
    Integer ensemble = ENSEMBLES.get(sentence.token(word).text().toLowerCase(Locale.ROOT));
    boolean definite = false;
    int number = ensemble == null ? 0 : ensemble;
    for (int child : sentence.children(word)) {
      String text = sentence.token(child).text().toLowerCase(Locale.ROOT);
      definite |= text.equals("the") || text.equals("these") || text.equals("all");
      number = counted && ensemble == null ? NUMBERS.getOrDefault(text, number) : number;
      boolean other =
          sentence.is(child, "amod", "compound", "nmod:poss", "nmod", "acl", "acl:relcl")
              && !NUMBERS.containsKey(text);
      if (other) {
        return 0;
      }
    }
    return definite ? number : 0;
  }

  /** The last who were named together and are so many. */
  private List<Draft> group(Scene scene, int word, int number) {
    for (Memory.Trace trace : memory.latest()) {
      boolean together =
          trace.figures().size() == number
              && trace.figures().stream().allMatch(figure -> figure.kind() != Figure.Kind.THING);
      if (together) {
        return drafts(scene, word, trace.figures(), "group");
      }
    }
    if (number != 2) {
      return List.of();
    }
    List<Figure> two = persons("leader", scene.sentence());
    return two.size() == 2 ? drafts(scene, word, two, "pair") : List.of();
  }

  private static List<Draft> drafts(Scene scene, int word, List<Figure> figures, String rule) {
    Evidence mention = scene.cite(word, word + 1);
    return figures.stream()
        .map(figure -> new Draft(figure, figure.naming(), mention, rule))
        .toList();
  }

  /** "The former", "the latter": the first and the last of two of a kind named just before. */
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
    List<Memory.Trace> traces = new ArrayList<>(memory.latest());
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
    return drafts(scene, word, List.of(of.get(latter ? 1 : 0)), text);
  }

  /** "the two", "both", and "the sides": the first word that says so, or −1. */
  private static int counter(Sentence sentence, int word) {
    if (!sentence.tag(word).equals("NNS") && !sentence.tag(word).equals("NNPS")) {
      return -1;
    }
    int the = -1;
    boolean two = false;
    boolean definite = false;
    boolean other = false;
    for (int child : sentence.children(word)) {
      if (child > word) {
        other |= sentence.is(child, "nmod");
        continue;
      }
      String text = sentence.token(child).text().toLowerCase(Locale.ROOT);
      if (text.equals("both")) {
        two = true;
        definite = true;
        the = the < 0 ? child : the;
      } else if (text.equals("two")) {
        two = true;
        the = the < 0 ? child : the;
      } else if (text.equals("the") || text.equals("these")) {
        the = child;
        definite = true;
      } else if (sentence.is(child, "amod", "compound", "nmod:poss", "nummod")) {
        // "the two Korean leaders" are others than those spoken of.
        other = true;
      }
    }
    boolean sides = sentence.lemma(word).equals("side") && the >= 0;
    return ((two && definite) || sides) && !other ? the : -1;
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
      case "leader", "statesman" -> WordSet.LEADING_OFFICE.has(office);
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
