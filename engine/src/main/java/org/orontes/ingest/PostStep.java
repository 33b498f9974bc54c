package org.orontes.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Layout;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;

/**
 * Social posts that were set into a page and came out as lines: the words, then "— Name (@account)
 * day"; the words split by that line; or the account, the words, then time and day. A line that
 * ends in a link to a picture of a post is one too, even if its author was lost.
 */
final class PostStep implements PageStep {
  private static final int MAX_LINES = 15;
  private static final int MAX_NAME_WORDS = 6;

  private final Groups bylines;
  private final Groups accounts;
  private final Groups stamps;
  private final Groups links;
  private final Groups pictures;
  private final Groups furniture;
  private final CalendarText calendar;

  /** Who posted, and when. */
  private record Poster(
      @Nullable String author, @Nullable String handle, @Nullable LocalDate date) {
    static final Poster UNKNOWN = new Poster(null, null, null);
  }

  PostStep(Layout layout) {
    this.bylines = new Groups(layout, "post-byline");
    this.accounts = new Groups(layout, "post-account");
    this.stamps = new Groups(layout, "post-stamp");
    this.links = new Groups(layout, "post-link");
    this.pictures = new Groups(layout, "post-picture");
    this.furniture = new Groups(layout, "boilerplate");
    this.calendar = new CalendarText(layout);
  }

  @Override
  public void mark(Page page) {
    List<Line> lines = page.lines();
    markKnown(page);
    for (Line line : lines) {
      Optional<Groups.Match> match = bylines.find(line);
      if (match.isPresent() && page.isFree(line)) {
        markAround(page, line, poster(match.get(), match.get().part("date")));
      }
    }
    for (Line line : lines) {
      if (page.isFree(line) && accounts.knows(line)) {
        markBelow(page, line);
      }
    }
    for (Line line : lines) {
      if (page.isFree(line) && pictures.knows(line)) {
        markPost(page, line, Poster.UNKNOWN);
      }
    }
  }

  /** Posts that HTML told from the text around them. */
  private void markKnown(Page page) {
    Map<Span, Poster> posters = new HashMap<>();
    for (Line line : page.lines()) {
      Optional<Span> post = page.findPost(line);
      Optional<Groups.Match> match = post.isEmpty() ? Optional.empty() : bylines.find(line);
      match.ifPresent(
          m -> {
            Poster poster = poster(m, m.part("date"));
            posters.put(post.orElseThrow(), poster);
            page.mark(RegionKind.BYLINE, line, poster.author(), poster.handle(), poster.date());
          });
    }
    for (Line line : page.lines()) {
      Optional<Span> post = page.findPost(line);
      if (post.isPresent() && page.isFree(line)) {
        markPost(page, line, posters.getOrDefault(post.get(), Poster.UNKNOWN));
      }
    }
  }

  /** Words above the byline, and below it those that end in a link that the ones above lack. */
  private void markAround(Page page, Line byline, Poster poster) {
    List<Line> lines = page.lines();
    int number = byline.number();
    boolean linked = false;
    if (number > 0 && byline.gap() <= 1 && page.isFree(lines.get(number - 1))) {
      int start = startOfBlock(page, number - 1);
      for (Line line : lines.subList(start, number)) {
        linked |= links.knows(line);
        markPost(page, line, poster);
      }
    }
    page.mark(RegionKind.BYLINE, byline, poster.author(), poster.handle(), poster.date());
    int next = number + 1;
    if (!linked && next < lines.size() && links.knows(lines.get(next)) && !isSigned(page, next)) {
      markPost(page, lines.get(next), poster);
    }
  }

  /** True if a line belongs to the post whose byline follows it. */
  private boolean isSigned(Page page, int number) {
    return number + 1 < page.lines().size() && bylines.knows(page.lines().get(number + 1));
  }

  /** Where pages set paragraphs apart by blank lines, a post is all lines up to the last one. */
  private int startOfBlock(Page page, int last) {
    List<Line> lines = page.lines();
    boolean blocks = lines.stream().filter(l -> l.gap() > 0).count() * 2 > lines.size();
    int start = last;
    while (blocks
        && start > 0
        && last - start < MAX_LINES
        && lines.get(start).gap() == 0
        && page.isFree(lines.get(start - 1))) {
      start--;
    }
    return start;
  }

  /** Account first, words below it, time and day last. */
  private void markBelow(Page page, Line account) {
    List<Line> lines = page.lines();
    int first = account.number() + 1;
    int stamp = first;
    while (stamp < lines.size()
        && stamp - first < MAX_LINES
        && !stamps.knows(lines.get(stamp))
        && !accounts.knows(lines.get(stamp))) {
      stamp++;
    }
    if (stamp == lines.size() || !stamps.knows(lines.get(stamp))) {
      return;
    }
    Groups.Match head = accounts.find(account).orElseThrow();
    Groups.Match foot = stamps.find(lines.get(stamp)).orElseThrow();
    Poster poster = poster(head, foot.part("date"));
    if (poster.author() == null) {
      poster = new Poster(nameAbove(page, account), poster.handle(), poster.date());
    }
    page.mark(RegionKind.BYLINE, account, poster.author(), poster.handle(), poster.date());
    for (Line line : lines.subList(first, stamp)) {
      if (line.words() <= 1 && furnitureLike(line)) {
        page.mark(RegionKind.BOILERPLATE, line);
      } else {
        markPost(page, line, poster);
      }
    }
    page.mark(RegionKind.BYLINE, lines.get(stamp), poster.author(), poster.handle(), poster.date());
  }

  private boolean furnitureLike(Line line) {
    return furniture.knows(line) || line.text().equals("Follow") || line.text().length() == 1;
  }

  /** The name on the line above an account, which becomes part of its byline. */
  private static @Nullable String nameAbove(Page page, Line account) {
    if (account.number() == 0 || account.gap() > 1) {
      return null;
    }
    Line above = page.lines().get(account.number() - 1);
    if (!page.isFree(above) || above.words() > MAX_NAME_WORDS || above.endsAsSentence()) {
      return null;
    }
    page.mark(RegionKind.BYLINE, above);
    return above.text();
  }

  /** The words are the post; the links at their end are furniture. */
  private void markPost(Page page, Line line, Poster poster) {
    Span words = line.span();
    Optional<Groups.Match> link = links.find(line);
    if (link.isPresent()) {
      int end = line.span().start() + link.get().matcher().start();
      words = Lines.trim(page.text(), line.span().start(), end);
      page.mark(RegionKind.BOILERPLATE, Lines.trim(page.text(), end, line.span().end()));
    }
    page.mark(new Piece(RegionKind.POST, words, poster.author(), poster.handle(), poster.date()));
  }

  private Poster poster(Groups.Match match, @Nullable String date) {
    return new Poster(
        match.part("author"), match.part("handle"), calendar.parse(date).orElse(null));
  }
}
