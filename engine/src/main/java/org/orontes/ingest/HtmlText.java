package org.orontes.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Layout;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;

/** Writes the words of HTML elements as lines and notes which lines the page marks as what. */
final class HtmlText implements NodeVisitor {
  /** A byline is short; a whole article in a box called "author" is none. */
  private static final int MAX_BYLINE_CHARS = 160;

  private static final Set<String> CELLS = Set.of("td", "th");

  private final Set<String> captions;
  private final Set<String> bylines;
  private final Set<String> postWords;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private final List<Piece> known = new ArrayList<>();
  private final List<Span> posts = new ArrayList<>();
  private final Deque<Mark> open = new ArrayDeque<>();

  /** An element whose lines are of one kind, or a post from where its words start. */
  private record Mark(Node node, @Nullable RegionKind kind, int start) {}

  HtmlText(Layout layout) {
    this.captions = layout.words("html_caption_words");
    this.bylines = layout.words("html_byline_words");
    this.postWords = layout.words("html_post_words");
  }

  /** Adds a title that stands apart. */
  void addTitle(String title) {
    line.append(title);
    endLine(RegionKind.HEADLINE);
  }

  /** Adds the words below an element. */
  void add(Element element) {
    NodeTraversor.traverse(this, element);
    endLine(null);
  }

  /** All that was added. */
  HtmlPage.Extracted finish(Given given) {
    return new HtmlPage.Extracted(text.toString(), known, posts, given);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br") || element.isBlock()) {
        endLine(kind());
      } else if (CELLS.contains(element.normalName())) {
        append(" ");
      }
      mark(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      endLine(kind());
    }
    Mark mark = open.peek();
    if (mark != null && mark.node() == node) {
      endLine(kind());
      open.pop();
      if (mark.kind() == RegionKind.POST && mark.start() < text.length()) {
        posts.add(new Span(mark.start(), text.length()));
      }
    }
  }

  private void mark(Element element) {
    RegionKind kind = kindOf(element);
    if (kind != null) {
      endLine(kind());
      open.push(new Mark(element, kind, text.length()));
    }
  }

  private @Nullable RegionKind kindOf(Element element) {
    String tag = element.normalName();
    if (tag.equals("h1")) {
      return RegionKind.HEADLINE;
    }
    if (tag.equals("figcaption")) {
      return RegionKind.CAPTION;
    }
    List<String> tokens = HtmlFurniture.tokens(element);
    if (tokens.isEmpty()) {
      return null;
    }
    boolean box = tag.equals("blockquote") || tag.equals("div") || tag.equals("section");
    if (box && tokens.stream().anyMatch(postWords::contains)) {
      return RegionKind.POST;
    }
    if (tokens.stream().anyMatch(captions::contains)) {
      return RegionKind.CAPTION;
    }
    boolean signed = tokens.stream().anyMatch(bylines::contains);
    return signed && element.text().length() <= MAX_BYLINE_CHARS ? RegionKind.BYLINE : null;
  }

  /** What the innermost marked element makes of its lines; lines of posts are told later. */
  private @Nullable RegionKind kind() {
    return open.isEmpty() || open.peek().kind() == RegionKind.POST ? null : open.peek().kind();
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00A0';
      if (!space && c != '\u200B' && c != '\u00AD') {
        line.append(c);
      } else if (space && line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
  }

  private void endLine(@Nullable RegionKind kind) {
    String words = line.toString().strip();
    line.setLength(0);
    if (words.isEmpty()) {
      return;
    }
    int start = text.length();
    text.append(words).append('\n');
    if (kind != null) {
      known.add(Piece.of(kind, new Span(start, start + words.length())));
    }
  }
}
