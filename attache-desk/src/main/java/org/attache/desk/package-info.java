/**
 * The workbench: everything that can be done with a desk, for whatever face shows it. It knows no
 * words for people but those of its messages, and no exit codes.
 */
@NullMarked
package org.attache.desk;

import org.jspecify.annotations.NullMarked;
