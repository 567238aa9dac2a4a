package org.attache.extract;

import java.util.Objects;

/**
 * Which rule fired: the word that it hangs on, and what kind of rule it is. Code asks for the kind;
 * the text is for people, and nobody reads it back.
 */
public record RuleId<K extends RuleId.Kind>(String word, K kind) {

  /** The kinds of rules of one extractor. */
  public interface Kind {

    /** As people see it in the record. */
    String text();
  }

  public RuleId {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(kind, "kind");
  }

  /** As the record shows it: {@code breach:charge}. */
  public String text() {
    return word + ':' + kind.text();
  }
}
