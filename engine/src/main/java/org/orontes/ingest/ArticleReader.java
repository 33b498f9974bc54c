package org.orontes.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Layout;
import org.orontes.model.Article;
import org.orontes.model.ArticleId;
import org.orontes.model.Notice;
import org.orontes.model.Region;
import org.orontes.model.RegionKind;
import org.orontes.model.Span;

/** Makes an article of the text of one. */
final class ArticleReader {
  private final RegionFinder regions;
  private final OutletFinder outlets;
  private final DateFinder dates;
  private final TitleBeside titles;

  ArticleReader(Layout layout, OutletNames names) {
    this.regions = new RegionFinder(layout);
    this.outlets = new OutletFinder(layout, names);
    this.dates = new DateFinder(layout);
    this.titles = new TitleBeside(names);
  }

  /**
   * Reads the only article of an input. A title that was given and does not stand in its text is
   * read as its last line.
   *
   * @param page its text, with what is known of its lines
   * @param given what is said about it
   * @param ref what to call it where {@code given} does not say
   */
  Article readAlone(Page page, Given given, String ref) {
    String title = titles.find(page, given).orElse("");
    String input = title.isEmpty() ? page.text() : page.text() + TitleBeside.GAP + title;
    return read(page, given, ref, input, new Span(0, input.length()));
  }

  /**
   * Reads one of several articles of an input.
   *
   * @param page its text, with what is known of its lines
   * @param given what is said about it
   * @param ref what to call it where {@code given} does not say
   * @param input the text of the whole input
   * @param part where the article stands in it: its text, and a title behind it that is no line of
   *     the page
   */
  Article read(Page page, Given given, String ref, String input, Span part) {
    ArticleId id = ArticleId.of(given.outlet(), given.url(), given.published(), page.text());
    regions.mark(page, given.headline());
    RegionFinder.Found found = regions.find(page, given.language());
    OutletFinder.Found outlet = outlets.find(page, given, id);
    DateFinder.Dated date = dates.find(page, given);
    List<Notice> notices = new ArrayList<>();
    notices.addAll(outlet.notices());
    notices.addAll(date.notices());
    String text = part.of(input);
    List<Region> all = new ArrayList<>(found.regions());
    if (text.length() > page.text().length()) {
      Span title = new Span(page.text().length() + TitleBeside.GAP.length(), text.length());
      all.add(Region.of(RegionKind.HEADLINE, title, regions.languageOf(title.of(text), found)));
    }
    String headline = given.headline() != null ? given.headline() : headline(found.regions(), text);
    return new Article(
        id,
        given.id() == null ? ref : given.id(),
        text,
        part,
        input.codePointCount(0, part.start()),
        outlet.outlet(),
        given.url(),
        headline,
        found.language(),
        date.day(),
        date.basis(),
        all,
        notices);
  }

  /** The language of a text that is kept but not read. */
  String languageOf(String text, @Nullable String given) {
    return given != null ? given : regions.languageOf(text);
  }

  private static @Nullable String headline(List<Region> regions, String text) {
    Optional<Region> first =
        regions.stream().filter(r -> r.kind() == RegionKind.HEADLINE).findFirst();
    return first.map(r -> r.span().of(text)).orElse(null);
  }
}
