package org.attache.app.dossier;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.attache.analyse.Dossier;

/**
 * Shows a dossier as one HTML page that asks nothing of anybody: no script, no font, no picture
 * from elsewhere, and a content-security policy that would refuse them. The same dossier gives the
 * same bytes.
 *
 * <pre>{@code
 * Files.writeString(file, new DossierPage().render(dossier));
 * }</pre>
 */
public final class DossierPage {

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, DossierPage.class.getClassLoader(), "org.attache.app");
  private final Style style = Style.load();

  public DossierPage() {
    templates.setTrimControlStructures(true);
  }

  /** The whole page, to be written as UTF-8. */
  public String render(Dossier dossier) {
    StringOutput output = new StringOutput(1 << 16);
    templates.render("dossier/page.jte", Page.of(dossier, style), output);
    return output.toString();
  }
}
