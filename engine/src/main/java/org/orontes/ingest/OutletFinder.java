package org.orontes.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Layout;
import org.orontes.knowledge.LayoutGroup;
import org.orontes.model.ArticleId;
import org.orontes.model.Notice;
import org.orontes.model.Outlet;
import org.orontes.model.RegionKind;

/**
 * Who published an article: as given; else by the host of its address; else by what the page says
 * of itself, a signature, a dateline, a credit, or the one outlet that several people spoke to.
 */
final class OutletFinder {
  /** One person who speaks to an outlet is quoted by others too. */
  private static final int MIN_TOLD = 2;

  private static final int HOST_WEIGHT = 5;

  /** As much as where a page says of itself whose it is. */
  private static final int MASTHEAD_WEIGHT = 4;

  private final OutletNames names;
  private final ToldOutlets told;
  private final List<LayoutGroup> lines;
  private final List<LayoutGroup> datelines;
  private final List<LayoutGroup> credits;
  private final List<LayoutGroup> knownCredits;
  private final Masthead masthead;

  /** A name and how much speaks for it. */
  private record Sign(String name, int weight, String because) {}

  /** An outlet and what is to be said of how it was found. */
  record Found(Outlet outlet, List<Notice> notices) {}

  OutletFinder(Layout layout, OutletNames names) {
    this.names = names;
    this.told = new ToldOutlets(layout, names);
    this.lines = layout.listGroups("outlet");
    this.datelines = layout.listGroups("outlet-dateline");
    this.credits = layout.listGroups("outlet-credit");
    this.knownCredits = layout.listGroups("outlet-credit-known");
    this.masthead = new Masthead(layout, names);
  }

  /** The outlet of an article whose lines are marked. */
  Found find(Page page, Given given, ArticleId id) {
    if (given.outlet() != null) {
      return new Found(names.outlet(given.outlet(), false), List.of());
    }
    List<Sign> signs = new ArrayList<>();
    host(given.url()).ifPresent(host -> signs.add(new Sign(host, HOST_WEIGHT, "its address")));
    for (Line line : page.lines()) {
      collect(lines, line, signs);
      collectStart(line, signs);
      masthead
          .find(page, line)
          .ifPresent(found -> signs.add(sign(found.outlet(), MASTHEAD_WEIGHT, line)));
    }
    for (Line line : page.lines()) {
      if (page.kindOf(line).filter(k -> k == RegionKind.CAPTION).isPresent()) {
        collect(credits, line, signs);
        collect(knownCredits, line, signs);
      }
    }
    Optional<Sign> best = signs.stream().max(Comparator.comparingInt(Sign::weight));
    return best.or(() -> findTold(page))
        .map(sign -> inferred(sign))
        .orElseGet(() -> new Found(Outlet.unknown(id), List.of()));
  }

  private Found inferred(Sign sign) {
    Outlet outlet = names.outlet(sign.name(), true);
    Notice notice =
        IngestNotice.OUTLET_INFERRED.of(
            "The outlet was not given; "
                + outlet.name()
                + " is read from "
                + sign.because()
                + ": give it with --outlet or a sidecar file if that is wrong.");
    return new Found(outlet, List.of(notice));
  }

  private void collect(List<LayoutGroup> groups, Line line, List<Sign> signs) {
    for (LayoutGroup group : groups) {
      group
          .find(line.text())
          .map(m -> names.clean(m.group("outlet")))
          .filter(name -> isName(name, group))
          .ifPresent(name -> signs.add(sign(name, group.weight(), line)));
    }
  }

  /** A picture's agency says nothing of the page; a dateline's does. */
  private boolean isName(String name, LayoutGroup group) {
    if (name.isEmpty() || Character.isDigit(name.charAt(0)) && !names.isKnown(name)) {
      return false;
    }
    if (knownCredits.contains(group)) {
      return names.isInFile(name) && !names.isAgency(name);
    }
    if (credits.contains(group)) {
      return !names.isAgency(name);
    }
    return !names.isNever(name) && (group.weight() >= HOST_WEIGHT - 1 || names.isOutlet(name));
  }

  private void collectStart(Line line, List<Sign> signs) {
    for (LayoutGroup group : datelines) {
      group
          .findAtStart(line.text())
          .map(m -> names.clean(m.group("outlet")))
          .filter(names::isOutlet)
          .ifPresent(name -> signs.add(sign(name, group.weight(), line)));
    }
  }

  private static Sign sign(String name, int weight, Line line) {
    String words = line.text().substring(0, Math.min(line.text().length(), 60));
    return new Sign(
        name, weight, "“" + words + (words.length() < line.text().length() ? "…”" : "”"));
  }

  /** The only outlet that people in the text speak to, if at least two do. */
  private Optional<Sign> findTold(Page page) {
    List<String> body = new ArrayList<>();
    for (Piece piece : page.allPieces()) {
      if (piece.kind() == RegionKind.BODY) {
        body.add(piece.span().of(page.text()));
      }
    }
    Map<String, List<Integer>> outlets = told.find(body);
    if (outlets.size() != 1) {
      return Optional.empty();
    }
    Map.Entry<String, List<Integer>> only = outlets.entrySet().iterator().next();
    int times = only.getValue().size();
    return times < MIN_TOLD
        ? Optional.empty()
        : Optional.of(new Sign(only.getKey(), 1, "what people told it (" + times + " times)"));
  }

  private static Optional<String> host(@Nullable String url) {
    try {
      String host = url == null ? null : URI.create(url).getHost();
      return Optional.ofNullable(host).map(h -> h.replaceFirst("^(?:www|m|amp)\\.", ""));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
