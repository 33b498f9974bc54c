package org.orontes.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.orontes.knowledge.Layout;
import org.orontes.model.Span;

/**
 * Takes the article out of an HTML page: its words, one paragraph a line, and what the page says.
 */
final class HtmlPage {
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)<(?:!doctype html|html|head|body|article|meta|div|p|br|h1|title)\\b[^<>]{0,500}>");

  private static final Pattern CLOSER =
      Pattern.compile("(?i)</(?:p|div|a|h1|h2|li|body|html|span)>|<br ?/?>");
  private static final int SNIFFED = 3_000;
  private static final int MIN_CLOSERS = 4;

  /** The part of all paragraphs that a page's article has at least; the rest is teasers. */
  private static final double MIN_SHARE = 0.5;

  /** An element with so much more text holds other articles too. */
  private static final double MAX_MORE = 1.25;

  /** A page whose text comes by script carries it in its metadata instead. */
  private static final int SCRIPTED = 3;

  private final Layout layout;
  private final HtmlFurniture furniture;
  private final HtmlMetadata metadata;

  /**
   * What a page says.
   *
   * @param text the article's words, one paragraph a line
   * @param known what the page marks as titles, captions and bylines
   * @param posts where social posts stand in {@code text}
   * @param given what its metadata say
   */
  record Extracted(String text, List<Piece> known, List<Span> posts, Given given) {}

  HtmlPage(Layout layout) {
    this.layout = layout;
    this.furniture = new HtmlFurniture(layout);
    this.metadata = new HtmlMetadata(layout);
  }

  /** True if a text is an HTML page whatever its file is called. */
  static boolean isHtml(String text) {
    String head = text.substring(0, Math.min(text.length(), SNIFFED)).stripLeading();
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return true;
    }
    Matcher closers = CLOSER.matcher(head);
    int count = 0;
    while (count < MIN_CLOSERS && closers.find()) {
      count++;
    }
    return TAG.matcher(head).find() && (count >= MIN_CLOSERS || head.startsWith("<") && count > 0);
  }

  /** Reads a page. */
  Extracted extract(String html) {
    Document page = Jsoup.parse(html);
    Given given = metadata.read(page);
    String scripted = metadata.findBody(page).orElse("");
    furniture.remove(page);
    Element content = frame(content(page));
    HtmlText text = new HtmlText(layout);
    findTitle(page, content).ifPresent(title -> text.addTitle(title.text()));
    text.add(content);
    Extracted read = text.finish(given);
    if (read.text().length() * SCRIPTED < scripted.length()) {
      HtmlText other = new HtmlText(layout);
      Optional.ofNullable(given.headline()).ifPresent(other::addTitle);
      other.add(Jsoup.parseBodyFragment(asParagraphs(scripted)).body());
      return other.finish(given);
    }
    return read;
  }

  private static String asParagraphs(String body) {
    return isHtml(body) ? body : "<p>" + body.replaceAll("\\s*[\\r\\n]+\\s*", "</p><p>") + "</p>";
  }

  private Element content(Document page) {
    Element body = page.body();
    int all = paragraphs(body);
    for (String query : layout.words("html_content")) {
      Optional<Element> best =
          page.select(query).stream().max(Comparator.comparingInt(HtmlPage::paragraphs));
      if (best.isPresent() && all > 0 && paragraphs(best.get()) >= MIN_SHARE * all) {
        return best.get();
      }
    }
    return body;
  }

  /**
   * The article's element around its text, where that adds titles and captions but no more text.
   */
  private static Element frame(Element content) {
    int words = paragraphs(content);
    for (Element around = content; around != null; around = around.parent()) {
      boolean frame = around.is("article, main, [role=main]");
      if (frame && paragraphs(around) <= MAX_MORE * words) {
        return around;
      }
    }
    return content;
  }

  static int paragraphs(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  /** The title, if it stands outside the article's own element. */
  private static Optional<Element> findTitle(Document page, Element content) {
    if (!content.select("h1").isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(page.selectFirst("h1")).filter(h -> !h.text().isBlank());
  }
}
