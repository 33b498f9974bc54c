package org.orontes.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ClaimId;
import org.orontes.model.Incident;
import org.orontes.model.IncidentId;
import org.orontes.model.Picture;
import org.orontes.model.PictureChanges;
import org.orontes.model.PictureChanges.Difference;
import org.orontes.model.PictureChanges.News;
import org.orontes.model.PictureChanges.OfIncident;

/**
 * What is new or different between two pictures of one body of articles.
 *
 * <p>Incidents are matched by the claims they share, not by id: a late article can change an id and
 * can join two incidents.
 */
public final class Changes {
  private final Picture before;
  private final Picture now;
  private final Map<ClaimId, Incident> home = new HashMap<>();

  private Changes(Picture before, Picture now) {
    this.before = before;
    this.now = now;
    for (Incident incident : now.reconciliation().incidents()) {
      incident.claims().forEach(id -> home.put(id, incident));
    }
  }

  /**
   * What is new or different.
   *
   * @param before the earlier picture
   * @param now the later one
   * @param since last day the earlier one knew, for the record, or null
   */
  public static PictureChanges between(Picture before, Picture now, @Nullable LocalDate since) {
    return new Changes(before, now).all(since);
  }

  private PictureChanges all(@Nullable LocalDate since) {
    Map<IncidentId, IncidentId> heirs = new LinkedHashMap<>();
    List<OfIncident> incidents = incidents(heirs);
    return new PictureChanges(
        since,
        incidents,
        DisputeChanges.between(
            before.reconciliation().disputes(), now.reconciliation().disputes(), heirs),
        ControlChanges.between(before.situation().control(), now.situation().control()));
  }

  /** Fills in which later incident each earlier one went into. */
  private List<OfIncident> incidents(Map<IncidentId, IncidentId> heirs) {
    Map<IncidentId, List<Incident>> forebears = new HashMap<>();
    List<OfIncident> all = new ArrayList<>();
    for (Incident old : before.reconciliation().incidents()) {
      Optional<Incident> heir = heir(old);
      heir.ifPresent(
          h -> {
            heirs.put(old.id(), h.id());
            forebears.computeIfAbsent(h.id(), k -> new ArrayList<>()).add(old);
          });
      if (heir.isEmpty()) {
        all.add(new OfIncident(News.GONE, old, List.of(old.id()), List.of(), old.claims()));
      }
    }
    Toll.Claims claimsBefore = new Toll.Claims(before.articles());
    Toll.Claims claimsNow = new Toll.Claims(now.articles());
    for (Incident incident : now.reconciliation().incidents()) {
      List<Incident> olds = forebears.getOrDefault(incident.id(), List.of());
      if (olds.isEmpty()) {
        all.add(new OfIncident(News.NEW, incident, List.of(), List.of(), incident.claims()));
        continue;
      }
      List<Difference> differences = differences(olds, incident, claimsBefore, claimsNow);
      Set<ClaimId> known = new LinkedHashSet<>();
      olds.forEach(old -> known.addAll(old.claims()));
      List<ClaimId> added =
          incident.claims().stream().filter(id -> !known.contains(id)).sorted().toList();
      if (!differences.isEmpty()) {
        List<IncidentId> ids = olds.stream().map(Incident::id).sorted().toList();
        all.add(new OfIncident(News.CHANGED, incident, ids, differences, added));
      }
    }
    all.sort(
        Comparator.<OfIncident, LocalDate>comparing(
                c -> Objects.requireNonNullElse(c.incident().from(), LocalDate.MAX))
            .thenComparing(c -> c.incident().id()));
    return all;
  }

  /** The later incident that holds most of its claims. */
  private Optional<Incident> heir(Incident old) {
    Map<Incident, Integer> shared = new LinkedHashMap<>();
    for (ClaimId id : old.claims()) {
      Incident heir = home.get(id);
      if (heir != null) {
        shared.merge(heir, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .max(
            Map.Entry.<Incident, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().id(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  private static List<Difference> differences(
      List<Incident> olds, Incident now, Toll.Claims claimsBefore, Toll.Claims claimsNow) {
    Incident old =
        olds.stream()
            .max(
                Comparator.<Incident>comparingInt(i -> i.claims().size())
                    .thenComparing(Incident::id, Comparator.reverseOrder()))
            .orElse(olds.get(0));
    List<Difference> all = new ArrayList<>();
    if (olds.size() > 1) {
      String ids = String.join(", ", olds.stream().map(i -> i.id().value()).sorted().toList());
      all.add(new Difference("joined", ids, now.id().value()));
    }
    add(all, "status", word(old.status()), word(now.status()));
    add(all, "place", old.placeName(), now.placeName());
    add(all, "from", old.from(), now.from());
    add(all, "to", old.to(), now.to());
    add(all, "actors", joined(old.actors()), joined(now.actors()));
    add(all, "recipients", joined(old.recipients()), joined(now.recipients()));
    add(all, "outlets", old.outlets(), now.outlets());
    add(all, "origins", old.origins(), now.origins());
    Set<String> counted = new TreeSet<>(things(old, claimsBefore));
    counted.addAll(things(now, claimsNow));
    for (String what : counted) {
      add(
          all,
          what,
          Toll.find(old, what, claimsBefore).orElse(null),
          Toll.find(now, what, claimsNow).orElse(null));
    }
    return all;
  }

  private static Set<String> things(Incident incident, Toll.Claims claims) {
    Set<String> things = new TreeSet<>();
    incident.claims().stream()
        .map(claims::find)
        .flatMap(Optional::stream)
        .forEach(c -> c.quantities().forEach(q -> things.add(q.what())));
    return things;
  }

  static void add(
      List<Difference> all, String attribute, @Nullable Object before, @Nullable Object now) {
    if (!Objects.equals(before, now)) {
      all.add(
          new Difference(
              attribute,
              before == null ? null : before.toString(),
              now == null ? null : now.toString()));
    }
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static @Nullable String joined(List<String> ids) {
    return ids.isEmpty() ? null : String.join(", ", new TreeSet<>(ids));
  }
}
