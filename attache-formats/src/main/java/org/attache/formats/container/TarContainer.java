package org.attache.formats.container;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.attache.article.read.Container;
import org.attache.article.read.Refusal;

/** Tar files, packed with gzip or not. Links and devices in them are members without content. */
public final class TarContainer implements Container {

  /** Where the header of the first member names the format (POSIX.1-1988, ustar). */
  private static final int MAGIC = 257;

  @Override
  public String id() {
    return "tar@1";
  }

  @Override
  public boolean opens(String name, byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1).startsWith("ustar", MAGIC);
  }

  @Override
  public void open(InputStream in, Members members) throws Refusal {
    Archives.read(
        in,
        packed -> new TarArchiveInputStream(packed, StandardCharsets.UTF_8.name()),
        name -> true,
        members);
  }
}
