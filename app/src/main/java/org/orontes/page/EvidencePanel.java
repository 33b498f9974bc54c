package org.orontes.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Article;
import org.orontes.model.Claim;
import org.orontes.model.Original;
import org.orontes.model.Region;
import org.orontes.model.Span;
import org.orontes.view.Briefing;

/**
 * The articles beside the briefing: every cited passage marked and reachable. With very much text
 * only the cited passages and their neighbours.
 */
final class EvidencePanel {
  /** A page with more text than this cannot be mailed, in characters. */
  private static final int MAX_TEXT = 5_000_000;

  private final Html html;
  private final int maxText;

  /** The triggers of the article that is being written, by start. */
  private final NavigableMap<Integer, Span> triggers = new TreeMap<>();

  EvidencePanel(Html html) {
    this(html, MAX_TEXT);
  }

  /** With another limit, for tests. */
  EvidencePanel(Html html, int maxText) {
    this.html = html;
    this.maxText = maxText;
  }

  void write(Briefing briefing) throws IOException {
    long total =
        briefing.sources().stream().mapToLong(s -> s.coded().article().text().length()).sum();
    html.open("aside", "id", "evidence", "aria-label", "Articles and passages", "tabindex", "-1");
    html.open("div", "class", "bar");
    String empty = "The words behind it";
    html.element("h2", empty, "id", "evidence-title", "data-empty", empty, "aria-live", "polite");
    html.element("button", "Close", "type", "button", "id", "evidence-close").end("div");
    hint(briefing);
    for (Briefing.Source source : briefing.sources()) {
      source(source, total <= maxText);
    }
    html.end("aside");
  }

  /** What the panel shows before anything is chosen. */
  private void hint(Briefing briefing) throws IOException {
    html.open("div", "class", "hint");
    html.element(
        "p",
        "Choose a reference, such as 3.14, to read the passage in its article.",
        "class",
        "quiet");
    html.open("ul", "class", "shelf");
    for (Briefing.Source source : briefing.sources()) {
      Article article = source.coded().article();
      String number = String.valueOf(source.number());
      html.open("li").element("a", number, "class", "ref", "href", "#a" + number);
      html.text(" ").element("span", article.outlet().name(), "dir", "auto");
      String headline = article.headline() == null ? article.ref() : article.headline();
      html.text(", ").element("span", headline, "class", "term", "dir", "auto").end("li");
    }
    html.close("ul").end("div");
  }

  private void source(Briefing.Source source, boolean whole) throws IOException {
    Article article = source.coded().article();
    String title = "[" + source.number() + "] " + article.outlet().name();
    html.open("article", "class", "source", "id", "a" + source.number(), "data-title", title);
    html.open("header");
    html.element("p", title, "class", "outlet", "dir", "auto");
    html.open("p", "class", "quiet").text(source.dated() + " · " + article.ref() + " · ");
    html.element("code", article.id().value());
    String link = Html.link(article.url()).orElse(null);
    if (link != null) {
      html.text(" · ")
          .element("a", "original", "href", link, "rel", "noopener noreferrer nofollow");
    }
    html.close("p").end("header");
    triggers.clear();
    source.coded().claims().forEach(c -> triggers.putIfAbsent(c.trigger().start(), c.trigger()));
    if (whole) {
      text(source);
      original(article.original());
      claims(source);
    } else {
      excerpts(source);
    }
    html.end("article");
  }

  /** The text that was translated, folded away. */
  private void original(@Nullable Original original) throws IOException {
    if (original == null) {
      return;
    }
    html.open("details");
    html.element("summary", "The original, in " + original.language() + ": a translation was read");
    html.open("div", "class", "text", "lang", original.language(), "dir", "auto");
    html.open("div", "class", "region").text(original.text()).end("div").end("div");
    html.end("details");
  }

  private void text(Briefing.Source source) throws IOException {
    Article article = source.coded().article();
    html.open("div", "class", "text");
    int at = 0;
    for (Region region : article.regions()) {
      stray(source, new Span(at, Math.max(at, region.span().start())));
      region(source, region);
      at = region.span().end();
    }
    stray(source, new Span(at, Math.max(at, article.text().length())));
    html.end("div");
  }

