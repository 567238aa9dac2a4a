/** The reference annotator: Stanford CoreNLP behind {@link org.attache.annotate.Annotator}. */
@NullMarked
package org.attache.corenlp;

import org.jspecify.annotations.NullMarked;
