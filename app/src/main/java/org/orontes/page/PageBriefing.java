package org.orontes.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.orontes.view.Briefing;
import org.orontes.view.Days;
import org.orontes.view.Tally;

/**
 * Writes a briefing as one page that needs nothing else: no request leaves it, and its own policy
 * forbids any. Without scripts every reference still leads to its passage.
 */
public final class PageBriefing {
  private PageBriefing() {}

  /** Writes the page; the same briefing gives the same bytes. */
  public static void write(Briefing briefing, Writer to) throws IOException {
    Html html = new Html(to);
    String style = read("page.css");
    String script = read("page.js");
    html.ours("<!DOCTYPE html>\n").open("html", "lang", "en").open("head").ours("\n");
    html.open("meta", "charset", "utf-8");
    html.open(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src '"
            + digest(style)
            + "'; script-src '"
            + digest(script)
            + "'; base-uri 'none'; form-action 'none'");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "referrer", "content", "no-referrer");
    html.open("meta", "name", "robots", "content", "noindex").ours("\n");
    html.element("title", "Briefing: " + title(briefing)).ours("\n");
    html.open("style").ours(style).end("style");
    html.end("head").open("body").ours("\n");
    body(briefing, html);
    html.open("script").ours(script).end("script");
    html.end("body").end("html");
  }

  private static void body(Briefing briefing, Html html) throws IOException {
    html.element("a", "Skip to the briefing", "class", "skip", "href", "#main");
    head(briefing, html);
    PageSections sections = new PageSections(html);
    sections.contents(briefing);
    html.open("div", "class", "columns").ours("\n");
    html.open("main", "id", "main").ours("\n");
    sections.write(briefing);
    html.end("main");
    new EvidencePanel(html).write(briefing);
    html.end("div");
    html.open("footer");
    html.element(
        "p",
        "Made by Orontes from the articles listed, with the knowledge version "
            + briefing.head().knowledge()
            + ". It reports what the articles say and who says so; it does not know what is true.");
    html.element(
        "p",
        "[3.14] is passage 14 of article 3. An origin is an independent first-hand speaker: outlets"
            + " that carry one statement share one origin. A party speaks of its own doings.");
    html.end("footer");
  }

  private static String title(Briefing briefing) {
    return briefing.head().places().isEmpty()
        ? "what the articles tell"
        : String.join(" · ", briefing.head().places());
  }

  private static void head(Briefing briefing, Html html) throws IOException {
    Briefing.Head head = briefing.head();
    html.open("header", "class", "top");
    html.element("p", "Orontes briefing", "class", "brand");
    html.element("h1", title(briefing), "dir", "auto");
    String dates = head.dates().isEmpty() ? "" : ", published " + head.dates();
    html.element(
        "p",
        plural(head.articles(), "article") + " by " + plural(head.outlets(), "outlet") + dates);
    if (head.asPublishedBy() != null) {
      html.element(
          "p",
          "As published by "
              + Days.full(head.asPublishedBy())
              + ": later and undated articles are left out.");
    }
    html.open("ul", "class", "tally");
    for (String item : Tally.of(briefing)) {
      html.element("li", item);
    }
    html.close("ul").end("header");
  }

  static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String read(String resource) throws IOException {
    try (InputStream in = PageBriefing.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String digest(String text) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(sha);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
