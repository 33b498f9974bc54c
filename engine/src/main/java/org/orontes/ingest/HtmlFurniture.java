package org.orontes.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.orontes.knowledge.Layout;

/**
 * Takes off a page what is no article: navigation, banners, sharing, related stories, told by
 * element, role, class or id.
 */
final class HtmlFurniture {
  private static final Set<String> FRAME = Set.of("html", "head", "body", "main", "article");
  private static final Set<String> NEVER_TEXT =
      Set.of("script", "style", "noscript", "template", "svg", "iframe");

  /** What holds this much of all paragraphs is the article, whatever it is called. */
  private static final double TOO_MUCH = 0.4;

  private final Set<String> tags;
  private final Set<String> words;

  HtmlFurniture(Layout layout) {
    this.tags = layout.words("html_drop_tags");
    this.words = layout.words("html_drop_words");
  }

  /** Removes the furniture from a page. */
  void remove(Document page) {
    page.select(String.join(",", NEVER_TEXT)).remove();
    int all = HtmlPage.paragraphs(page);
    List<Element> dropped = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      if (isFurniture(element) && !isArticle(element, all)) {
        dropped.add(element);
      }
    }
    dropped.forEach(Element::remove);
  }

  private boolean isFurniture(Element element) {
    if (FRAME.contains(element.normalName())) {
      return false;
    }
    boolean hidden =
        element.hasAttr("hidden")
            || element.attr("aria-hidden").equals("true")
            || element.attr("style").replace(" ", "").contains("display:none");
    return hidden
        || tags.contains(element.normalName())
        || tokens(element).stream().anyMatch(words::contains);
  }

  private static boolean isArticle(Element element, int all) {
    return !element.select("h1").isEmpty() || HtmlPage.paragraphs(element) > TOO_MUCH * all;
  }

  /** The words in an element's class, id and role: "shareBar top-ad" has share, bar, top, ad. */
  static List<String> tokens(Element element) {
    String names = element.className() + " " + element.id() + " " + element.attr("role");
    if (names.isBlank()) {
      return List.of();
    }
    String apart = names.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    List<String> tokens = new ArrayList<>();
    for (String token : apart.split("[^\\p{L}]+")) {
      tokens.add(token.toLowerCase(Locale.ROOT));
    }
    return tokens;
  }
}
