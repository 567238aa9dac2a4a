/**
 * Stage 6: keeps: a desk is a folder with the documents as they came, the decisions of people, and
 * tables and an index that are derived from these and can be made again at any time. The front door
 * is {@link org.attache.store.Desk}.
 */
@NullMarked
package org.attache.store;

import org.jspecify.annotations.NullMarked;
