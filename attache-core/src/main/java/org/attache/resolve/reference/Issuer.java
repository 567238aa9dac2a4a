package org.attache.resolve.reference;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.article.Article;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Tells which government has issued a text: by the address it comes from, else by words of its
 * head. News of others has none.
 */
final class Issuer {

  static final String TABLE = "issuers.tsv";

  /** So many characters of the text are its head. */
  private static final int HEAD = 240;

  private record Mark(String words, String state) {}

  private final List<Mark> hosts = new ArrayList<>();
  private final List<Mark> heads = new ArrayList<>();

  Issuer() {
    for (Table.Line line : Table.resource(Issuer.class, TABLE)) {
      Mark mark = new Mark(line.cell(1, "mark"), line.cell(2, "state"));
      switch (line.cell(0, "kind")) {
        case "host" -> hosts.add(mark);
        case "head" -> heads.add(mark);
        default -> throw line.wrong("has an unknown kind; use host or head");
      }
    }
  }

  /** The code of the state whose government has issued an article, or null. */
  @Nullable String of(Article article) {
    String host = host(article.origin().url());
    for (Mark mark : hosts) {
      if (host.equals(mark.words()) || host.endsWith("." + mark.words())) {
        return mark.state();
      }
    }
    String title = article.origin().title() == null ? "" : article.origin().title();
    String text = article.text();
    String head =
        (" " + title + " " + text.substring(0, Math.min(HEAD, text.length())) + " ")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ");
    for (Mark mark : heads) {
      if (head.contains(" " + mark.words() + " ")) {
        return mark.state();
      }
    }
    return null;
  }

  private static String host(@Nullable String url) {
    if (url == null) {
      return "";
    }
    try {
      String host = new URI(url).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      // An address that is none tells nothing.
      return "";
    }
  }
}
