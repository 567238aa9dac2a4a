/** Archives, mailboxes, feeds and web archives: files that hold documents. */
@NullMarked
package org.attache.formats.container;

import org.jspecify.annotations.NullMarked;
