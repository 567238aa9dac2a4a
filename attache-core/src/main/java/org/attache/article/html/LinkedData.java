package org.attache.article.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article that a page describes in JSON-LD (schema.org), if it does. */
final class LinkedData {

  /** Pages hold lists of hundreds of things; the article is among the first. */
  private static final int MOST_NODES = 2000;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final @Nullable JsonNode article;

  private LinkedData(@Nullable JsonNode article) {
    this.article = article;
  }

  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode article = article(script.data());
      if (article != null) {
        return new LinkedData(article);
      }
    }
    return new LinkedData(null);
  }

  private static @Nullable JsonNode article(String json) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      return null; // what cannot be read says nothing; the page has other places
    }
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.remove();
      if (node.isObject() && isArticle(node)) {
        return node;
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              open.add(child);
            }
          });
    }
    return null;
  }

  private static boolean isArticle(JsonNode node) {
    String type = node.path("@type").toString();
    return type.contains("Article")
        || type.contains("BlogPosting")
        || type.contains("Report")
        || (type.contains("WebPage") && node.has("datePublished") && node.has("headline"));
  }

  /** A field that is a string. */
  @Nullable String string(String field) {
    return article == null ? null : article.path(field).textValue();
  }

  /** The names in a field: of a person, of a list of them, or the plain string. */
  List<String> names(String field) {
    List<String> names = new ArrayList<>();
    if (article != null) {
      JsonNode value = article.path(field);
      if (value.isArray()) {
        value.forEach(one -> addName(one, names));
      } else {
        addName(value, names);
      }
    }
    return names;
  }

  private static void addName(JsonNode value, List<String> names) {
    String name = value.isTextual() ? value.textValue() : value.path("name").textValue();
    if (name != null && !name.isBlank()) {
      names.add(name.strip());
    }
  }
}
