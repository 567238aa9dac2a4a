package org.attache.resolve.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.annotate.Sentence;
import org.attache.article.Evidence;
import org.attache.grammar.Dependencies;
import org.attache.resolve.Sector;
import org.attache.resolve.register.Entry;
import org.jspecify.annotations.Nullable;

/**
 * "The two leaders", "both sides", "the three countries", "the trio", "the ministers": those who
 * were spoken of, so many and of that kind.
 *
 * <p>Those who last were named in one sentence go before those who are most spoken of.
 */
final class Pairs implements Step {

  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "six", 6);

  /** Nouns that say how many they are. */
  private static final Map<String, Integer> ENSEMBLES =
      Map.of("duo", 2, "pair", 2, "trio", 3, "threesome", 3, "quartet", 4);

  /** How many sentences back those may stand whose number is not said. */
  private static final int NEAR = 3;

  private final Ledger ledger;
  private final Memory memory;
  private final Cast cast;
  private final OfficeHolders holders;
  private final StatesSpokenOf states;

  Pairs(Ledger ledger, Cast cast, OfficeHolders holders) {
    this.ledger = ledger;
    this.memory = ledger.memory();
    this.cast = cast;
    this.holders = holders;
    this.states = new StatesSpokenOf(memory, cast);
  }

  /**
   * Words that speak of several.
   *
   * @param lemma of the noun
   * @param office where the words are a title, else null
   * @param number how many, 0 where that is not said
   * @param first the first of the words that say so
   */
  private record Group(String lemma, @Nullable String office, int number, int first) {

    boolean ofPersons() {
      return office != null || WordSet.PAIR_OF_PERSONS.has(lemma) || ENSEMBLES.containsKey(lemma);
    }

    boolean ofStates() {
      return WordSet.PAIR_OF_STATES.has(lemma);
    }
  }

  @Override
  public boolean read(Scene scene, int word) {
    if (scene.spotAt(word) >= 0 || !scene.sentence().token(word).isNoun()) {
      return false;
    }
    List<Draft> several = find(scene, word);
    if (several.isEmpty()) {
      return false;
    }
    ledger.put(scene, word, several);
    memory.add(several.stream().map(Draft::figure).toList(), true, scene.sentence(), word);
    return true;
  }

  /** Those for whom a noun stands; empty if it stands for no pair or group. */
  List<Draft> find(Scene scene, int word) {
    Group group = group(scene, word);
    if (group == null) {
      return List.of();
    }
    Set<Figure> others = subjects(scene, word);
    List<Figure> found = List.of();
    if (group.ofPersons()) {
      found = persons(scene, group, others);
    }
    if (found.isEmpty() && group.ofStates()) {
      found = states(scene, group, others);
    }
    if (found.isEmpty() && ENSEMBLES.containsKey(group.lemma())) {
      found = together(group.number(), scene);
    }
    if (found.isEmpty() && group.ofPersons()) {
      found = ofStates(scene, group, others);
    }
    if (found.size() < 2) {
      return List.of();
    }
    Evidence mention = scene.cite(group.first(), word + 1);
    String rule = group.number() == 2 ? "pair" : "group";
    return found.stream().map(figure -> new Draft(figure, figure.naming(), mention, rule)).toList();
  }

  /** How many words speak of whom, or null where they speak of no known several. */
  private static @Nullable Group group(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    String lemma = sentence.lemma(word).toLowerCase(Locale.ROOT);
    Integer ensemble = ENSEMBLES.get(lemma);
    int index = scene.spotAt(word);
    Spot spot = index < 0 ? null : scene.spot(index);
    Entry.Title title = spot == null || spot.titles().isEmpty() ? null : spot.titles().get(0);
    boolean plural = Spot.isPlural(sentence, word);
    boolean kind =
        title != null || WordSet.PAIR_OF_PERSONS.has(lemma) || WordSet.PAIR_OF_STATES.has(lemma);
    if (ensemble == null && !(plural && kind)) {
      return null;
    }
    int own = spot == null ? word : spot.first();
    int number = ensemble == null ? 0 : ensemble;
    boolean definite = false;
    int first = own;
    for (int child : sentence.children(word)) {
      if (child >= own && child <= word) {
        continue;
      }
      String text = scene.lower(child);
      if (child < own && (WordSet.DEFINITE.has(text) || NUMBERS.containsKey(text))) {
        definite |= WordSet.DEFINITE.has(text);
        number = ensemble == null ? NUMBERS.getOrDefault(text, number) : number;
        first = Math.min(first, child);
      } else if (sentence.is(child, "amod", "compound", "nmod:poss", "nummod", "nmod", "acl:relcl")
          || (sentence.is(child, "acl") && child < word)) {
        // "the two Korean leaders", "the leaders of the tribes" are others than those spoken of.
        return null;
      }
    }
    boolean sides = lemma.equals("side") && definite;
    number = number == 0 && sides ? 2 : number;
    boolean known = number > 0 || title != null || WordSet.GROUP_WITHOUT_NUMBER.has(lemma);
    String office =
        title == null || title.office().equals("leader") || title.office().equals("minister")
            ? null
            : title.office();
    return definite && known ? new Group(lemma, office, number, first) : null;
  }

  /** Who does to the group what its verb says, and so is none of it. */
  private Set<Figure> subjects(Scene scene, int word) {
    Sentence sentence = scene.sentence();
    Set<Figure> found = new LinkedHashSet<>();
    int verb = sentence.head(word);
    if (verb >= 0 && sentence.token(verb).isVerb() && !sentence.is(word, "nsubj", "conj")) {
      for (int subject : Dependencies.of(sentence).agents(verb)) {
        ledger.at(sentence, subject).forEach(draft -> found.add(draft.figure()));
      }
    }
    return found;
  }

  /** Persons named together whose office fits, else the two most spoken of, of two states. */
  private List<Figure> persons(Scene scene, Group group, Set<Figure> others) {
    int sentence = scene.sentence().index();
    List<Figure> found =
        ledger
            .gatherings()
            .last(
                figure ->
                    figure.isPerson()
                        && figure.naming() != null
                        && !others.contains(figure)
                        && fits(group, figure.office()),
                group.number(),
                group.number() == 0 ? sentence - NEAR : 0);
    if (found.isEmpty() && group.number() > 2) {
      found = together(group.number(), scene);
    }
    if (!found.isEmpty() || group.number() != 2) {
      return found;
    }
    List<Figure> ranked =
        memory.figures().stream()
            .filter(
                figure ->
                    figure.isPerson()
                        && figure.naming() != null
                        && politician(figure)
                        && !others.contains(figure))
            .sorted(
                Comparator.comparingDouble((Figure figure) -> -memory.prominence(figure, sentence)))
            .toList();
    List<Figure> two =
        ofTwoStates(ranked.stream().filter(figure -> fits(group, figure.office())).toList());
    return two.size() == 2 || group.office() != null ? two : ofTwoStates(ranked);
  }

  /** The last who were named together and are so many. */
  private List<Figure> together(int number, Scene scene) {
    for (Memory.Trace trace : memory.latest()) {
      boolean together =
          trace.figures().size() == number
              && trace.figures().stream().allMatch(figure -> figure.kind() != Figure.Kind.THING);
      if (together) {
        return trace.figures();
      }
    }
    return ledger
        .gatherings()
        .last(
            figure -> figure.isPerson() && politician(figure),
            number,
            scene.sentence().index() - NEAR);
  }

  /** The officers of states named together, where no person was: "the three leaders". */
  private List<Figure> ofStates(Scene scene, Group group, Set<Figure> others) {
    List<Figure> found = new ArrayList<>();
    for (Figure state : states(scene, group, others)) {
      found.add(
          group.office() != null
              ? holders.holderOrUnnamed(state, group.office())
              : cast.group(state, Sector.GOV, group.lemma(), true));
    }
    return found;
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
  private static boolean fits(Group group, @Nullable String office) {
    if (office == null) {
      return false;
    }
    if (group.office() != null) {
      return group.office().equals(office);
    }
    return switch (group.lemma()) {
      case "minister" -> office.equals("minister") || office.endsWith("-minister");
      case "diplomat", "envoy" -> office.contains("foreign") || office.contains("ambassador");
      case "leader", "statesman" -> WordSet.LEADING_OFFICE.has(office);
      default -> true;
    };
  }

  /** The states named together, else the two most spoken of, each with its persons. */
  private List<Figure> states(Scene scene, Group group, Set<Figure> others) {
    if (group.number() > 2) {
      List<Figure> named =
          ledger.gatherings().last(figure -> figure.kind() == Figure.Kind.STATE, group.number(), 0);
      return named;
    }
    return states.most(2, scene.sentence().index(), others, group.number() != 2);
  }

  private static boolean politician(Figure figure) {
    return figure.sectors().isEmpty() || figure.sectors().contains(Sector.GOV);
  }
}
