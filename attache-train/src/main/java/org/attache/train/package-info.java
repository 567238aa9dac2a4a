/** Teaches the fast annotator: never shipped, built only with {@code -Ptrain}. */
@NullMarked
package org.attache.train;

import org.jspecify.annotations.NullMarked;
