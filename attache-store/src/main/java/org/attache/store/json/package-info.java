/** Observations as JSON, and back: the one place that knows the wire format. */
@NullMarked
package org.attache.store.json;

import org.jspecify.annotations.NullMarked;
