/** Stage 5: one happening, many mentions: a record made of observations alone. */
@NullMarked
package org.attache.consolidate;

import org.jspecify.annotations.NullMarked;
