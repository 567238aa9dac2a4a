/** What parties want, demand, offer, accept and reject, and how that changed. */
@NullMarked
package org.attache.extract.position;

import org.jspecify.annotations.NullMarked;
