package org.attache.formats.container;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.attache.article.read.Container;
import org.attache.article.read.Refusal;

/** Zip files. Those of Office programs are documents and none of these. */
public final class ZipContainer implements Container {

  private static final String ZIP = "PK\u0003\u0004";

  /** An OpenDocument file or an electronic book says what it is in its first member. */
  private static final String SAYS_ITS_KIND = "mimetypeapplication/";

  @Override
  public String id() {
    return "zip@1";
  }

  @Override
  public boolean opens(String name, byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    return start.startsWith(ZIP)
        && !start.startsWith(SAYS_ITS_KIND, 30)
        && !start.contains("[Content_Types].xml")
        && !start.contains("word/");
  }

  @Override
  public void open(InputStream in, Members members) throws Refusal {
    Archives.read(in, ZipContainer::unpack, name -> true, members);
  }

  static ZipArchiveInputStream unpack(InputStream packed) {
    return new ZipArchiveInputStream(packed, StandardCharsets.UTF_8.name(), true, true);
  }
}
