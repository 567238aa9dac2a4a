/** Stage 2: grammar on an article: sentences, tokens, lemmas, Universal Dependencies, names. */
@NullMarked
package org.attache.annotate;

import org.jspecify.annotations.NullMarked;
