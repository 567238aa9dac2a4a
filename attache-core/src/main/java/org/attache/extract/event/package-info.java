/** Who did what to whom: PLOVER events read through a lexicon of predicates. */
@NullMarked
package org.attache.extract.event;

import org.jspecify.annotations.NullMarked;
