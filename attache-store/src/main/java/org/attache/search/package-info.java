/** Stage 6: finds: the sentences of a desk by their words, with the places of the words. */
@NullMarked
package org.attache.search;

import org.jspecify.annotations.NullMarked;
