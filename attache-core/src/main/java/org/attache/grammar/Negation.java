package org.attache.grammar;

import java.util.Objects;
import org.attache.annotate.Sentence;
import org.attache.article.Span;

/**
 * By what a predicate is denied, and in which words.
 *
 * @param first the first word that denies, or −1 where nothing does
 * @param last the last one, itself included
 */
public record Negation(Kind kind, int first, int last) {

  /** Nothing denies it. */
  public static final Negation NONE = new Negation(Kind.NONE, -1, -1);

  /** The ways to deny. */
  public enum Kind {
    NONE,
    /** "Did not leave". */
    NOT,
    /** "Never left". */
    NEVER,
    /** "Neither came nor wrote", each of the two. */
    NEITHER_NOR,
    /** "Hardly moved". */
    HARDLY,
    /** "No longer insists", "does not insist any more": it held before. */
    NO_LONGER,
    /** "Nobody came", "no ship left": the subject is empty. */
    NO_SUBJECT,
    /** "Is no obstacle", "of little use", "by no means". */
    NO,
    /** "Without paying": not done, says the clause around. */
    WITHOUT,
    /** "Failed to pay". */
    FAIL_TO,
    /** "A lack of trust". */
    LACK_OF;

    /** Whether it stands on the predicate, and not on what is around it. */
    public boolean isOwn() {
      return this != NONE && this != WITHOUT && this != FAIL_TO && this != LACK_OF;
    }
  }

  public Negation {
    Objects.requireNonNull(kind, "kind");
    if ((kind == Kind.NONE) != (first < 0) || last < first) {
      throw new IllegalArgumentException(kind + " in the words " + first + " to " + last);
    }
  }

  static Negation at(Kind kind, int word) {
    return new Negation(kind, word, word);
  }

  /** Where the words that deny stand in the article; not to be asked of {@link #NONE}. */
  public Span span(Sentence sentence) {
    return sentence.token(first).span().cover(sentence.token(last).span());
  }
}
