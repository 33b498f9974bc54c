package org.orontes.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orontes.model.Article;
import org.orontes.model.Notice;
import org.orontes.model.Region;
import org.orontes.model.Sentence;
import org.orontes.model.Span;

/** A region in a language that nothing reads yet: kept and shown, never coded. */
final class UnreadRegion {
  /** The full stops of all scripts that news is written in, as Unicode lists them. */
  private static final Pattern END =
      Pattern.compile(
          "[.!?\u2026\u061f\u06d4\u0964\u104b\u1362]+[\"'\u00bb\u201d\u2019)\\]]*(?=\\s)|[\u3002\uff01\uff1f]+[\u300d\u201d]?");

  private UnreadRegion() {}

  /**
   * Its sentences, without words. Cut line by line at the full stops of all scripts; what is an
   * abbreviation is not known.
   */
  static List<Sentence> sentences(Article article, int index) {
    Region region = article.regions().get(index);
    List<Sentence> found = new ArrayList<>();
    String text = region.span().of(article.text());
    Matcher ends = END.matcher(text);
    int from = 0;
    while (from < text.length()) {
      int to = ends.find() ? ends.end() : text.length();
      for (Span line : lines(text, from, to)) {
        found.add(new Sentence(line.shift(region.span().start()), index, List.of()));
      }
      from = to;
    }
    return found;
  }

  private static List<Span> lines(String text, int from, int to) {
    List<Span> found = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        int a = start;
        int b = i;
        while (a < b && Character.isWhitespace(text.charAt(a))) {
          a++;
        }
        while (b > a && Character.isWhitespace(text.charAt(b - 1))) {
          b--;
        }
        if (a < b) {
          found.add(new Span(a, b));
        }
        start = i + 1;
      }
    }
    return found;
  }

  /**
   * One notice for an article of which nothing is read, else one for each such region.
   *
   * @param all true if no region of the article is read
   */
  static List<Notice> notices(Article article, List<Integer> unread, boolean all) {
    if (unread.isEmpty()) {
      return List.of();
    }
    if (all) {
      return List.of(
          ReadingNotice.LANGUAGE_NOT_CODED.at(
              null,
              "Its language ("
                  + article.language()
                  + ") is not read yet: it is kept and shown, but nothing is coded from it unless"
                  + " a translation comes with it."));
    }
    List<Notice> notices = new ArrayList<>();
    for (int index : unread) {
      Region region = article.regions().get(index);
      notices.add(
          ReadingNotice.LANGUAGE_NOT_CODED.at(
              region.span(),
              "This part is in a language that is not read ("
                  + region.language()
                  + "): it is kept and shown, but nothing is coded from it."));
    }
    return notices;
  }
}
