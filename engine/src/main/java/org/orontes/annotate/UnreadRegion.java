package org.orontes.annotate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orontes.model.Article;
import org.orontes.model.Notice;
import org.orontes.model.Region;
import org.orontes.model.Sentence;
import org.orontes.model.Span;

/** A region in a language that nothing reads yet: kept and shown, never coded. */
final class UnreadRegion {
  private UnreadRegion() {}

  /**
   * Its sentences, without words. Cut line by line as Unicode says, which knows the full stops of
   * all scripts but no abbreviations.
   */
  static List<Sentence> sentences(Article article, int index) {
    Region region = article.regions().get(index);
    BreakIterator breaks =
        BreakIterator.getSentenceInstance(Locale.forLanguageTag(region.language()));
    List<Sentence> found = new ArrayList<>();
    String text = region.span().of(article.text());
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
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
