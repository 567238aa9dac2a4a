/**
 * Stage 1: takes in files and gives articles: text, parts, outlet, byline and day of publication.
 */
@NullMarked
package org.attache.article;

import org.jspecify.annotations.NullMarked;
