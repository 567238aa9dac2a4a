package org.attache.train;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attache.resolve.register.Entry;
import org.attache.resolve.register.Entry.StateName.Kind;
import org.attache.resolve.register.NameTree;
import org.attache.resolve.register.Register;

/**
 * The words for peoples and their adjectives. The teacher does not mark them; the register knows
 * those of all states, and the name tagger learns from their surroundings.
 */
final class Nationalities {

  private final NameTree<Entry> names = Register.load().names();
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  boolean contains(String word) {
    return Character.isUpperCase(word.charAt(0))
        && known.computeIfAbsent(word, this::isInTheRegister);
  }

  private boolean isInTheRegister(String word) {
    NameTree.Match<Entry> match = names.longest(List.of(word), 0);
    return match != null
        && match.entries().stream()
            .anyMatch(
                entry ->
                    entry instanceof Entry.StateName name
                        && (name.kind() == Kind.ADJECTIVE || name.kind() == Kind.PEOPLE));
  }
}
