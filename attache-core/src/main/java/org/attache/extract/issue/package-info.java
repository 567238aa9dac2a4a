/** The thesaurus of issues, so that statements, positions and agendas speak of the same things. */
@NullMarked
package org.attache.extract.issue;

import org.jspecify.annotations.NullMarked;
