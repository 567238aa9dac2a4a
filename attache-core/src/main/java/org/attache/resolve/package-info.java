/** Stage 3: who, when and where: parties, intervals of days and places of an annotated article. */
@NullMarked
package org.attache.resolve;

import org.jspecify.annotations.NullMarked;
