/** Word and OpenDocument files as text. */
@NullMarked
package org.attache.formats.office;

import org.jspecify.annotations.NullMarked;
