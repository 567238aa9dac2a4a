/** Messages, and pages that browsers save as messages. */
@NullMarked
package org.attache.formats.mail;

import org.jspecify.annotations.NullMarked;
