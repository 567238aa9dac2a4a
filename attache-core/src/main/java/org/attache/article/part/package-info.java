/** The parts of an article: which paragraph is its headline, a caption, an expert's words. */
@NullMarked
package org.attache.article.part;

import org.jspecify.annotations.NullMarked;
