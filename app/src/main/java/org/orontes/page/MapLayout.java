package org.orontes.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.orontes.view.Briefing;

/**
 * Where marks and names go: marks that would cover each other are moved apart, with a line to where
 * they belong; a name goes where it covers nothing.
 */
final class MapLayout {
  static final double RADIUS = 13;
  private static final double SMALL = 6;
  private static final double LETTER = 8.2;
  private static final double LINE = 16;
  private static final double GAP = 5;
  private static final int MAX_NAME = 28;

  /**
   * One place laid out.
   *
   * @param of the place
   * @param x where it lies
   * @param y where it lies
   * @param atX where its mark is drawn
   * @param atY where its mark is drawn
   * @param label the name as printed
   * @param name where it is printed
   */
  record Mark(
      Briefing.MapPlace of, double x, double y, double atX, double atY, String label, Name name) {
    double radius() {
      return MapLayout.radius(of);
    }

    boolean isMoved() {
      return Math.hypot(x - atX, y - atY) > 1;
    }
  }

  /** Which part of a name stands at its position, as SVG calls it. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * Where a name is printed.
   *
   * @param x its start, middle or end
   * @param y its base line
   * @param anchor which of the three
   */
  record Name(double x, double y, Anchor anchor) {
    private Box box(double wide) {
      double left =
          switch (anchor) {
            case START -> x;
            case MIDDLE -> x - wide / 2;
            case END -> x - wide;
          };
      return new Box(left, y - LINE + 3, left + wide, y + 4);
    }
  }

  private record Box(double left, double top, double right, double bottom) {
    double overlap(Box other) {
      double wide = Math.min(right, other.right) - Math.max(left, other.left);
      double high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      return wide > 0 && high > 0 ? wide * high : 0;
    }

    double outside(double width, double height) {
      double over = Math.max(0, -left) + Math.max(0, right - width);
      return 40 * (over + Math.max(0, -top) + Math.max(0, bottom - height));
    }
  }

  private final Projection projection;
  private final List<Box> taken = new ArrayList<>();
  private final List<Box> roads = new ArrayList<>();

  MapLayout(Projection projection) {
    this.projection = projection;
  }

  /** Keeps names off a line, such as a lost road. */
  void avoid(double x1, double y1, double x2, double y2) {
    int steps = (int) (Math.hypot(x2 - x1, y2 - y1) / LINE);
    for (int i = 1; i < steps; i++) {
      double part = (double) i / steps;
      roads.add(box(x1 + part * (x2 - x1), y1 + part * (y2 - y1), LINE / 3));
    }
  }

  static double radius(Briefing.MapPlace place) {
    return place.status() != null ? RADIUS : SMALL;
  }

  List<Mark> lay(List<Briefing.MapPlace> places) {
    List<Briefing.MapPlace> byWeight =
        places.stream()
            .sorted(
                Comparator.<Briefing.MapPlace, Boolean>comparing(p -> p.status() == null)
                    .thenComparing(Comparator.comparingInt(Briefing.MapPlace::incidents).reversed())
                    .thenComparing(p -> p.place().id()))
            .toList();
    List<Mark> unnamed = new ArrayList<>();
    byWeight.forEach(place -> unnamed.add(mark(place)));
    return unnamed.stream().map(this::named).toList();
  }

  private Mark mark(Briefing.MapPlace place) {
    double x = projection.x(place.place().lon());
    double y = projection.y(place.place().lat());
    double radius = radius(place);
    double bestX = x;
    double bestY = y;
    double least = Double.MAX_VALUE;
    for (int ring = 0; ring < 5 && least > 0; ring++) {
      for (int step = 0; step < (ring == 0 ? 1 : 12); step++) {
        double angle = Math.PI * step / 6;
        double tryX = x + ring * RADIUS * Math.cos(angle);
        double tryY = y + ring * RADIUS * Math.sin(angle);
        double cost = cost(box(tryX, tryY, radius + 1));
        if (cost < least) {
          least = cost;
          bestX = tryX;
          bestY = tryY;
        }
      }
    }
    taken.add(box(bestX, bestY, radius + 1));
    String name =
        place.name().length() <= MAX_NAME
            ? place.name()
            : Citations.cut(place.name(), MAX_NAME - 1);
    return new Mark(place, x, y, bestX, bestY, name, new Name(bestX, bestY, Anchor.START));
  }

  private Mark named(Mark mark) {
    double wide = LETTER * mark.label().length();
    double out = mark.radius() + GAP;
    double x = mark.atX();
    double y = mark.atY();
    double aside = out * 0.7;
    double below = y + out + LINE - 4;
    List<Name> names =
        List.of(
            new Name(x + out, y + 5, Anchor.START),
            new Name(x - out, y + 5, Anchor.END),
            new Name(x, y - out, Anchor.MIDDLE),
            new Name(x, below, Anchor.MIDDLE),
            new Name(x + aside, y - out, Anchor.START),
            new Name(x + aside, below, Anchor.START),
            new Name(x - aside, y - out, Anchor.END),
            new Name(x - aside, below, Anchor.END));
    Name best = names.get(0);
    double least = Double.MAX_VALUE;
    for (Name name : names) {
      Box box = name.box(wide);
      double cost = cost(box) + roads.stream().mapToDouble(box::overlap).sum();
      if (cost < least) {
        least = cost;
        best = name;
      }
    }
    taken.add(best.box(wide));
    return new Mark(mark.of(), mark.x(), mark.y(), x, y, mark.label(), best);
  }

  private static Box box(double x, double y, double radius) {
    return new Box(x - radius, y - radius, x + radius, y + radius);
  }

  private double cost(Box box) {
    double all = box.outside(Projection.WIDTH, projection.height());
    for (Box other : taken) {
      all += box.overlap(other);
    }
    return all;
  }
}
