/** Who a nominal stands for: names, titles, groups, pronouns of an article, each with its rule. */
@NullMarked
package org.attache.resolve.reference;

import org.jspecify.annotations.NullMarked;
