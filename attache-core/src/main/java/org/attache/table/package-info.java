/** Reads the tables of what the program knows. Every stage may use it, and it knows none. */
@NullMarked
package org.attache.table;

import org.jspecify.annotations.NullMarked;
