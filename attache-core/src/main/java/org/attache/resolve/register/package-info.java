/**
 * The register of actors: states, offices and their holders, organisations, groups, agent words.
 */
@NullMarked
package org.attache.resolve.register;

import org.jspecify.annotations.NullMarked;
