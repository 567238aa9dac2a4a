/**
 * Between grammar and meaning: what a dependency tree implies, as words and clauses that rules can
 * ask, and the one mechanism by which a rule is a row of a table.
 */
@NullMarked
package org.attache.grammar;

import org.jspecify.annotations.NullMarked;
