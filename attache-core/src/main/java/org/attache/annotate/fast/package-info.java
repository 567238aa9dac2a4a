/** A fast annotator: rules for words and sentences, small learnt models for the rest. */
@NullMarked
package org.attache.annotate.fast;

import org.jspecify.annotations.NullMarked;
