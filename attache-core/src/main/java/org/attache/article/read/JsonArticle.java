package org.attache.article.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import org.attache.article.Days;
import org.attache.article.Links;
import org.jspecify.annotations.Nullable;

/** The fields of an article that comes as one JSON object. The text is taken as it is given. */
record JsonArticle(
    @Nullable String id,
    String text,
    @Nullable LocalDate date,
    @Nullable String title,
    @Nullable String source,
    @Nullable String url,
    @Nullable String byline) {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** Reads an object; {@code id} may be a number, {@code text} must be there. */
  static JsonArticle read(String json) throws Refusal {
    JsonNode object;
    try {
      object = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      throw new Refusal("not JSON" + where + "; give one object a line: {\"id\": …, \"text\": …}");
    }
    if (!object.isObject()) {
      throw new Refusal("JSON, but no object; give one object a line: {\"id\": …, \"text\": …}");
    }
    JsonNode text = object.get("text");
    if (text == null || !text.isTextual()) {
      throw new Refusal("no \"text\" in this object; give the article's text as a string");
    }
    if (text.textValue().isBlank()) {
      throw new Refusal("its \"text\" is empty; give the article's text or remove the line");
    }
    return new JsonArticle(
        id(object),
        text.textValue(),
        date(object),
        field(object, "title"),
        field(object, "source"),
        Links.web(field(object, "url")),
        field(object, "byline"));
  }

  private static @Nullable String id(JsonNode object) throws Refusal {
    JsonNode id = object.get("id");
    return id != null && id.isIntegralNumber() ? id.asText() : field(object, "id");
  }

  private static @Nullable LocalDate date(JsonNode object) throws Refusal {
    String date = field(object, "date");
    if (date == null) {
      return null;
    }
    LocalDate day = Days.in(date);
    if (day == null) {
      throw new Refusal(
          "its \"date\" is \""
              + date.substring(0, Math.min(40, date.length()))
              + "\", which is no day; give YYYY-MM-DD or leave it out");
    }
    return day;
  }

  private static @Nullable String field(JsonNode object, String name) throws Refusal {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new Refusal("its \"" + name + "\" is no string; give a string or leave it out");
    }
    return value.textValue().isBlank() ? null : value.textValue().strip();
  }
}
