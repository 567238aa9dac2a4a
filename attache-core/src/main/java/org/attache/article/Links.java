package org.attache.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses of the web that are safe to keep and to show as a link. */
public final class Links {

  private static final int LONGEST = 2000;

  private Links() {}

  /** The address where it is an absolute one of the web; null for {@code javascript:} and such. */
  public static @Nullable String web(@Nullable String address) {
    if (address == null || address.length() > LONGEST) {
      return null;
    }
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null ? uri.toString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
