package org.orontes.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orontes.model.Control;

/** Who holds what now, and who held it before. */
final class HoldSection {
  private static final String NOBODY = "nobody named";

  private final Names names;
  private final Phrases phrases;
  private final Library library;

  HoldSection(Names names, Phrases phrases, Library library) {
    this.names = names;
    this.phrases = phrases;
    this.library = library;
  }

  List<Briefing.Hold> holds(List<Control> all) {
    Map<String, List<Control>> byPlace = new LinkedHashMap<>();
    for (Control control : all) {
      byPlace.computeIfAbsent(control.place(), p -> new ArrayList<>()).add(control);
    }
    List<Briefing.Hold> holds = new ArrayList<>();
    for (List<Control> intervals : byPlace.values()) {
      List<Control> now = current(intervals);
      List<String> earlier =
          intervals.stream()
              .filter(control -> !now.contains(control))
              .sorted(Comparator.comparing(HoldSection::start).reversed())
              .map(this::interval)
              .toList();
      now.forEach(control -> holds.add(hold(control, earlier)));
    }
    holds.sort(Comparator.comparing(Briefing.Hold::place));
    return holds;
  }

  /** The intervals that last, as far as is known; if none does, the last one. */
  static List<Control> current(List<Control> intervals) {
    List<Control> believed = intervals.stream().filter(c -> c.knownTo() == null).toList();
    List<Control> lasting = believed.stream().filter(c -> c.to() == null).toList();
    if (!lasting.isEmpty()) {
      return lasting;
    }
    return (believed.isEmpty() ? intervals : believed)
        .stream().max(Comparator.comparing(HoldSection::start)).stream().toList();
  }

  private static LocalDate start(Control control) {
    return control.from() == null ? LocalDate.MIN : control.from();
  }

  private Briefing.Hold hold(Control control, List<String> earlier) {
    return new Briefing.Hold(
        control.place(),
        control.name(),
        holder(control),
        since(control),
        control.status(),
        phrases.word("control_status", control.status()),
        control.according().stream().map(names::of).toList(),
        library.citeAll(library.claims(control.claims())),
        earlier);
  }

  private static String since(Control control) {
    LocalDate from = control.from();
    if (from != null && control.to() == null) {
      return Days.full(from) + (control.atLatest() ? " at the latest" : "");
    }
    String range = Days.range(from, control.to());
    return range == null ? "not stated" : range;
  }

  private String holder(Control control) {
    if (control.holderName() != null) {
      return control.holderName();
    }
    return control.holder() == null ? NOBODY : names.of(control.holder());
  }

  private String interval(Control control) {
    String when = Days.range(control.from(), control.to());
    String believed =
        control.knownTo() == null
            ? ""
            : ", as reports had it until " + Days.full(control.knownTo());
    return holder(control)
        + (when == null ? "" : ", " + when)
        + " ("
        + phrases.word("control_status", control.status())
        + believed
        + ")";
  }
}
