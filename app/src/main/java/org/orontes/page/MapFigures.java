package org.orontes.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ControlStatus;
import org.orontes.model.Place;
import org.orontes.view.Briefing;

/**
 * Maps of the places in a briefing, as inline SVG: no tiles, no borders. A holder has a colour, a
 * pattern and a letter, so that none of the three is needed to tell them apart.
 */
final class MapFigures {
  private static final int COLOURS = 8;
  private static final double LABEL = 45;
  private static final String[] HATCHES = {
    "",
    "M0 6L6 0",
    "M0 0L6 6",
    "M0 3H6",
    "M3 0V6",
    "M0 6L6 0M0 0L6 6",
    "M0 3H6M3 0V6",
    "M1 1h1M4 4h1"
  };

  private final Html html;

  MapFigures(Html html) {
    this.html = html;
  }

  void write(List<Briefing.MapPlace> all) throws IOException {
    int number = 0;
    for (List<Briefing.MapPlace> group : MapGroups.of(all)) {
      number++;
      figure(group, "map" + number);
    }
  }

  private static Map<String, Integer> holders(List<Briefing.MapPlace> group) {
    Map<String, Integer> all = new LinkedHashMap<>();
    for (Briefing.MapPlace place : group) {
      if (place.holder() != null) {
        all.putIfAbsent(place.holder(), all.size());
      }
    }
    return all;
  }

