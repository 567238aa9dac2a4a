/** The command line: one class a command; what is said to people goes to {@link Talk}. */
@NullMarked
package org.attache.app.cli;

import org.jspecify.annotations.NullMarked;
