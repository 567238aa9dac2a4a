/** Measures: never shipped, built only with {@code -Pbench}. */
@NullMarked
package org.attache.bench;

import org.jspecify.annotations.NullMarked;
