package org.orontes.page;

import java.util.ArrayList;
import java.util.List;
import org.orontes.view.Briefing;

/** Splits places into maps: what lies too far apart to be read on one goes on two. */
final class MapGroups {
  private static final double MAX_GAP_KM = 600;
  private static final int MIN_PLACES = 2;

  private MapGroups() {}

  /** Groups of at least two places, each linked to the next by no more than the greatest gap. */
  static List<List<Briefing.MapPlace>> of(List<Briefing.MapPlace> all) {
    List<List<Briefing.MapPlace>> groups = new ArrayList<>();
    for (Briefing.MapPlace place : all) {
      List<List<Briefing.MapPlace>> near =
          groups.stream().filter(group -> isNear(group, place)).toList();
      List<Briefing.MapPlace> merged = new ArrayList<>();
      near.forEach(merged::addAll);
      merged.add(place);
      groups.removeAll(near);
      groups.add(merged);
    }
    return groups.stream().filter(group -> group.size() >= MIN_PLACES).toList();
  }

  private static boolean isNear(List<Briefing.MapPlace> group, Briefing.MapPlace place) {
    return group.stream().anyMatch(p -> p.place().distanceKm(place.place()) <= MAX_GAP_KM);
  }
}
