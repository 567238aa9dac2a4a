/**
 * What the readers of claims share: the article as they see it, their constructions and word
 * classes.
 */
@NullMarked
package org.attache.extract.claim;

import org.jspecify.annotations.NullMarked;
