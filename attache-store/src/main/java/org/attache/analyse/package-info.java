/** Stage 7: answers the questions that a dossier asks of the record. */
@NullMarked
package org.attache.analyse;

import org.jspecify.annotations.NullMarked;
