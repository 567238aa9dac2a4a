package org.attache.app.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.attache.analyse.Dossier.Highlight;
import org.attache.analyse.Dossier.SourcePage;
import org.attache.article.ArticleId;
import org.attache.article.Part;
import org.attache.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Builds an article with its records from marked text: <code>{e1|They met} on Monday</code> marks
 * the words "They met" as those of record e1. Marks may be nested. Other braces stay as they are.
 */
final class SampleArticle {

  private final ArticleId id;
  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final List<Highlight> highlights = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String byline;
  private @Nullable String outlet;
  private @Nullable String url;
  private String published = "day unknown";

  private SampleArticle(String name) {
    id = new ArticleId(name);
  }

  static SampleArticle named(String name) {
    return new SampleArticle(name);
  }

  SampleArticle title(String title) {
    this.title = title;
    return this;
  }

  SampleArticle byline(String byline) {
    this.byline = byline;
    return this;
  }

  SampleArticle outlet(String outlet) {
    this.outlet = outlet;
    return this;
  }

  SampleArticle url(String url) {
    this.url = url;
    return this;
  }

  SampleArticle published(String published) {
    this.published = published;
    return this;
  }

  SampleArticle headline(String marked) {
    return part(Part.Kind.HEADLINE, marked, null);
  }

  SampleArticle lead(String marked) {
    return part(Part.Kind.LEAD, marked, null);
  }

  SampleArticle caption(String marked) {
    return part(Part.Kind.CAPTION, marked, null);
  }

  SampleArticle body(String marked) {
    return part(Part.Kind.BODY, marked, null);
  }

  SampleArticle pointer(String marked) {
    return part(Part.Kind.POINTER, marked, null);
  }

  SampleArticle update(String marked) {
    return part(Part.Kind.UPDATE, marked, null);
  }

  SampleArticle disclaimer(String marked) {
    return part(Part.Kind.DISCLAIMER, marked, null);
  }

  SampleArticle expert(String name, String description, String marked) {
    part(Part.Kind.EXPERT_HEADING, name + description, null);
    int start = parts.get(parts.size() - 1).span().start();
    Part.Voice voice = new Part.Voice(new Span(start, start + name.length()), null);
    return part(Part.Kind.EXPERT, marked, voice);
  }

  private SampleArticle part(Part.Kind kind, String marked, Part.@Nullable Voice voice) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    Deque<Integer> starts = new ArrayDeque<>();
    Deque<String> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      int bar = marked.indexOf('|', i);
      if (c == '{' && bar > i && marked.substring(i + 1, bar).matches("[a-z][0-9]+")) {
        open.push(marked.substring(i + 1, bar));
        starts.push(text.length());
        i = bar;
      } else if (c == '}' && !open.isEmpty()) {
        mark(open.pop(), new Span(starts.pop(), text.length()));
      } else {
        text.append(c);
      }
    }
    parts.add(new Part(kind, new Span(start, text.length()), voice));
    return this;
  }

  private void mark(String observation, Span span) {
    highlights.add(
        new Highlight(span, SampleDossier.kind(observation), observation, "record " + observation));
  }

  ArticleId id() {
    return id;
  }

  @Nullable String quote(String observation) {
    return highlights.stream()
        .filter(highlight -> highlight.observation().equals(observation))
        .map(highlight -> text.substring(highlight.span().start(), highlight.span().end()))
        .findFirst()
        .orElse(null);
  }

  SourcePage page(String status) {
    return new SourcePage(
        id,
        title == null ? id.value() : title,
        byline,
        outlet,
        url,
        published,
        status,
        parts,
        text.toString(),
        highlights);
  }
}
