/**
 * The annotator that Attaché brings along: tokens, sentences, Penn Treebank tags, lemmas, names and
 * Universal Dependencies at more than a thousand sentences a second, without allocation in its
 * inner loops.
 *
 * <p>{@link org.attache.annotate.fast.FastAnnotator} reads an article part by part; for each
 * sentence a {@link org.attache.annotate.fast.Draft} goes from the tokeniser to the tagger, the
 * name tagger and the parser, all of which are greedy, linear classifiers over {@link
 * org.attache.annotate.fast.Templates} and look their weights up in one immutable {@link
 * org.attache.annotate.fast.Model}.
 */
@NullMarked
package org.attache.annotate.fast;

import org.jspecify.annotations.NullMarked;
