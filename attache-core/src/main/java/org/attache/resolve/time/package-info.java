/** When: time expressions and the days of what happens. */
@NullMarked
package org.attache.resolve.time;

import org.jspecify.annotations.NullMarked;
