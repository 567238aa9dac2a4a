/** Everything a person touches. {@link org.attache.app.Main} wires it all, in one place. */
@NullMarked
package org.attache.app;

import org.jspecify.annotations.NullMarked;
