/** What a voice judges of parties, acts and relationships. */
@NullMarked
package org.attache.extract.assessment;

import org.jspecify.annotations.NullMarked;
