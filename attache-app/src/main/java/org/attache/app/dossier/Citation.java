package org.attache.app.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A reference as the page shows it.
 *
 * @param label the letter of the article and the number of the record in it: "A3"
 * @param id the anchor of the record, only where this is the line that the words link back to
 * @param href the anchor of the words, or null where their article is not part of the page
 */
record Citation(
    String label, String quote, String observation, @Nullable String id, @Nullable String href) {}
