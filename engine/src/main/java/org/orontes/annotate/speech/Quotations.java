package org.orontes.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orontes.model.Article;
import org.orontes.model.Region;
import org.orontes.model.Span;

/**
 * The words of an article that stand inside quotation marks.
 *
 * <p>Marks pair within a paragraph (a line). One that is still open at the paragraph's end is taken
 * to go on if the next paragraph opens with a mark again, and to be a slip otherwise unless it
 * opened the paragraph. Single marks count only where they cannot be apostrophes.
 */
final class Quotations {
  private final List<Quotation> all;

  /**
   * A stretch inside quotation marks.
   *
   * @param span with its marks
   * @param open true if no mark ends it: it runs to the end of its paragraph
   */
  record Quotation(Span span, boolean open) {}

  private Quotations(List<Quotation> all) {
    this.all = List.copyOf(all);
  }

  /** Finds the quotations of all regions that are read. */
  static Quotations of(Article article) {
    List<Quotation> all = new ArrayList<>();
    for (Region region : article.regions()) {
      if (region.isRead()) {
        int start = region.span().start();
        while (start < region.span().end()) {
          int end = start;
          while (end < region.span().end() && article.text().charAt(end) != '\n') {
            end++;
          }
          scan(article.text(), new Span(start, end), all);
          start = end + 1;
        }
      }
    }
    return new Quotations(all);
  }

  /** All, in order. */
  List<Quotation> all() {
    return all;
  }

  /** The quotation that covers an offset, if any. */
  Optional<Quotation> at(int offset) {
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = all.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return Optional.of(all.get(middle));
      }
    }
    return Optional.empty();
  }

  /** The quotations that share a character with {@code span}, in order. */
  List<Quotation> overlapping(Span span) {
    List<Quotation> found = new ArrayList<>();
    for (Quotation q : all) {
      if (q.span().start() >= span.end()) {
        break;
      }
      if (q.span().overlaps(span)) {
        found.add(q);
      }
    }
    return found;
  }

  private static void scan(String text, Span line, List<Quotation> all) {
    int at = line.start();
    while (at < line.end()) {
      Mark mark = markAt(text, at, line);
      if (mark == null) {
        at++;
        continue;
      }
      int close = findClose(text, at + mark.width, line, mark);
      if (close >= 0) {
        all.add(new Quotation(new Span(at, close), false));
        at = close;
      } else if (mark.isDouble && text.substring(line.start(), at).isBlank()) {
        int end = line.end();
        while (end > at && Character.isWhitespace(text.charAt(end - 1))) {
          end--;
        }
        all.add(new Quotation(new Span(at, end), true));
        return;
      } else {
        at += mark.width;
      }
    }
  }

  /** An opening mark: what closes it, how wide it is. */
  private record Mark(char close, int width, boolean isDouble) {}

  private static @org.jspecify.annotations.Nullable Mark markAt(String text, int at, Span line) {
    char c = text.charAt(at);
    return switch (c) {
      case '\u201c', '\u201e' -> new Mark('\u201d', 1, true);
      case '\u00ab' -> new Mark('\u00bb', 1, true);
      case '"' -> new Mark('"', 1, true);
      case '\u2018', '\'', '`' -> single(text, at, line);
      default -> null;
    };
  }

  private static @org.jspecify.annotations.Nullable Mark single(String text, int at, Span line) {
    char c = text.charAt(at);
    char next = at + 1 < line.end() ? text.charAt(at + 1) : ' ';
    if (c != '\u2018' && next == c) {
      return new Mark('\'', 2, true);
    }
    boolean opens =
        Character.isLetterOrDigit(next)
            && (at == line.start() || !Character.isLetterOrDigit(text.charAt(at - 1)));
    return opens ? new Mark(c == '\u2018' ? '\u2019' : '\'', 1, false) : null;
  }

  /** One past the closing mark, or -1. */
  private static int findClose(String text, int from, Span line, Mark mark) {
    for (int i = from; i < line.end(); i++) {
      char c = text.charAt(i);
      if (mark.width == 2) {
        if (c == '\'' && i + 1 < line.end() && text.charAt(i + 1) == '\'') {
          return i + 2;
        }
      } else if (mark.isDouble) {
        boolean curly = mark.close == '\u201d' && (c == '"' || c == '\u201c');
        if (c == mark.close || (curly && c == '"')) {
          return i + 1;
        }
      } else if (c == mark.close || c == '\'') {
        char after = i + 1 < line.end() ? text.charAt(i + 1) : ' ';
        if (!Character.isLetterOrDigit(after) && i > from) {
          return i + 1;
        }
      }
    }
    return -1;
  }
}
