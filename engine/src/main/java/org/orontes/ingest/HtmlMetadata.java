package org.orontes.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Layout;

/** What a page says of itself for machines: JSON-LD first, then its meta elements. */
final class HtmlMetadata {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MAX_DEPTH = 4;

  private final Layout layout;

  HtmlMetadata(Layout layout) {
    this.layout = layout;
  }

  /** What is said about the article. */
  Given read(Document page) {
    JsonNode article = article(page);
    String language = page.select("html").attr("lang");
    return new Given(
        null,
        first(text(article, "publisher"), content(page, "html_outlets")),
        first(
            page.select("link[rel=canonical]").attr("href"),
            page.select("meta[property=og:url]").attr("content")),
        first(text(article, "headline"), content(page, "html_headlines")),
        first(text(article, "datePublished"), content(page, "html_dates")),
        first(text(article, "inLanguage"), language.split("[-_]")[0]));
  }

  /** The article's words, where the page carries them as data. */
  Optional<String> findBody(Document page) {
    return Optional.ofNullable(text(article(page), "articleBody"));
  }

  private static @Nullable String first(@Nullable String a, @Nullable String b) {
    return a == null || a.isBlank() ? b : a;
  }

  private @Nullable String content(Document page, String queries) {
    for (String query : layout.words(queries)) {
      Element element = page.selectFirst(query);
      if (element != null) {
        for (String attribute : List.of("content", "datetime")) {
          if (!element.attr(attribute).isBlank()) {
            return element.attr(attribute);
          }
        }
        if (!element.text().isBlank()) {
          return element.text();
        }
      }
    }
    return null;
  }

  private static @Nullable JsonNode article(Document page) {
    List<JsonNode> found = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(JSON.readTree(script.data()), found, 0);
      } catch (JsonProcessingException e) {
        continue;
      }
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private static void collect(@Nullable JsonNode node, List<JsonNode> found, int depth) {
    if (node == null || depth > MAX_DEPTH) {
      return;
    }
    String type = node.path("@type").toString();
    if (type.contains("Article") || type.contains("BlogPosting") || type.contains("Report")) {
      found.add(node);
      return;
    }
    node.forEach(child -> collect(child, found, depth + 1));
  }

  /** A value, or the name of what it stands for. */
  private static @Nullable String text(@Nullable JsonNode node, String field) {
    JsonNode value = node == null ? null : node.get(field);
    if (value == null) {
      return null;
    }
    JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
    JsonNode named = one.isObject() ? one.path("name") : one;
    return named.isTextual() && !named.asText().isBlank() ? named.asText() : null;
  }
}