  /** Text that no region claims, if there is any. */
  private void stray(Briefing.Source source, Span span) throws IOException {
    if (!span.of(source.coded().article().text()).isBlank()) {
      html.open("div", "class", "region", "dir", "auto");
      marked(source, span);
      html.end("div");
    }
  }

  private void region(Briefing.Source source, Region region) throws IOException {
    String kind = region.kind().name().toLowerCase(Locale.ROOT);
    html.open("div", "class", "region " + kind, "lang", region.language(), "dir", "auto");
    String label =
        switch (region.kind()) {
          case POST -> "post" + by(region);
          case CAPTION -> "caption";
          case BOILERPLATE -> "site furniture, not read";
          default -> "";
        };
    if (!label.isEmpty()) {
      html.element("span", label, "class", "kind", "dir", "auto");
    }
    marked(source, region.span());
    html.end("div");
  }

  private static String by(Region region) {
    String author = region.author() == null ? "" : " by " + region.author();
    String handle = region.handle() == null ? "" : " " + region.handle();
    return author + handle + (region.posted() == null ? "" : ", " + region.posted());
  }

  /** A stretch of the text with its cited passages wrapped. */
  private void marked(Briefing.Source source, Span within) throws IOException {
    String text = source.coded().article().text();
    int at = within.start();
    for (int number : source.cited()) {
      Span passage = source.passages().get(number - 1);
      int start = Math.max(at, passage.start());
      int end = Math.min(within.end(), passage.end());
      if (start >= end) {
        continue;
      }
      html.text(text.substring(at, start));
      passage(source, number, new Span(start, end), start == passage.start());
      at = end;
    }
    html.text(text.substring(at, within.end()));
  }

  private void passage(Briefing.Source source, int number, Span span, boolean first)
      throws IOException {
    String label = source.number() + "." + number;
    List<String> attributes = new ArrayList<>(List.of("class", "passage", "data-p", label));
    if (first) {
      attributes.addAll(List.of("id", Citations.anchor(source.number(), number)));
    }
    html.open("span", attributes.toArray(new String[0]));
    String text = source.coded().article().text();
    int at = span.start();
    for (Span trigger : triggers.subMap(span.start(), span.end()).values()) {
      if (trigger.start() >= at && span.contains(trigger)) {
        html.text(text.substring(at, trigger.start()));
        html.element("em", trigger.of(text));
        at = trigger.end();
      }
    }
    html.text(text.substring(at, span.end())).close("span");
  }

  /** Cited passages with the one before and the one after. */
  private void excerpts(Briefing.Source source) throws IOException {
    html.open("div", "class", "text");
    int shown = -1;
    for (int number : source.cited()) {
      int from = Math.max(shown + 1, number - 2);
      int to = Math.min(source.passages().size() - 1, number);
      if (from > to) {
        continue;
      }
      html.open("div", "class", "region body", "dir", "auto").text(from > shown + 1 ? "… " : "");
      int start = source.passages().get(from).start();
      marked(source, new Span(start, source.passages().get(to).end()));
      html.end("div");
      shown = to;
    }
    html.end("div");
  }

  private void claims(Briefing.Source source) throws IOException {
    List<Claim> claims = source.coded().claims();
    if (claims.isEmpty()) {
      return;
    }
    html.open("details");
    html.element(
        "summary", PageBriefing.plural(claims.size(), "claim") + " read from this article");
    html.open("ol");
    for (Claim claim : claims) {
      html.open("li", "data-p", source.number() + "." + passageOf(source, claim));
      String text = source.coded().article().text();
      html.element("span", "“" + claim.trigger().of(text) + "”", "class", "term", "dir", "auto");
      String history = claim.background() ? ", background" : "";
      html.text(
          " "
              + claim.type().label()
              + ", "
              + claim.factuality().name().toLowerCase(Locale.ROOT)
              + history
              + ", by rule "
              + claim.rule()
              + ", confidence "
              + claim.confidence()
              + " ");
      html.element("code", claim.id().value()).end("li");
    }
    html.close("ol").end("details");
  }

  private static int passageOf(Briefing.Source source, Claim claim) {
    Span key = new Span(claim.trigger().start(), Integer.MAX_VALUE);
    int at = Collections.binarySearch(source.passages(), key);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
