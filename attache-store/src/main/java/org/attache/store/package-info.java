/** Stage 6: keeps articles and observations on a desk. */
@NullMarked
package org.attache.store;

import org.jspecify.annotations.NullMarked;
