/** Stage 4: what is said: the observations of a resolved article. */
@NullMarked
package org.attache.extract;

import org.jspecify.annotations.NullMarked;
