/**
 * Writes the record for other programs: event tables, panels, graphs, maps, calendars, citations,
 * and the whole desk. Every export is complete or absent, and says in its manifest what it is.
 */
@NullMarked
package org.attache.export;

import org.jspecify.annotations.NullMarked;
