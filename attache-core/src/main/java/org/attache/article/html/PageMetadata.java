package org.attache.article.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.article.Days;
import org.attache.article.Links;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article outside the article: JSON-LD first, then meta tags, then the
 * places where pages commonly print it.
 */
record PageMetadata(
    @Nullable String title,
    @Nullable String byline,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable LocalDate published) {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_NAMES = 150;

  /** The names that meta tags use, in the order in which they are believed. */
  private static final List<String> TITLES =
      List.of("og:title", "twitter:title", "citation_title", "dc.title", "parsely-title", "title");

  private static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author",
          "og:article:author",
          "citation_author",
          "dc.creator",
          "parsely-author",
          "sailthru.author",
          "byl",
          "byline");

  private static final List<String> OUTLETS =
      List.of("og:site_name", "citation_journal_title", "dc.publisher", "application-name");

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "article:published",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "date_published",
          "citation_publication_date",
          "citation_date",
          "parsely-pub-date",
          "sailthru.date",
          "publish_date",
          "publishdate",
          "publish-date",
          "publication_date",
          "published_date",
          "pubdate",
          "dcterms.created",
          "dcterms.date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "originalpublicationdate",
          "cxenseparse:recs:publishtime",
          "article_date_original",
          "date");

  private static final String PRINTED_AUTHORS =
      "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline-name,"
          + " .author-name, .article-author, .byline__name, .byline, .author";

  private static final String PRINTED_DATES =
      "time[pubdate], time[itemprop=datePublished], .published time, .entry-date, .post-date,"
          + " .article-date, .publish-date, .published-date, .pubdate, .date-published, .published,"
          + " .dateline, .timestamp, .posted-on, article header time, header time, .date";

  private static final Pattern AFTER_NAMES =
      Pattern.compile(
          "\\s*(?:[|•·/]|\\d|\\b(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b"
              + "|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?\\s\\d|may\\s\\d"
              + "|published\\b|updated\\b|posted\\b))");

  private static final Pattern DAY_IN_URL =
      Pattern.compile("/((?:19|20)\\d{2})/(\\d{1,2})/(\\d{1,2})(?:/|$)");

  /** Reads a page, from which nothing may have been taken out yet. */
  static PageMetadata of(Document page) {
    LinkedData data = LinkedData.of(page);
    String url = url(page, data);
    String outlet = outlet(page, data);
    return new PageMetadata(
        title(page, data, outlet), byline(page, data), outlet, url, published(page, data, url));
  }

  private static @Nullable String title(Document page, LinkedData data, @Nullable String outlet) {
    List<@Nullable String> candidates = new ArrayList<>();
    candidates.add(data.string("headline"));
    TITLES.forEach(name -> candidates.add(meta(page, name)));
    Element heading = page.selectFirst("article h1, main h1, h1");
    candidates.add(heading == null ? null : heading.text());
    candidates.add(page.title());
    for (String candidate : candidates) {
      String title = candidate == null ? "" : withoutOutlet(plain(candidate), outlet);
      if (!title.isEmpty() && title.length() <= LONGEST_TITLE) {
        return title;
      }
    }
    return null;
  }

  /** "Talks resume | The Gazette" is called "Talks resume". */
  private static String withoutOutlet(String title, @Nullable String outlet) {
    if (outlet == null
        || !title.toLowerCase(Locale.ROOT).endsWith(outlet.toLowerCase(Locale.ROOT))) {
      return title;
    }
    String front = title.substring(0, title.length() - outlet.length()).stripTrailing();
    return front.length() > 3 && front.matches("(?s).*[|–—:·»-]$")
        ? front.substring(0, front.length() - 1).strip()
        : title;
  }

  private static @Nullable String outlet(Document page, LinkedData data) {
    List<String> publishers = data.names("publisher");
    String name = publishers.isEmpty() ? null : publishers.get(0);
    for (int i = 0; name == null && i < OUTLETS.size(); i++) {
      name = meta(page, OUTLETS.get(i));
    }
    return name == null || name.length() > LONGEST_NAMES || Links.web(name) != null
        ? null
        : plain(name);
  }

  private static @Nullable String byline(Document page, LinkedData data) {
    List<String> candidates = new ArrayList<>();
    candidates.add(String.join(", ", data.names("author")));
    for (String name : AUTHORS) {
      candidates.add(Objects.requireNonNullElse(meta(page, name), ""));
    }
    page.select(PRINTED_AUTHORS).stream()
        .limit(5)
        .map(PageMetadata::printedNames)
        .forEach(candidates::add);
    for (String candidate : candidates) {
      String names = plain(candidate).replaceFirst("^(?i:by|author|written by)\\b:?\\s+", "");
      boolean isNames =
          !names.isEmpty()
              && names.length() <= LONGEST_NAMES
              && !names.contains("://")
              && !names.contains("@")
              && names.chars().anyMatch(Character::isLetter);
      if (isNames) {
        return names;
      }
    }
    return null;
  }

  /** What is printed beside the names (a day, a place, an outlet) is cut off. */
  private static String printedNames(Element printed) {
    return AFTER_NAMES.split(printed.text(), 2)[0];
  }

  private static @Nullable String url(Document page, LinkedData data) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String url = canonical == null ? null : Links.web(canonical.attr("href"));
    if (url == null) {
      url = Links.web(meta(page, "og:url"));
    }
    return url == null ? Links.web(data.string("url")) : url;
  }

  private static @Nullable LocalDate published(
      Document page, LinkedData data, @Nullable String url) {
    List<@Nullable String> candidates = new ArrayList<>();
    candidates.add(data.string("datePublished"));
    DATES.forEach(name -> candidates.add(meta(page, name)));
    for (Element printed : page.select("[itemprop=datePublished]")) {
      candidates.add(printed.attr("content"));
      candidates.add(printed.attr("datetime"));
    }
    for (Element printed : page.select(PRINTED_DATES).stream().limit(10).toList()) {
      candidates.add(printed.attr("datetime"));
      candidates.add(printed.text());
    }
    for (String candidate : candidates) {
      LocalDate day = candidate == null ? null : Days.in(candidate);
      if (day != null) {
        return day;
      }
    }
    return url == null ? null : dayInUrl(url);
  }

  /** Many outlets write the day into the address: {@code /2011/05/03/}. */
  private static @Nullable LocalDate dayInUrl(String url) {
    Matcher matcher = DAY_IN_URL.matcher(url);
    return matcher.find()
        ? Days.in(matcher.group(1) + "/" + matcher.group(2) + "/" + matcher.group(3))
        : null;
  }

  private static @Nullable String meta(Document page, String name) {
    for (Element tag : page.head().select("meta[content]")) {
      if (tag.attr("property").equalsIgnoreCase(name)
          || tag.attr("name").equalsIgnoreCase(name)
          || tag.attr("itemprop").equalsIgnoreCase(name)) {
        String content = tag.attr("content").strip();
        if (!content.isEmpty()) {
          return content;
        }
      }
    }
    return null;
  }

  private static String plain(String words) {
    // Some pages escape twice; what is left of that in a title is no markup and stays text.
    return Parser.unescapeEntities(words, false).replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
