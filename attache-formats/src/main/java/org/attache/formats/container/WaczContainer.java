package org.attache.formats.container;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.attache.article.read.Container;
import org.attache.article.read.Refusal;

/**
 * Web archives packed as zip (WACZ 1.1.1): the pages are WARC files in the folder {@code archive};
 * all else is tables about them.
 */
public final class WaczContainer implements Container {

  @Override
  public String id() {
    return "wacz@1"; // asked before zip@1, which would open it too
  }

  @Override
  public boolean opens(String name, byte[] head) {
    return name.toLowerCase(Locale.ROOT).endsWith(".wacz")
        && new String(head, StandardCharsets.ISO_8859_1).startsWith("PK\u0003\u0004");
  }

  @Override
  public void open(InputStream in, Members members) throws Refusal {
    Archives.read(
        in,
        ZipContainer::unpack,
        name -> name.startsWith("archive/") && name.contains(".warc"),
        members);
  }
}
