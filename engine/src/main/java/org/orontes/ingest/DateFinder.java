package org.orontes.ingest;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Layout;
import org.orontes.model.DateBasis;
import org.orontes.model.Notice;
import org.orontes.model.RegionKind;

/**
 * When an article was published: as given; else as printed on the page or in its address, unless
 * its own text speaks against that; else worked out from the text. Never a guess: without evidence
 * there is no date.
 */
final class DateFinder {
  private static final Pattern URL_DATE =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?!\\d)");

  private final CalendarText calendar;
  private final DateEvidence.Reader evidence;
  private final Groups coverage;

  /**
   * A day of publication.
   *
   * @param day null if unknown
   * @param basis null exactly when {@code day} is
   * @param notices what was doubted
   */
  record Dated(@Nullable LocalDate day, @Nullable DateBasis basis, List<Notice> notices) {}

  DateFinder(Layout layout) {
    this.calendar = new CalendarText(layout);
    this.evidence = new DateEvidence.Reader(layout);
    this.coverage = new Groups(layout, "coverage");
  }

  /** The day of an article whose lines are marked. */
  Dated find(Page page, Given given) {
    List<Notice> notices = new ArrayList<>();
    if (given.published() != null) {
      Optional<LocalDate> day = calendar.parse(given.published());
      if (day.isPresent()) {
        return new Dated(day.get(), DateBasis.GIVEN, notices);
      }
      notices.add(
          IngestNotice.DATE_UNREADABLE.of(
              "The date given, “"
                  + given.published()
                  + "”, is not one day: write it as 2021-03-31."));
    }
    DateEvidence told = evidence.read(page);
    Optional<LocalDate> printed = printed(page, told);
    Optional<LocalDate> address = inAddress(given.url());
    if (printed.isPresent()) {
      Optional<String> against = told.against(printed.get());
      if (against.isEmpty()) {
        return new Dated(printed.get(), DateBasis.PRINTED, notices);
      }
      Optional<LocalDate> better = address.filter(d -> told.against(d).isEmpty());
      return rejected(printed.get(), against.get(), better.or(told::newsDay), notices);
    }
    if (address.isPresent() && told.against(address.get()).isEmpty()) {
      notices.add(
          IngestNotice.DATE_INFERRED.of(
              "No date is printed; " + address.get() + " is read from the address."));
      return new Dated(address.get(), DateBasis.INFERRED, notices);
    }
    Optional<LocalDate> covered = covered(page);
    if (covered.isPresent()) {
      notices.add(
          IngestNotice.DATE_INFERRED.of(
              "No date is printed; " + covered.get() + " is the last day that it says to cover."));
      return new Dated(covered.get(), DateBasis.INFERRED, notices);
    }
    Optional<LocalDate> news = told.freshDay();
    if (news.isPresent()) {
      notices.add(
          IngestNotice.DATE_INFERRED.of(
              "No date is printed; " + news.get() + " is worked out from " + told.because() + "."));
      return new Dated(news.get(), DateBasis.INFERRED, notices);
    }
    notices.add(
        IngestNotice.DATE_UNKNOWN.of(
            "No date is given or printed and the text tells none, so that \"Thursday\" stays open:"
                + " give it with --published or a sidecar file."));
    return new Dated(null, null, notices);
  }

  private static Dated rejected(
      LocalDate printed, String why, Optional<LocalDate> better, List<Notice> notices) {
    notices.add(
        IngestNotice.DATE_CONTRADICTED.of(
            "The page prints "
                + printed
                + ", but "
                + why
                + ": "
                + better.map(d -> "read as of " + d).orElse("read without a date")
                + "; give the right one with --published if you know it."));
    return new Dated(better.orElse(null), better.isPresent() ? DateBasis.INFERRED : null, notices);
  }

  /** The first full date of a byline, else a day of a dateline with the year of what it tells. */
  private Optional<LocalDate> printed(Page page, DateEvidence told) {
    List<Piece> lines =
        page.pieces(RegionKind.BYLINE).stream()
            .filter(p -> p.handle() == null && !isCoverage(p, page))
            .toList();
    for (Piece piece : lines) {
      if (piece.date() != null) {
        return Optional.of(piece.date());
      }
      List<LocalDate> days = calendar.listDates(piece.span().of(page.text()));
      if (!days.isEmpty()) {
        return Optional.of(days.get(0));
      }
    }
    for (Piece piece : lines) {
      Optional<MonthDay> day = calendar.findMonthDay(piece.span().of(page.text()));
      if (day.isPresent() && told.latest() != null) {
        return Optional.of(nearest(day.get(), told.latest()));
      }
    }
    return Optional.empty();
  }

  /** The last day of the stretch that a bulletin says it covers. */
  private Optional<LocalDate> covered(Page page) {
    for (Piece piece : page.pieces(RegionKind.BYLINE)) {
      List<LocalDate> days = calendar.listDates(piece.span().of(page.text()));
      if (!days.isEmpty() && isCoverage(piece, page)) {
        return Optional.of(days.get(days.size() - 1));
      }
    }
    return Optional.empty();
  }

  private boolean isCoverage(Piece piece, Page page) {
    return page.lines().stream()
        .anyMatch(line -> line.span().equals(piece.span()) && coverage.knows(line));
  }

  private static LocalDate nearest(MonthDay day, LocalDate to) {
    LocalDate best = day.atYear(to.getYear());
    for (int year = to.getYear() - 1; year <= to.getYear() + 1; year++) {
      LocalDate candidate = day.atYear(year);
      boolean nearer =
          Math.abs(candidate.toEpochDay() - to.toEpochDay())
              < Math.abs(best.toEpochDay() - to.toEpochDay());
      best = nearer ? candidate : best;
    }
    return best;
  }

  private Optional<LocalDate> inAddress(@Nullable String url) {
    Matcher matcher = URL_DATE.matcher(url == null ? "" : url);
    return matcher.find()
        ? calendar.parse(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
        : Optional.empty();
  }
}
