package org.orontes.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Control;
import org.orontes.model.CutOff;
import org.orontes.model.Incident;
import org.orontes.model.Picture;
import org.orontes.model.Place;
import org.orontes.model.Precision;

/** The places that a map can show: towns and spots, never a whole province or country. */
final class MapSection {
  private final Names names;
  private final Map<String, Place> places = new TreeMap<>();
  private final Map<String, Integer> incidents = new HashMap<>();
  private final Map<String, List<Control>> control = new HashMap<>();
  private final Map<String, List<Place>> lost = new HashMap<>();

  MapSection(Names names) {
    this.names = names;
  }

  List<Briefing.MapPlace> places(Picture picture, List<Incident> happened) {
    for (Control interval : picture.situation().control()) {
      if (add(interval.at())) {
        control.computeIfAbsent(interval.place(), p -> new ArrayList<>()).add(interval);
      }
    }
    for (Incident incident : happened) {
      if (add(incident.place())) {
        incidents.merge(Objects.requireNonNull(incident.place()).id(), 1, Integer::sum);
      }
    }
    for (CutOff cut : picture.situation().cutOffs()) {
      if (!cut.whatIf()) {
        add(cut);
      }
    }
    return places.values().stream().map(this::place).toList();
  }

  private void add(CutOff cut) {
    if (!add(names.place(cut.place()))) {
      return;
    }
    for (CutOff.LostRoad road : cut.lost()) {
      Place to = names.place(road.to());
      if (add(to)) {
        lost.computeIfAbsent(cut.place(), p -> new ArrayList<>()).add(Objects.requireNonNull(to));
      }
    }
  }

  private boolean add(@Nullable Place place) {
    if (place == null
        || place.precision() == Precision.COUNTRY
        || place.precision() == Precision.PROVINCE
        || place.precision() == Precision.REGION) {
      return false;
    }
    places.putIfAbsent(place.id(), place);
    return true;
  }

  private Briefing.MapPlace place(Place place) {
    List<Control> intervals = control.getOrDefault(place.id(), List.of());
    Control now =
        HoldSection.current(intervals).stream()
            .max(Comparator.comparing(Control::status))
            .orElse(null);
    String holder = now == null || now.holder() == null ? null : now.holderName();
    return new Briefing.MapPlace(
        place,
        place.name(),
        now != null && now.holder() != null && holder == null ? names.of(now.holder()) : holder,
        now == null ? null : now.status(),
        incidents.getOrDefault(place.id(), 0),
        lost.getOrDefault(place.id(), List.of()));
  }
}
