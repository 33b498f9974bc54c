package org.orontes.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orontes.model.CutOff;
import org.orontes.model.Picture;
import org.orontes.model.Reach;
import org.orontes.model.Supposition;
import org.orontes.view.Days;
import org.orontes.view.PictureWords;

/** Which places can be reached from which crossings, now or if something changed. */
public final class ReachReport {
  private static final String LIMITS =
      "Only the roads in the data and in --knowledge are known, and those that reports tell of; a"
          + " way that is not listed may still exist, and a listed one may be closed.";

  private ReachReport() {}

  /** The report for what is told. */
  public static String reach(Reach reach, Look look) {
    Sheet sheet = new Sheet(look);
    String on = reach.asOf() == null ? "" : " ON " + Days.full(reach.asOf());
    sheet.line(sheet.ink(Ink.TITLE, "WHAT CAN BE REACHED FROM WHICH CROSSING" + on));
    if (reach.places().isEmpty()) {
      sheet.blank();
      sheet.words(2, "No held place lies on a known road.");
    }
    for (Reach.OfPlace place : reach.places()) {
      place(place, sheet);
    }
    if (!reach.withoutRoads().isEmpty()) {
      sheet.section("NO ROAD KNOWN");
      sheet.words(
          2, String.join(", ", reach.withoutRoads().stream().map(Reach.Held::name).toList()));
    }
    sheet.blank();
    sheet.words(0, LIMITS, Ink.QUIET);
    return sheet.toString();
  }

  private static void place(Reach.OfPlace place, Sheet sheet) {
    sheet.blank();
    sheet.line(sheet.ink(Ink.TITLE, title(place.held())));
    if (place.from().isEmpty() && place.barred().isEmpty()) {
      sheet.words(2, "no crossing lies on the roads that lead here");
    }
    for (Reach.Way way : place.from()) {
      sheet.hanging("  from ", 7, way.name() + via(way));
    }
    for (Reach.Barred barred : place.barred()) {
      sheet.hanging(
          "  not from ", 11, barred.name() + ": barred at " + String.join(", ", barred.at()));
    }
  }

  private static String title(Reach.Held held) {
    return held.name() + " (held by " + (held.holderName() == null ? "?" : held.holderName()) + ")";
  }

  private static String via(Reach.Way way) {
    String via = way.via().isEmpty() ? "" : " by way of " + String.join(", ", way.via());
    String unknown =
        way.unknown().isEmpty()
            ? ""
            : "; who holds " + String.join(", ", way.unknown()) + " is not told";
    return via + unknown + told(way);
  }

  /** Which part of the way stands in no list: a reader must know before anybody drives there. */
  private static String told(Reach.Way way) {
    List<String> roads =
        way.told().stream()
            .map(road -> road.fromName() + "–" + road.toName() + ": " + road.name())
            .toList();
    return roads.isEmpty() ? "" : "; " + String.join("; ", roads);
  }

  /**
   * The report for something supposed.
   *
   * @param before what can be reached as it is
   * @param after what could be reached then
   */
  public static String whatIf(
      List<Supposition> supposed,
      List<CutOff> cuts,
      Reach before,
      Reach after,
      Picture picture,
      Look look) {
    Sheet sheet = new Sheet(look);
    PictureWords words = new PictureWords(picture);
    List<String> what =
        supposed.stream().map(s -> s.holderName() + " held " + s.placeName()).toList();
    sheet.line(sheet.ink(Ink.TITLE, "IF " + String.join(" AND ", what)));
    sheet.words(2, "Supposed, not reported.", Ink.QUIET);
    sheet.section("ROADS IT WOULD CUT");
    if (cuts.isEmpty()) {
      sheet.words(2, "none that are known");
    }
    for (CutOff cut : cuts) {
      sheet.words(2, words.cut(cut));
      if (!cut.saidBy().isEmpty()) {
        sheet.words(4, "reports say the same:" + Sheet.references(words.cite(cut.saidBy())));
      }
    }
    sheet.section("CROSSINGS THAT WOULD NO LONGER LEAD THERE");
    List<String> lost = lost(before, after);
    (lost.isEmpty() ? List.of("none that are known") : lost).forEach(l -> sheet.words(2, l));
    sheet.blank();
    sheet.words(0, LIMITS, Ink.QUIET);
    return sheet.toString();
  }

  private static List<String> lost(Reach before, Reach after) {
    Map<String, Reach.OfPlace> then = new HashMap<>();
    after.places().forEach(p -> then.put(p.held().place(), p));
    List<String> lost = new ArrayList<>();
    for (Reach.OfPlace place : before.places()) {
      Reach.OfPlace left = then.get(place.held().place());
      boolean same =
          left != null
              && left.held().holder() != null
              && left.held().holder().equals(place.held().holder());
      for (Reach.Way way : place.from()) {
        boolean still =
            left != null && left.from().stream().anyMatch(w -> w.crossing().equals(way.crossing()));
        if (same && !still) {
          lost.add(title(place.held()) + ": from " + way.name());
        }
      }
    }
    return lost;
  }
}
