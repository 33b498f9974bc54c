package org.orontes.situate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.Roads.Road;
import org.orontes.model.ArticleId;
import org.orontes.model.ClaimId;
import org.orontes.model.Control;
import org.orontes.model.CutOff;
import org.orontes.model.CutOff.LostRoad;
import org.orontes.model.Explanation;
import org.orontes.model.Quote;
import org.orontes.model.Supposition;
import org.orontes.model.ToldRoad;

/**
 * What a change of hands cuts off: the roads through a place that its new holder now bars to
 * everybody else. Neighbours along such a road lose each other, which is told once, from the end
 * that lies first on the road; where no other way is left that is said too.
 */
final class CutOffs {
  private static final String NO_OTHER = " (no other road known)";
  private static final String ONLY_TOLD = " (no other road but one that reports tell of)";

  private final RoadNetwork roads;
  private final RoadWords words;

  CutOffs(RoadNetwork roads, RoadWords words) {
    this.roads = roads;
    this.words = words;
  }

  /** What the changes that are told have cut. */
  List<CutOff> of(List<Control> control, List<Explanation> explanations) {
    List<Holding> holdings = Holding.of(control);
    List<CutOff> all = new ArrayList<>();
    for (Holding h : holdings) {
      if (h.firm()) {
        add(h, holdings, false, all, explanations);
      }
    }
    return all;
  }

  /** What supposed changes would cut beyond that. */
  List<CutOff> supposing(List<Control> control, List<Supposition> supposed) {
    List<Holding> holdings = Holding.with(control, supposed);
    List<CutOff> all = new ArrayList<>();
    for (Supposition s : supposed) {
      add(Holding.of(s), holdings, true, all, new ArrayList<>());
    }
    return all;
  }

  /** Two neighbours that a road no longer joins. */
  private record Lost(String from, String to, String road, List<Quote> told) {
    Lost(String from, String to, Road road) {
      this(from, to, road.name(), List.of());
    }
  }

  private void add(
      Holding taken,
      List<Holding> holdings,
      boolean whatIf,
      List<CutOff> all,
      List<Explanation> explanations) {
    List<ClaimId> said = words.saidBy(taken.place());
    if (!roads.passes(taken.place())) {
      all.add(cutOff(taken, taken.place(), taken.holder(), List.of(), false, said, whatIf));
      return;
    }
    Set<String> barred = heldBySame(taken, holdings);
    LocalDate day = whatIf ? null : taken.from();
    var after = new ConnectivityInspector<>(roads.open(barred, day));
    var afterKnown = new ConnectivityInspector<>(roads.openKnown(barred, day));
    Map<String, List<LostRoad>> byPlace = new LinkedHashMap<>();
    for (Lost lost : lost(taken, barred)) {
      boolean crossing = lost.to.equals(taken.place());
      boolean way = crossing || afterKnown.pathExists(lost.from, lost.to);
      boolean toldWay = way || after.pathExists(lost.from, lost.to);
      String road = lost.road + (way ? "" : toldWay ? ONLY_TOLD : NO_OTHER);
      byPlace
          .computeIfAbsent(lost.from, k -> new ArrayList<>())
          .add(new LostRoad(lost.to, roads.name(lost.to), road, lost.told));
    }
    byPlace.forEach(
        (place, lost) -> {
          CutOff cut =
              cutOff(taken, place, holder(place, taken, holdings), lost, true, said, whatIf);
          all.add(cut);
          explanations.add(explain(cut, taken, barred));
        });
  }

