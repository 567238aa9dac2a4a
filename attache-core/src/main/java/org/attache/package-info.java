/**
 * Attaché: from articles about the relations between states to the record of a relationship. The
 * front door is {@link org.attache.Attache}.
 */
@NullMarked
package org.attache;

import org.jspecify.annotations.NullMarked;
