/**
 * Rules as rows: a pattern over a word and what stands in the slots beside it, what it means, an
 * example and a counter-example; one interpreter reads them all. How to add one: docs/grammar.md.
 */
@NullMarked
package org.attache.grammar.construction;

import org.jspecify.annotations.NullMarked;
