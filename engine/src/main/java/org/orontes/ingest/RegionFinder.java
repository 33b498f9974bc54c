package org.orontes.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Layout;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;

/** Says of every line of an article what it is and in which language. */
final class RegionFinder {
  /** So much of the body tells its language as well as all of it. */
  private static final int LANGUAGE_CHARS = 5_000;

  private final Layout layout;
  private final Languages languages;
  private final List<PageStep> before;
  private final List<PageStep> after;

  /** Regions in order and the language of most of the text. */
  record Found(List<Region> regions, String language) {}

  RegionFinder(Layout layout) {
    this.layout = layout;
    this.languages = new Languages(layout);
    this.before =
        List.of(
            new PostStep(layout),
            new CommentStep(layout),
            new FurnitureStep(layout),
            new MastheadStep(layout),
            new BylineStep(layout),
            new CaptionStep(layout),
            new RepeatStep());
    this.after =
        List.of(new DatelineStep(layout), new TrailingStep(layout), new HeadingStep(layout));
  }

  /** Lets all steps mark a page. */
  void mark(Page page, @Nullable String headline) {
    before.forEach(step -> step.mark(page));
    new HeadlineStep(layout, headline).mark(page);
    after.forEach(step -> step.mark(page));
  }

  /** The regions of a page whose lines are marked. */
  Found find(Page page, @Nullable String given) {
    List<Piece> pieces = page.allPieces();
    String known = given == null ? Languages.UNKNOWN : given;
    String main = languages.of(body(page, pieces), known);
    List<Region> regions = new ArrayList<>();
    for (Piece piece : pieces) {
      String language = languages.of(piece.span().of(page.text()), main);
      boolean post = piece.kind() == RegionKind.POST;
      Region region =
          new Region(
              piece.kind(),
              piece.span(),
              language,
              piece.author(),
              piece.handle(),
              post ? piece.date() : null);
      int last = regions.size() - 1;
      if (last >= 0 && isSame(regions.get(last), region)) {
        regions.set(last, joined(regions.get(last), region));
      } else {
        regions.add(region);
      }
    }
    return new Found(regions, main);
  }

  /** The language of a line that is no part of a page, beside the regions found there. */
  String languageOf(String line, Found page) {
    return languages.of(line, page.language());
  }

  /** The language of most of a text. */
  String languageOf(String text) {
    return languages.of(
        text.substring(0, Math.min(text.length(), LANGUAGE_CHARS)), Languages.UNKNOWN);
  }

  private static String body(Page page, List<Piece> pieces) {
    StringBuilder body = new StringBuilder();
    for (RegionKind kind : List.of(RegionKind.BODY, RegionKind.HEADLINE)) {
      for (Piece piece : pieces) {
        if (piece.kind() == kind && body.length() < LANGUAGE_CHARS) {
          body.append(piece.span().of(page.text())).append('\n');
        }
      }
    }
    return body.substring(0, Math.min(body.length(), LANGUAGE_CHARS));
  }

  /** Lines of running text, of furniture and of one post that follow each other are one region. */
  private static boolean isSame(Region a, Region b) {
    boolean runs =
        a.kind() == RegionKind.BODY
            || a.kind() == RegionKind.BOILERPLATE
            || a.kind() == RegionKind.POST;
    return runs
        && a.kind() == b.kind()
        && a.language().equals(b.language())
        && Objects.equals(a.author(), b.author())
        && Objects.equals(a.handle(), b.handle())
        && Objects.equals(a.posted(), b.posted());
  }

  private static Region joined(Region a, Region b) {
    return new Region(
        a.kind(), a.span().cover(b.span()), a.language(), a.author(), a.handle(), a.posted());
  }
}