  private void figure(List<Briefing.MapPlace> group, String id) throws IOException {
    Map<String, Integer> holders = holders(group);
    Projection projection = new Projection(group.stream().map(Briefing.MapPlace::place).toList());
    List<MapLayout.Mark> marks = marks(group, projection);
    html.open("figure").ours("\n");
    html.open(
        "svg",
        "class",
        "map",
        "viewBox",
        "0 0 " + number(Projection.WIDTH) + " " + number(projection.height()),
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-desc");
    html.element("title", "Map of " + group.size() + " places", "id", id + "-title");
    html.element("desc", description(group), "id", id + "-desc");
    patterns(holders, id);
    html.open(
        "rect",
        "class",
        "m-land",
        "width",
        number(Projection.WIDTH),
        "height",
        number(projection.height()));
    html.close("rect");
    grid(projection);
    for (Briefing.MapPlace place : group) {
      for (Place to : place.lostRoadsTo()) {
        lostRoad(projection, place.place(), to);
      }
    }
    for (MapLayout.Mark mark : marks) {
      mark(mark, holders, id);
    }
    scale(projection);
    html.end("svg");
    legend(group, holders, id);
    html.element(
        "figcaption",
        "Own projection, north is up; no borders are drawn. Positions: GeoNames (CC BY 4.0) and"
            + " entries by hand, rough to the size of the place.");
    html.end("figure");
  }

  private static List<MapLayout.Mark> marks(List<Briefing.MapPlace> group, Projection projection) {
    MapLayout layout = new MapLayout(projection);
    for (Briefing.MapPlace place : group) {
      for (Place to : place.lostRoadsTo()) {
        layout.avoid(
            projection.x(place.place().lon()),
            projection.y(place.place().lat()),
            projection.x(to.lon()),
            projection.y(to.lat()));
      }
    }
    return layout.lay(group);
  }

  private static String description(List<Briefing.MapPlace> group) {
    StringBuilder all = new StringBuilder();
    for (Briefing.MapPlace place : group) {
      all.append(all.isEmpty() ? "" : "; ").append(place.name());
      all.append(place.holder() == null ? "" : ": " + place.holder());
    }
    return all.toString();
  }

  private void patterns(Map<String, Integer> holders, String id) throws IOException {
    html.open("defs");
    for (int index : holders.values()) {
      int kind = index % COLOURS;
      html.open(
          "pattern",
          "id",
          id + "-h" + index,
          "width",
          "6",
          "height",
          "6",
          "patternUnits",
          "userSpaceOnUse");
      html.open("rect", "class", "h" + kind, "width", "6", "height", "6").close("rect");
      html.open("path", "class", "hatch", "d", HATCHES[kind]).close("path").close("pattern");
    }
    html.end("defs");
  }

  private void grid(Projection projection) throws IOException {
    double step = projection.gridStep();
    double bottom = projection.height();
    double east = projection.lon(Projection.WIDTH);
    for (double lon = Math.ceil(projection.lon(0) / step) * step; lon < east; lon += step) {
      double x = projection.x(lon);
      line("m-grid", x, 0, x, bottom);
      if (x < Projection.WIDTH - LABEL) {
        label("m-small", x + 3, 12, degrees(lon, "E", "W"));
      }
    }
    double south = projection.lat(bottom);
    for (double lat = Math.ceil(south / step) * step; lat < projection.lat(0); lat += step) {
      line("m-grid", 0, projection.y(lat), Projection.WIDTH, projection.y(lat));
      label("m-small", 3, projection.y(lat) - 3, degrees(lat, "N", "S"));
    }
  }

  private static String degrees(double value, String above, String below) {
    return number(Math.abs(value)) + "°" + (value < 0 ? below : above);
  }

  private void lostRoad(Projection projection, Place from, Place to) throws IOException {
    double x1 = projection.x(from.lon());
    double y1 = projection.y(from.lat());
    double x2 = projection.x(to.lon());
    double y2 = projection.y(to.lat());
    line("m-lost", x1, y1, x2, y2);
    double x = (x1 + x2) / 2;
    double y = (y1 + y2) / 2;
    line("m-cross", x - 6, y - 6, x + 6, y + 6);
    line("m-cross", x - 6, y + 6, x + 6, y - 6);
  }

  private void mark(MapLayout.Mark mark, Map<String, Integer> holders, String id)
      throws IOException {
    if (mark.isMoved()) {
      line("m-leader", mark.x(), mark.y(), mark.atX(), mark.atY());
    }
    Integer holder = mark.of().holder() == null ? null : holders.get(mark.of().holder());
    symbol(mark.atX(), mark.atY(), holder, mark.of().status(), id);
    MapLayout.Name at = mark.name();
    html.open(
        "text",
        "class",
        "m-text m-halo",
        "text-anchor",
        at.anchor().name().toLowerCase(Locale.ROOT),
        "x",
        number(at.x()),
        "y",
        number(at.y()));
    html.text(mark.label()).end("text");
  }

  private void symbol(
      double x, double y, @Nullable Integer holder, @Nullable ControlStatus status, String id)
      throws IOException {
    if (status == null) {
      circle("m-ring m-event", x, y, 5);
      return;
    }
    String ring =
        switch (status) {
          case HELD -> "m-ring";
          case CONTESTED -> "m-ring m-contested";
          case CLAIMED -> "m-ring m-claimed";
          case LEFT -> "m-ring m-left";
        };
    if (holder != null) {
      html.open(
          "circle",
          "cx",
          number(x),
          "cy",
          number(y),
          "r",
          number(MapLayout.RADIUS - 2),
          "fill",
          "url(#" + id + "-h" + holder + ")");
      html.close("circle");
    }
    circle(ring, x, y, MapLayout.RADIUS - 1);
    String letter = holder != null ? letter(holder) : status == ControlStatus.LEFT ? "" : "?";
    String kind = holder != null ? "m-letter" : "m-text m-middle";
    html.element("text", letter, "class", kind, "x", number(x), "y", number(y + 4.5));
  }

  static String letter(int holder) {
    return Character.toString((char) ('A' + holder % 26));
  }

  private void circle(String kind, double x, double y, double radius) throws IOException {
    html.open("circle", "class", kind, "cx", number(x), "cy", number(y), "r", number(radius));
    html.close("circle");
  }

  private void line(String kind, double x1, double y1, double x2, double y2) throws IOException {
    String path = "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2);
    html.open("path", "class", kind, "d", path).close("path");
  }

  private void label(String kind, double x, double y, String words) throws IOException {
    html.element("text", words, "class", kind, "x", number(x), "y", number(y));
  }

  private void scale(Projection projection) throws IOException {
    double km = projection.scaleKm();
    double wide = projection.pixels(km);
    double right = Projection.WIDTH - 20;
    double y = projection.height() - 18;
    String path = "M" + number(right - wide) + " " + number(y - 6) + "v6h" + number(wide) + "v-6";
    html.open("path", "class", "m-scale", "d", path).close("path");
    label("m-small", right - wide + 4, y - 4, number(km) + " km");
  }

  private void legend(List<Briefing.MapPlace> group, Map<String, Integer> holders, String id)
      throws IOException {
    html.open("ul", "class", "legend");
    for (Map.Entry<String, Integer> holder : holders.entrySet()) {
      entry(holder.getKey(), holder.getValue(), ControlStatus.HELD, id);
    }
    boolean unnamed =
        group.stream()
            .anyMatch(
                p -> p.holder() == null && p.status() != null && p.status() != ControlStatus.LEFT);
    if (unnamed) {
      entry("holder not named", null, ControlStatus.HELD, id);
    }
    for (ControlStatus status : ControlStatus.values()) {
      boolean used = group.stream().anyMatch(place -> place.status() == status);
      if (used && status != ControlStatus.HELD) {
        String words = status.name().toLowerCase(Locale.ROOT);
        entry(status == ControlStatus.LEFT ? "abandoned" : words + " (ring)", null, status, id);
      }
    }
    if (group.stream().anyMatch(place -> place.status() == null)) {
      entry("named, holder not told", null, null, id);
    }
    if (group.stream().anyMatch(place -> !place.lostRoadsTo().isEmpty())) {
      html.open("li").open("svg", "viewBox", "0 0 28 28", "aria-hidden", "true");
      line("m-lost", 1, 14, 27, 14);
      html.close("svg").text("road lost (straight line)").close("li");
    }
    html.end("ul");
  }

  private void entry(
      String words, @Nullable Integer holder, @Nullable ControlStatus status, String id)
      throws IOException {
    html.open("li").open("svg", "viewBox", "0 0 28 28", "aria-hidden", "true");
    symbol(14, 14, holder, status, id);
    html.close("svg").element("span", words, "dir", "auto").close("li");
  }

  private static String number(double value) {
    String fixed = String.format(Locale.ROOT, "%.2f", value);
    return fixed.contains(".") ? fixed.replaceAll("0+$", "").replaceAll("\\.$", "") : fixed;
  }
}
