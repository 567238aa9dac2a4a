package org.attache.annotate;

import java.util.Objects;
import org.attache.article.Span;

/**
 * A word of a sentence with its grammar: Penn Treebank tag, Universal Dependencies relation (as
 * CoreNLP's UD models write them: {@code nsubj:pass}, {@code obl}, {@code compound:prt}).
 *
 * @param span where it stands in the article's text
 * @param text the word as the tokeniser reads it; normalised forms such as {@code -LRB-} are not
 *     used, so this is the text of the span, but for what belongs to the printed line and not to
 *     the word: a hyphen at its end, a ligature
 * @param head index in the sentence of the word it depends on, or −1 for the root
 */
public record Token(Span span, String text, String lemma, String tag, int head, String relation) {

  public Token {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(relation, "relation");
  }

  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProper() {
    return tag.startsWith("NNP");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP") || tag.startsWith("WP");
  }
}
