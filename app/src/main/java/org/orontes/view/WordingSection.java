package org.orontes.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orontes.model.Wording;

/** How outlets, and those they quote, name each actor. */
final class WordingSection {
  private final Names names;
  private final Library library;

  WordingSection(Names names, Library library) {
    this.names = names;
    this.library = library;
  }

  /** The actors, most often named first. */
  List<Briefing.ActorWording> actors(List<Wording> all) {
    Map<String, List<Wording>> byActor = new LinkedHashMap<>();
    for (Wording wording : all) {
      byActor.computeIfAbsent(wording.actor(), a -> new ArrayList<>()).add(wording);
    }
    return byActor.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, List<Wording>>>comparingInt(e -> -total(e.getValue()))
                .thenComparing(Map.Entry::getKey))
        .map(e -> new Briefing.ActorWording(names.of(e.getKey()), terms(e.getValue())))
        .toList();
  }

  private static int total(List<Wording> all) {
    return all.stream().mapToInt(Wording::count).sum();
  }

  private List<Briefing.Term> terms(List<Wording> all) {
    return all.stream()
        .map(this::term)
        .sorted(
            Comparator.comparing(Briefing.Term::outlet)
                .thenComparing(Briefing.Term::quoted)
                .thenComparing(Comparator.comparingInt(Briefing.Term::count).reversed())
                .thenComparing(Briefing.Term::term))
        .toList();
  }

  private Briefing.Term term(Wording wording) {
    return new Briefing.Term(
        names.of(wording.outlet()),
        wording.speaker() == null ? null : names.of(wording.speaker()),
        wording.quoted(),
        wording.term(),
        wording.count(),
        wording.examples().stream().map(library::cite).flatMap(Optional::stream).toList());
  }
}
