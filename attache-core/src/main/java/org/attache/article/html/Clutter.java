package org.attache.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what is never part of an article: scripts, navigation, forms, and elements
 * that their own names call comments, advertisements or lists of other articles.
 */
final class Clutter {

  private static final String NEVER =
      "script, style, noscript, template, svg, math, canvas, iframe, object, embed, applet, nav,"
          + " button, input, select, textarea, dialog, menu, map, footer, aside, [hidden],"
          + " [role=navigation], [role=banner], [role=complementary], [role=contentinfo],"
          + " [role=search], [role=dialog], [role=alert], [role=menu], [role=tablist],"
          + " [style~=(?i)display\\s*:\\s*none]";

  /** Words of class names and ids; between hyphens, underscores and capitals. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:comments?|commenting|commentlist|disqus|respond|livefyre|shar(?:e|es|ing)"
              + "|sharebar|addthis|social|socials|related|relatedposts|recirc|recirculation"
              + "|recommend(?:ed|ation|ations)?|promo|promos|promotion|newsletters?|subscribe"
              + "|subscription|signup|sign-up|sidebar|sidebars|rail|breadcrumbs?|cookies?|gdpr"
              + "|consent|banner|advert|adverts|advertisement|advertising|ad|ads|adsense|dfp|sponsor"
              + "|sponsored|popup|popups|modal|overlay|menu|nav|navbar|navigation|footer|tags|taglist"
              + "|tagcloud|topics|keywords|bio|author-info|about-author|authorbox|widget|widgets"
              + "|outbrain|taboola|trending|popular|most-read|mostread|more-stories|read-more|readmore"
              + "|also-read|next-article|prev-next|pager|pagination|paginator|toolbar|tools|print"
              + "|sr-only|visually-hidden|screen-reader-text|skip|copyright|paywall|login|byline"
              + "|dateline|timestamp|post-meta|entry-meta|article-meta|metadata|sitemap|masthead"
              + "|teasers?|hidden)(?:$|[\\s_-])");

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  /** What holds this share of the text of a page is no clutter, whatever it is called. */
  private static final double TOO_MUCH = 0.4;

  private Clutter() {}

  static void remove(Document page) {
    page.select(NEVER).remove();
    int all = textLength(page.body());
    List<Element> named = new ArrayList<>();
    page.body().stream().filter(Clutter::isNamedClutter).forEach(named::add);
    page.select("form").forEach(named::add);
    for (Element element : named) {
      if (element.hasParent() && textLength(element) < all * TOO_MUCH) {
        element.remove();
      }
    }
  }

  private static boolean isNamedClutter(Element element) {
    String name = element.normalName();
    if (name.equals("body") || name.equals("html") || name.equals("article") || name.equals("main")) {
      return false;
    }
    String names = element.className() + " " + element.id();
    if (names.length() < 2 || names.length() > 1000) {
      return false;
    }
    String words = HUMP.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
    return NAMES.matcher(words).find();
  }

  private static int textLength(Element element) {
    int[] length = {0};
    element.nodeStream(org.jsoup.nodes.TextNode.class)
        .forEach(words -> length[0] += words.isBlank() ? 0 : words.getWholeText().length());
    return length[0];
  }
}
