package org.attache.grammar;

import java.util.Objects;
import org.attache.annotate.Sentence;
import org.attache.annotate.Token;
import org.attache.article.Span;
import org.attache.table.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * A word in its sentence, so that a rule can pass on one value instead of two.
 *
 * @param index from 0
 */
public record Word(Sentence sentence, int index) {

  public Word {
    Objects.requireNonNull(sentence, "sentence");
    Objects.checkIndex(index, sentence.size());
  }

  /** The word in a sentence, or null for −1. */
  public static @Nullable Word at(Sentence sentence, int index) {
    return index < 0 ? null : new Word(sentence, index);
  }

  public Token token() {
    return sentence.token(index);
  }

  public String lemma() {
    return sentence.lemma(index);
  }

  public String tag() {
    return sentence.tag(index);
  }

  /** As written, in lower case. */
  public String lower() {
    return sentence.lower(index);
  }

  public Span span() {
    return sentence.token(index).span();
  }

  /** The word on which it depends, or null. */
  public @Nullable Word head() {
    return at(sentence, sentence.head(index));
  }

  /** Whether it stands in one of the relations to its head. */
  public boolean is(String... relations) {
    return sentence.is(index, relations);
  }

  /** Whether it has a dependent in one of the relations. */
  public boolean has(String... relations) {
    return sentence.has(index, relations);
  }

  /** Its first dependent in one of the relations, or null. */
  public @Nullable Word child(String... relations) {
    return at(sentence, sentence.child(index, relations));
  }

  /** The preposition in front of it, lower case; null if none. */
  public @Nullable String preposition() {
    return Dependencies.of(sentence).preposition(index);
  }

  /** The clause that it heads, where it is a predicate. */
  public Clause clause() {
    return Clause.of(sentence, index);
  }

  /** Whether a class has its lemma or the word as written, and it is of that part of speech. */
  public boolean isOneOf(WordClass words) {
    return words.partOfSpeech().admits(tag())
        && (words.contains(lemma()) || words.contains(lower()));
  }
}
