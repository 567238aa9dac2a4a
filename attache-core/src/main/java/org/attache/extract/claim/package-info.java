/** What parties want and voices judge and expect: positions, assessments, outlooks, linkages. */
@NullMarked
package org.attache.extract.claim;

import org.jspecify.annotations.NullMarked;
