/**
 * Stage between 4 and 5: what people decided about the record, applied to what was coded: a
 * function of the observations and the decisions alone.
 */
@NullMarked
package org.attache.review;

import org.jspecify.annotations.NullMarked;
