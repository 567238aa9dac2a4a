/** The text of PDF files in the order in which people read it. */
@NullMarked
package org.attache.formats.pdf;

import org.jspecify.annotations.NullMarked;
