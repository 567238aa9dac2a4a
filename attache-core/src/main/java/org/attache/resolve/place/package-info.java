/** Where: the places that an article names, with country and coordinates. */
@NullMarked
package org.attache.resolve.place;

import org.jspecify.annotations.NullMarked;
