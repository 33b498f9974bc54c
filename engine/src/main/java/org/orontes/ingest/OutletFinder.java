package org.orontes.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Layout;
import org.orontes.knowledge.LayoutGroup;
import org.orontes.knowledge.LayoutOutlets;
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
  private static final Pattern TAIL =
      Pattern.compile("(?i)[\\s,.]+(?:all rights reserved.*|inc|llc|ltd|staff|news staff)?[\\s.,]*$");

  private final LayoutOutlets known;
  private final List<LayoutGroup> lines;
  private final List<LayoutGroup> datelines;
  private final List<LayoutGroup> credits;
  private final List<LayoutGroup> told;
  private final Set<String> agencies;
  private final Set<String> media;
  private final Set<String> never;

  /** A name and how much speaks for it. */
  private record Sign(String name, int weight, String because) {}

  /** An outlet and what is to be said of how it was found. */
  record Found(Outlet outlet, List<Notice> notices) {}

  OutletFinder(Layout layout, LayoutOutlets known) {
    this.known = known;
    this.lines = layout.listGroups("outlet");
    this.datelines = layout.listGroups("outlet-dateline");
    this.credits = layout.listGroups("outlet-credit");
    this.told = layout.listGroups("outlet-told");
    this.agencies = layout.words("agencies");
    this.media = layout.words("media");
    this.never = layout.words("not_outlets");
  }

  /** The outlet of an article whose lines are marked. */
  Found find(Page page, Given given, ArticleId id) {
    if (given.outlet() != null) {
      return new Found(outlet(given.outlet(), false), List.of());
    }
    List<Sign> signs = new ArrayList<>();
    host(given.url()).ifPresent(host -> signs.add(new Sign(host, HOST_WEIGHT, "its address")));
    for (Line line : page.lines()) {
      collect(lines, line, signs);
      collectStart(line, signs);
    }
    for (Line line : page.lines()) {
      if (page.kindOf(line).filter(k -> k == RegionKind.CAPTION).isPresent()) {
        collect(credits, line, signs);
      }
    }
    Optional<Sign> best = signs.stream().max(Comparator.comparingInt(Sign::weight));
    return best.or(() -> findTold(page))
        .map(sign -> inferred(sign))
        .orElseGet(() -> new Found(Outlet.unknown(id), List.of()));
  }

  private Found inferred(Sign sign) {
    Outlet outlet = outlet(sign.name(), true);
    Notice notice =
        IngestNotice.OUTLET_INFERRED.of(
            "The outlet was not given; "
                + outlet.name()
                + " is read from "
                + sign.because()
                + ": give it with --outlet or a sidecar file if that is wrong.");
    return new Found(outlet, List.of(notice));
  }

  private Outlet outlet(String name, boolean inferred) {
    String shown = known.find(name).map(LayoutOutlets.Known::name).orElse(name);
    return new Outlet(known.idOf(name), shown, inferred);
  }

  private void collect(List<LayoutGroup> groups, Line line, List<Sign> signs) {
    for (LayoutGroup group : groups) {
      group
          .find(line.text())
          .map(m -> clean(m.group("outlet")))
          .filter(name -> isName(name, group))
          .ifPresent(name -> signs.add(sign(name, group.weight(), line)));
    }
  }

  /** A picture's agency says nothing of the page; a dateline's does. */
  private boolean isName(String name, LayoutGroup group) {
    if (name.isEmpty() || Character.isDigit(name.charAt(0)) && known.find(name).isEmpty()) {
      return false;
    }
    if (credits.contains(group)) {
      return !isAgency(name);
    }
    return !never.contains(name) && (group.weight() >= HOST_WEIGHT - 1 || isOutlet(name));
  }

  private void collectStart(Line line, List<Sign> signs) {
    for (LayoutGroup group : datelines) {
      group
          .findAtStart(line.text())
          .map(m -> clean(m.group("outlet")))
          .filter(this::isOutlet)
          .ifPresent(name -> signs.add(sign(name, group.weight(), line)));
    }
  }

  private static Sign sign(String name, int weight, Line line) {
    String words = line.text().substring(0, Math.min(line.text().length(), 60));
    return new Sign(name, weight, "“" + words + (words.length() < line.text().length() ? "…”" : "”"));
  }

  /** The only outlet that people in the text speak to, if at least two do. */
  private Optional<Sign> findTold(Page page) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Piece piece : page.allPieces()) {
      if (piece.kind() == RegionKind.BODY) {
        String text = piece.span().of(page.text());
        told.forEach(group -> group.patterns().forEach(p -> count(p.matcher(text), counts)));
      }
    }
    if (counts.size() != 1) {
      return Optional.empty();
    }
    Map.Entry<String, Integer> only = counts.entrySet().iterator().next();
    return only.getValue() < MIN_TOLD
        ? Optional.empty()
        : Optional.of(
            new Sign(only.getKey(), 1, "what was told to it (" + only.getValue() + " times)"));
  }

  private void count(Matcher matcher, Map<String, Integer> counts) {
    while (matcher.find()) {
      String name = clean(matcher.group("outlet"));
      if (isOutlet(name)) {
        counts.merge(name, 1, Integer::sum);
      }
    }
  }

  private boolean isOutlet(String name) {
    String[] words = name.split(" ");
    return !never.contains(name)
        && (known.find(name).isPresent()
            || isAgency(name)
            || words.length > 1 && media.contains(words[words.length - 1])
            || words.length > 1 && media.contains(words[0])
            || media.contains(name) && name.length() > 5);
  }

  private boolean isAgency(String name) {
    return agencies.stream().anyMatch(a -> a.equalsIgnoreCase(name));
  }

  private String clean(@Nullable String raw) {
    if (raw == null) {
      return "";
    }
    String name = TAIL.matcher(raw.strip()).replaceFirst("");
    name = name.replaceFirst("^(?i:the) ", "").strip();
    boolean shouting = name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT));
    return shouting ? titleCase(name) : name;
  }

  private static String titleCase(String name) {
    StringBuilder title = new StringBuilder();
    for (String word : name.split(" ")) {
      title.append(title.length() == 0 ? "" : " ");
      title.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return title.toString();
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
