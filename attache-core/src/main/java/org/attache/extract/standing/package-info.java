/**
 * How a predicate stands in its text: held by whom, how certain, in which time, on which condition.
 */
@NullMarked
package org.attache.extract.standing;

import org.jspecify.annotations.NullMarked;
