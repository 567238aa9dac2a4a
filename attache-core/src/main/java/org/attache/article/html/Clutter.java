package org.attache.article.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;

/**
 * Finds in a page what is never part of an article: scripts, navigation, forms, and elements that
 * their own names call comments, advertisements or lists of other articles.
 */
final class Clutter implements NodeFilter {

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

  /** These carry the states of the whole page in their class names. */
  private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

  private static final int LONGEST_NAMES = 1000;

  /** What holds this share of the text of a page is no clutter, whatever it is called. */
  private static final double TOO_MUCH = 0.4;

  private static final Evaluator IS_NEVER = QueryParser.parse(NEVER);

  private final Set<Element> clutter = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Candidate> candidates = new ArrayList<>();
  private final Deque<Integer> starts = new ArrayDeque<>();
  private int length;

  /** An element that its name calls clutter, and how much text it holds. */
  private record Candidate(Element element, int length) {}

  private Clutter() {}

  /** The elements of a page to leave out, each with all that is in it. */
  static Set<Element> of(Document page) {
    Clutter found = new Clutter();
    NodeTraversor.filter(found, page.body());
    for (Candidate candidate : found.candidates) {
      if (candidate.length() < found.length * TOO_MUCH) {
        found.clutter.add(candidate.element());
      }
    }
    return found.clutter;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      length += words.isBlank() ? 0 : words.getWholeText().length();
    } else if (node instanceof Element element) {
      if (element.is(IS_NEVER)) {
        clutter.add(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      starts.push(length);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      int within = length - starts.pop();
      if (element.normalName().equals("form") || isNamedClutter(element)) {
        candidates.add(new Candidate(element, within));
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isNamedClutter(Element element) {
    if (WHOLE.contains(element.normalName())) {
      return false;
    }
    String names = element.className() + " " + element.id();
    if (names.length() < 2 || names.length() > LONGEST_NAMES) {
      return false;
    }
    String words = HUMP.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
    return NAMES.matcher(words).find();
  }
}
