package org.orontes.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orontes.knowledge.Layout;
import org.orontes.model.Span;

/**
 * Parts a text that joins several articles without a word between them.
 *
 * <p>Signs of many kinds ({@link SeamSign}) are weighed at each place between two paragraphs; a
 * text is parted at the best place if all of them together are sure enough that there is one, and
 * each part is looked at again. Only whole lines are ever parted.
 */
final class Seams {
  /** More than this is no page but a collection; each further seam is less sure than the last. */
  private static final int MAX_PARTS = 20;

  /** Each side has at least so much text; a shorter one is a note or a teaser. */
  static final int MIN_CHARS = 250;

  /** A longer text is weighed in pieces: the weights were fitted on articles. */
  private static final int WINDOW = 80;

  /** From this value on a sign can be seen; two quotation marks of three. */
  private static final double MARK = 0.6;

  private static final int MAX_REASONS = 3;

  private final Layout layout;
  private final RegionFinder regions;
  private final SeamReader reader;
  private final FurnitureSign furniture;
  private final List<SeamSign> signs;

  /**
   * A part of a text.
   *
   * @param span where it stands; the parts of a text are all of it
   * @param because what tells that it starts here, best first; empty for the first part
   */
  record Part(Span span, List<String> because) {}

  /** A place where another article starts: the number of its first paragraph. */
  private record Seam(int unit, double surplus, List<String> because) {}

  Seams(Layout layout, OutletNames names) {
    this.layout = layout;
    this.regions = new RegionFinder(layout);
    this.reader = new SeamReader(layout);
    this.furniture = new FurnitureSign(layout);
    this.signs = signs(layout, names);
  }

  static List<SeamSign> signs(Layout layout, OutletNames names) {
    return List.of(
        new StyleSign(layout),
        new FurnitureSign(layout),
        new NameSign(),
        new OutletSign(new ToldOutlets(layout, names)),
        new WordSign(),
        new OpeningSign(layout));
  }

  /** The parts of a text, in order. */
  List<Part> split(String text) {
    Page page = new Page(text);
    regions.mark(page, null);
    List<SeamUnit> units = reader.read(page);
    TreeMap<Integer, Seam> seams = new TreeMap<>();
    find(units, 0, units.size(), seams);
    List<Part> parts = new ArrayList<>();
    int start = 0;
    List<String> because = List.of();
    for (Map.Entry<Integer, Seam> seam : seams.entrySet()) {
      int end = startOf(units.get(seam.getKey()));
      parts.add(new Part(new Span(start, end), because));
      start = end;
      because = seam.getValue().because();
    }
    parts.add(new Part(new Span(start, text.length()), because));
    return parts;
  }

  /** What all signs say of each place in a text. */
  SeamTable table(String text) {
    Page page = new Page(text);
    regions.mark(page, null);
    SeamTable table = new SeamTable(reader.read(page));
    signs.forEach(sign -> sign.read(table));
    return table;
  }

  /** Looks for seams among some paragraphs, the surest first, then on both sides of it. */
  private void find(List<SeamUnit> units, int from, int to, TreeMap<Integer, Seam> seams) {
    Optional<Seam> best = Optional.empty();
    for (int start = from; start == from || start + WINDOW / 2 < to; start += WINDOW / 2) {
      Optional<Seam> seam = weigh(units, start, Math.min(to, start + WINDOW));
      if (seam.isPresent() && best.map(b -> b.surplus() < seam.get().surplus()).orElse(true)) {
        best = seam;
      }
    }
    if (best.isPresent() && seams.size() < MAX_PARTS - 1) {
      int at = best.get().unit();
      seams.put(at, best.get());
      find(units, from, at, seams);
      find(units, at, to, seams);
    }
  }

  private Optional<Seam> weigh(List<SeamUnit> all, int from, int to) {
    SeamTable table = new SeamTable(all.subList(from, to));
    if (table.size() < 2) {
      return Optional.empty();
    }
    signs.forEach(sign -> sign.read(table));
    double[] scores = table.scores(layout);
    Optional<Seam> marked = best(table, scores, from, true);
    return marked.isPresent() ? marked : best(table, scores, from, false);
  }

  /** The best of the places that are marked, or of those that are not. */
  private Optional<Seam> best(SeamTable table, double[] scores, int from, boolean marked) {
    int best = 0;
    double odds = 0;
    for (int b = 1; b < table.size(); b++) {
      if (table.enough(b, MIN_CHARS) && isMarked(table, b) == marked) {
        odds += Math.exp(scores[b]);
        best = best == 0 || scores[b] > scores[best] ? b : best;
      }
    }
    double enough = layout.weight(marked ? "threshold_marked" : "threshold_plain");
    return Math.log(odds) < enough
        ? Optional.empty()
        : Optional.of(new Seam(from + best, Math.log(odds) - enough, because(table, best)));
  }

  private boolean isMarked(SeamTable table, int at) {
    return layout.marks().stream().anyMatch(sign -> table.value(sign, at) >= MARK);
  }

  private List<String> because(SeamTable table, int at) {
    return table.columns().entrySet().stream()
        .filter(c -> layout.sayOf(c.getKey()).isPresent() && value(c, at) > 0)
        .sorted(Comparator.comparingDouble(c -> -value(c, at)))
        .limit(MAX_REASONS)
        .map(c -> layout.sayOf(c.getKey()).orElseThrow())
        .toList();
  }

  private double value(Map.Entry<String, double[]> column, int at) {
    return layout.weight(column.getKey()) * column.getValue()[at];
  }

  /** The title or byline over a paragraph, behind the closing lines of the article before. */
  private int startOf(SeamUnit unit) {
    List<Line> between = unit.before();
    int first = 0;
    for (int i = 0; i < between.size(); i++) {
      if (furniture.closes(between.get(i))) {
        first = i + 1;
      }
    }
    for (Line line : between.subList(first, between.size())) {
      if (furniture.isTitle(line) || furniture.opens(line)) {
        return line.span().start();
      }
    }
    return unit.line().span().start();
  }
}
