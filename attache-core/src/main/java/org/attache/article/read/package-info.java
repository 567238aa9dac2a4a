/** Reads files, folders, pages and lines of JSON: finds documents, and the article in each. */
@NullMarked
package org.attache.article.read;

import org.jspecify.annotations.NullMarked;
