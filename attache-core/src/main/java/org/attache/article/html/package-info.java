/** Web pages: the article within the page, and what the page says about it. */
@NullMarked
package org.attache.article.html;

import org.jspecify.annotations.NullMarked;
