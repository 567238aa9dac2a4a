package org.attache.grammar.construction;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.attache.table.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a room may speak of. A rule that names anything else is refused when it is
 * loaded.
 *
 * @param slots tells the names of slots
 * @param features what a word is, such as {@code tense}, each with its values; none where any word
 *     may be one
 * @param kinds of fillers, each with its {@code @}
 * @param classes the room's word classes, or null if it has none
 */
public record Vocabulary(
    Predicate<String> slots,
    Map<String, Set<String>> features,
    Set<String> kinds,
    @Nullable WordClasses classes) {

  public Vocabulary {
    Objects.requireNonNull(slots, "slots");
    features = Map.copyOf(features);
    kinds = Set.copyOf(kinds);
  }

  /** The slots and features of {@link ClauseSituation} with kinds and classes of a room. */
  public static Vocabulary ofClauses(Set<String> kinds, @Nullable WordClasses classes) {
    return new Vocabulary(ClauseSituation::isSlot, ClauseSituation.FEATURES, kinds, classes);
  }
}
