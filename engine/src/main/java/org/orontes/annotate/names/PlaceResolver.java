package org.orontes.annotate.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.GazetteerEntry;
import org.orontes.knowledge.GazetteerEntry.Kind;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.NameForm;
import org.orontes.knowledge.Names.Target;
import org.orontes.model.Explanation;
import org.orontes.model.MentionKind;
import org.orontes.model.Place;

/**
 * Which place of that name: the whole article is the context, and one name means one place in it
 * unless the words beside it say otherwise.
 *
 * <p>Each candidate is weighed by {@link PlaceClues}; first the names that leave no doubt, then the
 * others with those as anchors. A name whose only bearers are small and far from all the article
 * speaks of stays open.
 */
final class PlaceResolver {
  private static final int ROUNDS = 2;
  private static final int SHOWN = 4;

  private final Knowledge knowledge;

  PlaceResolver(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  void resolve(Draft draft) {
    Map<String, List<Named>> byName = new LinkedHashMap<>();
    for (Named m : draft.all()) {
      if (m.kind == MentionKind.PLACE) {
        byName.computeIfAbsent(NameForm.key(m.text), k -> new ArrayList<>()).add(m);
      }
    }
    List<Place> anchors = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Focus focus = Focus.of(draft);
      PlaceClues clues = new PlaceClues(knowledge.places(), draft, focus, List.copyOf(anchors));
      FarFetched far =
          new FarFetched(knowledge.places(), draft, focus, clues, knowledge.gazetteer());
      anchors.clear();
      for (List<Named> mentions : byName.values()) {
        decide(mentions, clues, far);
        mentions.stream()
            .map(m -> m.place)
            .filter(p -> p != null && p.radiusKm() < PlaceClues.LARGE_KM)
            .findFirst()
            .ifPresent(anchors::add);
      }
    }
  }

  private void decide(List<Named> mentions, PlaceClues clues, FarFetched far) {
    Optional<Weighed> common = best(mentions, clues, far);
    for (Named m : mentions) {
      Target first = m.targets.isEmpty() ? null : m.targets.get(0);
      if (first instanceof Target.Demonym demonym && common.isEmpty()) {
        setCountry(m, demonym.country().placeId());
        m.literal = false;
      } else if (first instanceof Target.Native of && common.isEmpty()) {
        set(m, of.area(), null);
        m.literal = false;
      } else if (first instanceof Target.Organ organ && common.isEmpty()) {
        knowledge.gazetteer().find(organ.metonym().place()).ifPresent(e -> set(m, e, null));
      } else {
        Optional<Weighed> own = clues.hasQualifier(m) ? best(List.of(m), clues, far) : common;
        own.ifPresentOrElse(w -> set(m, w.entry, w.step), () -> leaveOpen(m));
      }
    }
  }

  private void setCountry(Named m, String placeId) {
    knowledge.gazetteer().find(placeId).ifPresent(e -> set(m, e, null));
  }

  private static void set(Named m, GazetteerEntry entry, Explanation.@Nullable Step how) {
    m.place = entry.place();
    m.id = entry.place().id();
    m.name = entry.place().name();
    m.country = entry.country();
    m.how = how;
  }

  /** What the first round took it for no longer holds. */
  private static void leaveOpen(Named m) {
    if (m.place != null) {
      m.place = null;
      m.id = null;
      m.name = null;
      m.country = null;
      m.how = null;
    }
  }

  private record Weighed(
      GazetteerEntry entry, double weight, String reason, Explanation.@Nullable Step step) {}

  private static Optional<Weighed> best(List<Named> mentions, PlaceClues clues, FarFetched far) {
    List<Weighed> weighed = new ArrayList<>();
    for (Target t : mentions.get(0).targets) {
      if (t instanceof Target.Where where) {
        PlaceClues.Weight w = clues.weigh(where.entry(), mentions);
        weighed.add(new Weighed(where.entry(), w.value(), w.reason(), null));
      }
    }
    weighed.sort(
        Comparator.<Weighed>comparingDouble(w -> -w.weight)
            .thenComparing(w -> w.entry.place().id()));
    if (weighed.isEmpty() || far.is(weighed.get(0).entry, mentions)) {
      return Optional.empty();
    }
    Weighed first = weighed.get(0);
    List<String> rejected =
        weighed.stream()
            .skip(1)
            .limit(SHOWN)
            .map(w -> describe(w.entry) + ": " + w.reason)
            .toList();
    Explanation.Step step =
        rejected.isEmpty()
            ? null
            : new Explanation.Step(
                "took \"" + mentions.get(0).text + "\" for " + describe(first.entry),
                first.reason,
                rejected);
    return Optional.of(new Weighed(first.entry, first.weight, first.reason, step));
  }

  private static String describe(GazetteerEntry entry) {
    String kind =
        entry.kind() == Kind.TOWN
            ? ""
            : entry.kind().name().toLowerCase(java.util.Locale.ROOT) + " ";
    return kind
        + entry.place().name()
        + (entry.country() == null ? "" : " (" + entry.country() + ")");
  }
}