  /** Every pair of neighbours that the place stands between, once. */
  private List<Lost> lost(Holding taken, Set<String> barred) {
    List<Lost> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Road road : roads.roads()) {
      int at = road.through().indexOf(taken.place());
      if (at < 0) {
        continue;
      }
      String before = nearest(road, at, -1, barred);
      String behind = nearest(road, at, 1, barred);
      if (before != null && behind != null && !before.equals(behind)) {
        if (seen.add(pair(before, behind) + road.name())) {
          all.add(new Lost(before, behind, road));
        }
      } else if (roads.isCrossing(taken.place()) && (before == null) != (behind == null)) {
        String end = before == null ? String.valueOf(behind) : before;
        if (seen.add(pair(end, taken.place()) + road.name())) {
          all.add(new Lost(end, taken.place(), road));
        }
      }
    }
    addTold(taken.place(), barred, all);
    return all;
  }

  /**
   * A road that only reports tell of ends at the place; beyond it lie the neighbours on the known
   * roads, and the ends of other such roads. Each pair is told once.
   */
  private void addTold(String place, Set<String> barred, List<Lost> all) {
    Set<String> beyond = new TreeSet<>();
    for (Road road : roads.roads()) {
      int at = road.through().indexOf(place);
      for (int step : at < 0 ? new int[0] : new int[] {-1, 1}) {
        String next = nearest(road, at, step, barred);
        if (next != null) {
          beyond.add(next);
        }
      }
    }
    for (ToldRoad road : roads.told(place)) {
      String end = road.from().equals(place) ? road.to() : road.from();
      if (barred.contains(end)) {
        continue;
      }
      for (String other : beyond) {
        if (!other.equals(end)) {
          all.add(new Lost(end, other, road.name(), road.said()));
        }
      }
      if (beyond.isEmpty() && roads.isCrossing(place)) {
        all.add(new Lost(end, place, road.name(), road.said()));
      }
      beyond.add(end);
    }
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + ' ' + b + ' ' : b + ' ' + a + ' ';
  }

  /** The next place along the road that the holder does not bar, or null. */
  private static @Nullable String nearest(Road road, int at, int step, Set<String> barred) {
    for (int i = at + step; i >= 0 && i < road.through().size(); i += step) {
      if (!barred.contains(road.through().get(i))) {
        return road.through().get(i);
      }
    }
    return null;
  }

  private static Set<String> heldBySame(Holding taken, List<Holding> holdings) {
    Set<String> held = new HashSet<>(Set.of(taken.place()));
    for (Holding h : holdings) {
      boolean same = h.holder() != null && h.holder().equals(taken.holder());
      boolean then = h.from() == null || taken.from() == null || !h.from().isAfter(taken.from());
      boolean still = h.to() == null || taken.from() == null || !h.to().isBefore(taken.from());
      if (same && then && still) {
        held.add(h.place());
      }
    }
    return held;
  }

  private static @Nullable String holder(String place, Holding taken, List<Holding> holdings) {
    return holdings.stream()
        .filter(h -> h.place().equals(place) && h.isOn(taken.from()))
        .map(h -> h.holder() == null ? "" : h.holder())
        .filter(h -> !h.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private CutOff cutOff(
      Holding taken,
      String place,
      @Nullable String holder,
      List<LostRoad> lost,
      boolean known,
      List<ClaimId> said,
      boolean whatIf) {
    Set<ClaimId> all = new TreeSet<>(said);
    lost.forEach(l -> all.addAll(words.saidBy(l.road(), place, l.to())));
    return new CutOff(
        id(taken, place, whatIf),
        taken.from(),
        place,
        place.equals(taken.place()) ? taken.name() : roads.name(place),
        holder,
        lost,
        known,
        taken.incidents(),
        List.copyOf(all),
        whatIf);
  }

  private static String id(Holding taken, String place, boolean whatIf) {
    LocalDate from = taken.from();
    String about =
        taken.place() + (whatIf ? " what if " + taken.holder() : String.valueOf(from)) + place;
    return "x-" + ArticleId.of(null, null, null, about).value().substring(2);
  }

  private Explanation explain(CutOff cut, Holding taken, Set<String> barred) {
    List<String> held = barred.stream().map(roads::name).sorted().toList();
    List<Explanation.Step> steps = new ArrayList<>();
    for (LostRoad lost : cut.lost()) {
      steps.add(
          Explanation.Step.of(
              cut.name() + " – " + lost.toName() + " lost on " + lost.road(),
              taken.name()
                  + " lies between them and is held by "
                  + (taken.holderName() == null ? "others" : taken.holderName())
                  + ", who then held "
                  + String.join(", ", held)));
    }
    return new Explanation(cut.id(), steps);
  }
}
