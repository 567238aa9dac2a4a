/** What is offered, demanded or used for what. */
@NullMarked
package org.attache.extract.linkage;

import org.jspecify.annotations.NullMarked;
