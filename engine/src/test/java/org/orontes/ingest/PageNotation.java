package org.orontes.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orontes.model.Article;
import org.orontes.model.Notice;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;

/**
 * A page with what it should be read as, in one readable file:
 *
 * <pre>
 * // what the page shows
 * &lt; url https://…                       what the caller gives: outlet, url, headline, published
 * = outlet outlet:valley-post inferred    what must come out, for each article
 * = published 2021-03-03 printed
 * H|A title
 * L|GOMA (AP) —¦B| Rebels entered …        a line of two kinds
 * P:sw[Amina @amina 2021-03-03]|a post in Swahili
 * </pre>
 *
 * Letters: H headline, B body, P post, C caption, L byline, X boilerplate.
 */
final class PageNotation {
  private static final Map<RegionKind, String> LETTERS =
      Map.of(
          RegionKind.HEADLINE, "H",
          RegionKind.BODY, "B",
          RegionKind.POST, "P",
          RegionKind.CAPTION, "C",
          RegionKind.BYLINE, "L",
          RegionKind.BOILERPLATE, "X");

  private PageNotation() {}

  /** The page itself, without its marks. */
  static String textOf(String fixture) {
    List<String> lines = new ArrayList<>();
    for (String line : fixture.split("\n", -1)) {
      if (!line.startsWith("//") && !line.startsWith("< ") && !line.startsWith("= ")) {
        lines.add(line.replaceAll("(?:^|¦)[HBPCLX](?::[a-z]+)?(?:\\[[^|]*\\])?\\|", ""));
      }
    }
    return String.join("\n", lines);
  }

  /** What the caller gives. */
  static Given givenOf(String fixture) {
    String[] given = new String[4];
    List<String> names = List.of("outlet", "url", "headline", "published");
    fixture
        .lines()
        .filter(line -> line.startsWith("< "))
        .forEach(
            line -> {
              String[] parts = line.split(" ", 3);
              given[names.indexOf(parts[1])] = parts[2];
            });
    return new Given(null, given[0], given[1], given[2], given[3], null);
  }

  /** The comments and givens at the head of a fixture, which are not read off a page. */
  static String headOf(String fixture) {
    StringBuilder head = new StringBuilder();
    fixture
        .lines()
        .takeWhile(line -> line.startsWith("//") || line.startsWith("< "))
        .forEach(line -> head.append(line).append('\n'));
    return head.toString();
  }

  /** What was read, in the notation. */
  static String render(Ingested read) {
    StringBuilder out = new StringBuilder();
    for (Article article : read.articles()) {
      out.append("= outlet ")
          .append(article.outlet().isUnknown() ? "unknown" : article.outlet().id());
      out.append(!article.outlet().isUnknown() && article.outlet().inferred() ? " inferred" : "");
      out.append("\n= published ")
          .append(article.published() == null ? "unknown" : published(article));
      out.append("\n= language ").append(article.language());
      List<String> codes =
          article.notices().stream().map(Notice::code).distinct().sorted().toList();
      if (!codes.isEmpty()) {
        out.append("\n= notices ").append(String.join(" ", codes));
      }
      out.append('\n');
      lines(article, out);
    }
    return out.toString();
  }

  private static String published(Article article) {
    return article.published()
        + " "
        + String.valueOf(article.publishedBasis()).toLowerCase(Locale.ROOT);
  }

  private static void lines(Article article, StringBuilder out) {
    String text = article.text();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      line(article, start, end, out);
      out.append(end < text.length() ? "\n" : "");
      start = end + 1;
    }
  }

  private static void line(Article article, int start, int end, StringBuilder out) {
    int at = start;
    boolean first = true;
    for (Region region : article.regions()) {
      int from = Math.max(start, region.span().start());
      int to = Math.min(end, region.span().end());
      if (from < to) {
        String mark = (first ? "" : "¦") + mark(region) + "|";
        out.append(mark).append(article.text(), at, to);
        at = to;
        first = false;
      }
    }
    out.append(article.text(), at, end);
  }

  private static String mark(Region region) {
    StringBuilder mark = new StringBuilder(LETTERS.getOrDefault(region.kind(), "?"));
    boolean read = region.isRead() && !region.language().equals("en");
    mark.append(read ? ":" + region.language() : "");
    if (region.kind() == RegionKind.POST) {
      mark.append('[').append(region.author()).append(' ').append(region.handle());
      mark.append(' ').append(region.posted()).append(']');
    }
    return mark.toString();
  }
}
