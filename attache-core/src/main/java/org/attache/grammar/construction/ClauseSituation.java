package org.attache.grammar.construction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.annotate.Sentence;
import org.attache.grammar.Clause;
import org.attache.grammar.Dependencies;
import org.attache.grammar.Negation;
import org.attache.table.WordClass;
import org.attache.table.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * The slots and features that grammar gives. A room adds the kinds that only it can tell.
 *
 * <p>Slots: {@code subj} and {@code obj} (deep: a passive's subject is its {@code obj}), {@code
 * iobj}, {@code poss} (whose it is), {@code comp} (nouns before it), {@code amod}, {@code adv},
 * {@code det}, {@code prt} (a particle), {@code inf} (a clause with "to"), {@code that} (a finite
 * clause), {@code ing} (a clause with -ing), {@code wh} (a question), {@code head} (the word on
 * which it hangs), and every preposition of the class {@code preposition}, on the word or on its
 * object. Two slots with a dot between them are the second slot of what fills the first: {@code
 * obj.amod}.
 *
 * <p>Features: {@code neg} ({@code not}, {@code never}, {@code no-longer} …; also {@code without},
 * {@code fail-to}, {@code lack-of}), {@code voice}, {@code tense}, {@code aspect}, {@code modal}
 * (the modal verb), {@code role}, {@code supposed}. What is NONE has no value: {@code neg!=any} is
 * "not denied".
 */
public final class ClauseSituation implements Situation {

  /** Tells the kinds of a room. */
  public interface Kinds {

    /** No kinds. */
    Kinds NONE = (filler, kind, word, slot) -> false;

    /** See {@link Situation#isOfKind}. */
    boolean is(int filler, String kind, int word, String slot);
  }

  static final Map<String, Set<String>> FEATURES =
      Map.of(
          "neg", values(Negation.Kind.values()),
          "voice", values(Clause.Voice.values()),
          "tense", values(Clause.Tense.values()),
          "aspect", values(Clause.Aspect.values()),
          "modal", Set.of(),
          "role", values(Clause.Role.values()),
          "supposed", values(Clause.Supposition.values()));

  private static final String NONE = "NONE";
  private static final WordClass PREPOSITION = WordClasses.beside(Clause.class).get("preposition");
  private static final Set<String> GRAMMAR =
      Set.of(
          "subj", "obj", "iobj", "poss", "comp", "amod", "adv", "det", "prt", "inf", "that", "ing",
          "wh", "head");

  private final Sentence sentence;
  private final Kinds kinds;
  private final @Nullable Map<String, List<Integer>>[] filled;

  public ClauseSituation(Sentence sentence, Kinds kinds) {
    this.sentence = Objects.requireNonNull(sentence, "sentence");
    this.kinds = Objects.requireNonNull(kinds, "kinds");
    this.filled = maps(sentence.size());
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable Map<String, List<Integer>>[] maps(int size) {
    return new Map[size];
  }

  private static Set<String> values(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(ClauseSituation::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String value(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static boolean isSlot(String slot) {
    int dot = slot.indexOf('.');
    return dot < 0
        ? GRAMMAR.contains(slot) || PREPOSITION.contains(slot.replace('_', ' '))
        : isSlot(slot.substring(0, dot)) && isSlot(slot.substring(dot + 1));
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }

  @Override
  public boolean isOfKind(int filler, String kind, int word, String slot) {
    return kinds.is(filler, kind, word, slot);
  }

  @Override
  public @Nullable String feature(int word, String feature) {
    Clause clause = Clause.of(sentence, word);
    return switch (feature) {
      case "neg" -> optional(clause.negation().kind());
      case "voice" -> value(clause.voice());
      case "tense" -> optional(clause.tense());
      case "aspect" -> value(clause.aspect());
      case "modal" -> clause.modal();
      case "role" -> value(clause.role());
      case "supposed" -> optional(clause.supposition());
      default -> throw new IllegalArgumentException("there is no feature \"" + feature + "\"");
    };
  }

  private static @Nullable String optional(Enum<?> constant) {
    return constant.name().equals(NONE) ? null : value(constant);
  }

  @Override
  public List<Integer> fill(int word, String slot) {
    // A word asks for the same slot in many rules.
    Map<String, List<Integer>> slots = filled[word];
    if (slots == null) {
      slots = new HashMap<>();
      filled[word] = slots;
    }
    List<Integer> known = slots.get(slot);
    if (known == null) {
      known = List.copyOf(find(word, slot));
      slots.put(slot, known);
    }
    return known;
  }

  private List<Integer> find(int word, String slot) {
    int dot = slot.indexOf('.');
    if (dot > 0) {
      Set<Integer> found = new LinkedHashSet<>();
      for (int first : fill(word, slot.substring(0, dot))) {
        found.addAll(fill(first, slot.substring(dot + 1)));
      }
      return List.copyOf(found);
    }
    Dependencies dependencies = Dependencies.of(sentence);
    return switch (slot) {
      case "subj" -> dependencies.agents(word);
      case "obj" -> dependencies.patients(word);
      case "iobj" -> dependencies.indirect(word);
      case "poss" -> conjuncts(sentence.children(word, "nmod:poss"));
      case "comp" -> conjuncts(sentence.children(word, "compound"));
      case "amod" -> sentence.children(word, "amod");
      case "adv" -> sentence.children(word, "advmod");
      case "det" -> sentence.children(word, "det");
      case "prt" -> sentence.children(word, "compound:prt");
      case "inf" -> Embedded.infinitives(sentence, word);
      case "that" -> Embedded.finite(sentence, word);
      case "ing" -> Embedded.gerunds(sentence, word);
      case "wh" -> Embedded.questions(sentence, word);
      case "head" -> sentence.head(word) < 0 ? List.of() : List.of(sentence.head(word));
      default -> behind(word, slot.replace('_', ' '));
    };
  }

  /** "Imposed a tariff on Benin": parsers hang the phrase on the verb or on its object. */
  private List<Integer> behind(int word, String preposition) {
    Dependencies dependencies = Dependencies.of(sentence);
    Set<Integer> found = new LinkedHashSet<>(dependencies.obliques(word, preposition));
    if (sentence.token(word).isVerb()) {
      for (int object : fill(word, "obj")) {
        // "Discussed oil and the talks with Togo": what hangs on a later conjunct is its own.
        if (!sentence.is(object, "conj")) {
          found.addAll(dependencies.obliques(object, preposition));
        }
      }
    }
    return List.copyOf(found);
  }

  private List<Integer> conjuncts(List<Integer> words) {
    List<Integer> found = new ArrayList<>();
    for (int word : words) {
      found.addAll(Dependencies.of(sentence).conjuncts(word));
    }
    return found;
  }
}
