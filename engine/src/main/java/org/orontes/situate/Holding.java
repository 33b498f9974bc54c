package org.orontes.situate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Control;
import org.orontes.model.ControlStatus;
import org.orontes.model.IncidentId;
import org.orontes.model.Supposition;

/**
 * That somebody has a place, told or supposed: what roads are judged by.
 *
 * @param place id
 * @param name as shown
 * @param holder id or name, or null if it is fought over or left
 * @param holderName as shown, or null
 * @param firm true if held or claimed, false if fought over or left
 * @param from first day, or null
 * @param to last day, or null while it lasts
 * @param incidents those it follows from; none if supposed
 */
record Holding(
    String place,
    String name,
    @Nullable String holder,
    @Nullable String holderName,
    boolean firm,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<IncidentId> incidents) {

  /** What is believed. */
  static List<Holding> of(List<Control> control) {
    List<Holding> all = new ArrayList<>();
    for (Control c : control) {
      if (c.knownTo() == null) {
        boolean firm = c.status() == ControlStatus.HELD || c.status() == ControlStatus.CLAIMED;
        all.add(
            new Holding(
                c.place(),
                c.name(),
                firm ? c.holder() : null,
                firm ? c.holderName() : null,
                firm,
                c.from(),
                c.to(),
                c.incidents()));
      }
    }
    return all;
  }

  /** What is believed, with what is supposed in its stead. */
  static List<Holding> with(List<Control> control, List<Supposition> supposed) {
    List<Holding> all = new ArrayList<>(of(control));
    all.removeIf(h -> h.to == null && supposed.stream().anyMatch(s -> s.place().equals(h.place)));
    supposed.forEach(s -> all.add(of(s)));
    return all;
  }

  static Holding of(Supposition s) {
    return new Holding(
        s.place(), s.placeName(), s.holder(), s.holderName(), true, null, null, List.of());
  }

  /** True if it was so on a day; null asks for the latest. */
  boolean isOn(@Nullable LocalDate day) {
    if (day == null) {
      return to == null;
    }
    return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
  }
}
