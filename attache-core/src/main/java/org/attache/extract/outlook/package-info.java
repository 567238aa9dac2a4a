/** What somebody expects, under which condition and by when. */
@NullMarked
package org.attache.extract.outlook;

import org.jspecify.annotations.NullMarked;
