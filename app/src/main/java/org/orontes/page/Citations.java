package org.orontes.page;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Span;
import org.orontes.view.Citation;
import org.orontes.view.Days;

/** References and quotations, each a link to its passage. */
final class Citations {
  private static final int MAX_QUOTE = 420;
  private static final int MAX_TITLE = 160;
  private static final int MAX_SHOWN = 12;

  private final Html html;

  Citations(Html html) {
    this.html = html;
  }

  /** The anchor of a passage. */
  static String anchor(int article, int passage) {
    return "p" + article + "-" + passage;
  }

  void reference(Citation citation) throws IOException {
    String day = citation.published() == null ? "" : ", " + Days.brief(citation.published());
    String speaker = citation.speaker() == null ? "" : ", " + citation.speaker();
    html.element(
        "a",
        citation.label(),
        "class",
        "ref",
        "href",
        "#" + anchor(citation.article(), citation.passage()),
        "title",
        citation.outlet() + day + speaker + ": “" + cut(citation.text(), MAX_TITLE) + "”");
  }

  void references(List<Citation> citations) throws IOException {
    int shown = Math.min(MAX_SHOWN, citations.size());
    for (Citation citation : citations.subList(0, shown)) {
      html.text(" ");
      reference(citation);
    }
    if (citations.size() > shown) {
      html.text(" and " + (citations.size() - shown) + " more");
    }
  }

  /** A passage as a block quotation, what matters in it marked. */
  void quote(Citation citation, List<Citation> others) throws IOException {
    html.open("blockquote", "dir", "auto");
    marked(citation);
    original(citation.original());
    html.open("cite", "dir", "auto");
    html.text(
        citation.speaker() == null
            ? citation.outlet()
            : citation.speaker() + ", in " + citation.outlet());
    html.text(" ");
    reference(citation);
    if (!others.isEmpty()) {
      html.text(" also");
      references(others);
    }
    html.close("cite").end("blockquote");
  }

  /** The words that the passage is a translation of. */
  private void original(Citation.@Nullable OriginalWords original) throws IOException {
    if (original == null) {
      return;
    }
    html.open("span", "class", "original", "lang", original.language(), "dir", "auto");
    html.text(cut(original.text(), MAX_QUOTE)).close("span");
    html.text(original.whole() ? " (the whole original) " : " (original) ");
  }

  private void marked(Citation citation) throws IOException {
    String text = citation.text();
    Span mark = citation.mark();
    int from = 0;
    int to = text.length();
    if (text.length() > MAX_QUOTE) {
      from = whole(text, Math.max(0, mark.start() - MAX_QUOTE / 2));
      to = whole(text, Math.min(text.length(), Math.max(from + MAX_QUOTE, mark.end())));
    }
    int markEnd = Math.min(mark.end(), to);
    html.text(from > 0 ? "… " : "");
    if (mark.length() == 0 || mark.length() >= text.length() || mark.start() < from) {
      html.text(text.substring(from, to));
    } else {
      html.text(text.substring(from, mark.start()));
      html.element("mark", text.substring(mark.start(), markEnd));
      html.text(text.substring(markEnd, to));
    }
    html.text(to < text.length() ? " …" : "");
  }

  /** A position that cuts no character in two. */
  private static int whole(String text, int at) {
    boolean cuts = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return cuts ? at - 1 : at;
  }

  static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, whole(text, most)) + "…";
  }
}
