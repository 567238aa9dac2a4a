/**
 * Stage 8, show: the dossier as one self-contained page. {@link
 * org.attache.app.dossier.DossierPage} is the way in; the templates are in {@code
 * src/main/jte/dossier}, one a section.
 */
@NullMarked
package org.attache.app.dossier;

import org.jspecify.annotations.NullMarked;
