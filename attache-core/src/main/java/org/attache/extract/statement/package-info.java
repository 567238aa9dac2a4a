/** Who says what: statements, with their speakers, their words and what they speak of. */
@NullMarked
package org.attache.extract.statement;

import org.jspecify.annotations.NullMarked;
