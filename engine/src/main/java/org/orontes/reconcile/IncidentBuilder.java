package org.orontes.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.DescriptionLexicon;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.QuantityLexicon;
import org.orontes.model.ArticleId;
import org.orontes.model.ClaimId;
import org.orontes.model.EventPlace;
import org.orontes.model.EventType;
import org.orontes.model.Factuality;
import org.orontes.model.Incident;
import org.orontes.model.IncidentDispute;
import org.orontes.model.IncidentId;
import org.orontes.model.Lineage;
import org.orontes.model.Participant;
import org.orontes.model.Place;
import org.orontes.model.Status;
import org.orontes.model.When;

/** Makes an incident of a group of claims: its best-supported slots, origins, status, disputes. */
final class IncidentBuilder {
  private final Origins origins;
  private final IncidentDisputes disputes;
  private final CombinedValues combined;
  private final BestPlace places;
  private final DescriptionLexicon words;
  private final QuantityLexicon numbers;

  /** What happens on a day in a spot; a statement has the day of its report, a hold lasts. */
  private static final Set<String> ON_A_SPOT = Set.of("ASSAULT", "PROTEST");

  private final Scenes scenes;
  private final Set<ClaimId> leading;

  /**
   * Makes one for a body of articles.
   *
   * @param leading claims that tell what their article is about
   */
  IncidentBuilder(
      Knowledge knowledge, Copies copies, Hearers hearers, Scenes scenes, Set<ClaimId> leading) {
    this.origins = new Origins(knowledge, copies, hearers);
    this.disputes = new IncidentDisputes(knowledge, origins);
    this.combined = new CombinedValues(origins);
    this.places = new BestPlace(new Fit(knowledge));
    this.words = knowledge.descriptions();
    this.numbers = knowledge.quantities();
    this.scenes = scenes;
    this.leading = leading;
  }

  Incident build(Folder.Group group) {
    List<ClaimInContext> claims = group.claims();
    List<ClaimInContext> byDate = new ArrayList<>(claims);
    byDate.sort(EARLIEST_FIRST);
    List<ClaimInContext> asserted =
        claims.stream().filter(c -> c.claim().factuality() == Factuality.ASSERTED).toList();
    List<ClaimInContext> telling = asserted.isEmpty() ? claims : asserted;
    List<Lineage> lineages = origins.of(claims);
    int assertedOrigins = Origins.count(origins.of(asserted));
    List<ArticleId> about = about(asserted);
    EventPlace told = places.of(telling).orElse(null);
    Optional<Place> town = scenes.town(about).filter(t -> places.isFiner(t, told));
    When when =
        whenBeforeReports(
            about,
            byDate.get(0).published(),
            when(asserted.isEmpty() ? telling : inTime(telling, byDate)));
    List<IncidentDispute> differ = disputes.of(claims);
    Status status = status(claims, asserted, assertedOrigins);
    return new Incident(
        IncidentId.of(byDate.get(0).claim().id()),
        type(telling),
        town.orElse(told == null ? null : told.place()),
        town.map(Place::name).orElse(told == null ? null : told.name()),
        when == null ? null : when.from(),
        when == null ? null : when.to(),
        participants(telling, true),
        participants(telling, false),
        claims.stream().map(c -> c.claim().id()).sorted().toList(),
        claims.stream().map(c -> c.article().id()).distinct().sorted().toList(),
        (int) claims.stream().map(c -> c.article().outlet().id()).distinct().count(),
        Origins.count(lineages),
        lineages,
        status,
        differ,
        null,
        history(byDate),
        disputes.series(claims),
        combined.of(claims, differ),
        Grades.of(status, origins.of(asserted)).grade(),
        byDate.stream()
            .map(ClaimInContext::published)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        List.of());
  }

  /** The articles that are about this incident. */
  private List<ArticleId> about(List<ClaimInContext> asserted) {
    return asserted.stream()
        .filter(c -> leading.contains(c.claim().id()))
        .filter(c -> ON_A_SPOT.contains(c.claim().type().type()))
        .map(c -> c.article().id())
        .distinct()
        .toList();
  }

  /** The day in which its articles are set where none of its claims tells a single one. */
  private @Nullable When whenBeforeReports(
      List<ArticleId> about, @Nullable LocalDate first, @Nullable When when) {
    boolean told =
        when != null
            && when.from() != null
            && when.from().equals(when.to())
            && !when.basis().contains("inferred");
    return told
        ? when
        : scenes
            .day(about, first)
            .map(d -> When.day(d, "day of the article, inferred"))
            .orElse(when);
  }

  static final Comparator<ClaimInContext> EARLIEST_FIRST =
      Comparator.<ClaimInContext, LocalDate>comparing(
              c -> c.published() == null ? LocalDate.MAX : c.published())
          .thenComparing(c -> c.claim().id());

  private static EventType type(List<ClaimInContext> claims) {
    return Tally.of(
            claims,
            c -> c.claim().type().label() + " " + (c.claim().type().acled() == null ? "~" : ""))
        .get(0)
        .claims()
        .get(0)
        .claim()
        .type();
  }

  /** The single day that most speaks for, else what is told most exactly. */
  private static @Nullable When when(List<ClaimInContext> claims) {
    Optional<When> day = BestDay.of(claims);
    return day.isPresent()
        ? day.get()
        : best(claims, IncidentBuilder::when, IncidentBuilder::exactness);
  }

  private static @Nullable When when(ClaimInContext c) {
    return c.claim().time() == null ? null : c.claim().time().when();
  }

  /**
   * Claims whose day is not later than the first report: nothing is reported before it happened.
   * All of them if none is left.
   */
  private static List<ClaimInContext> inTime(
      List<ClaimInContext> telling, List<ClaimInContext> byDate) {
    LocalDate first = byDate.get(0).published();
    List<ClaimInContext> before =
        telling.stream().filter(c -> first == null || !isAfter(when(c), first)).toList();
    return before.isEmpty() ? telling : before;
  }

  private static boolean isAfter(@Nullable When when, LocalDate day) {
    return when != null && when.from() != null && when.from().isAfter(day);
  }

  private static int exactness(When when) {
    if (when.from() == null || when.to() == null) {
      return 1;
    }
    int inferred = when.basis().contains("inferred") ? 1 : 4;
    return inferred * (when.from().equals(when.to()) ? 3 : 2);
  }

  /** The value with the most articles behind it among those told most exactly. */
  private static <V> @Nullable V best(
      List<ClaimInContext> claims,
      java.util.function.Function<ClaimInContext, @Nullable V> value,
      java.util.function.ToIntFunction<V> exactness) {
    List<Tally.Entry<V>> entries = Tally.of(claims, value);
    Tally.Entry<V> best = null;
    for (Tally.Entry<V> e : entries) {
      if (best == null || exactness.applyAsInt(e.value()) > exactness.applyAsInt(best.value())) {
        best = e;
      }
    }
    return best == null ? null : best.value();
  }

  /** "five", "12": counts somebody and names nobody. */
  private boolean isCount(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    return lower.matches("[\\d.,]+") || numbers.findNumber(lower).isPresent();
  }

  private List<String> participants(List<ClaimInContext> claims, boolean actors) {
    List<String> keys = new ArrayList<>();
    List<Participant> all = new ArrayList<>();
    claims.forEach(c -> all.addAll(actors ? c.claim().actors() : c.claim().recipients()));
    java.util.Map<String, Integer> counts = new java.util.TreeMap<>();
    all.removeIf(p -> p.id() == null && (words.isPronoun(p.name()) || isCount(p.name())));
    if (all.stream().anyMatch(p -> p.id() != null)) {
      all.removeIf(p -> p.id() == null && p.name().matches("\\p{Ll}+"));
    }
    all.forEach(p -> counts.merge(p.key(), p.id() == null ? 1 : 3, Integer::sum));
    counts.entrySet().stream()
        .sorted(
            (a, b) ->
                a.getValue().equals(b.getValue())
                    ? a.getKey().compareTo(b.getKey())
                    : b.getValue() - a.getValue())
        .forEach(e -> keys.add(e.getKey()));
    return keys;
  }

  private Status status(
      List<ClaimInContext> claims, List<ClaimInContext> asserted, int assertedOrigins) {
    boolean against =
        claims.stream()
            .anyMatch(
                c ->
                    c.claim().factuality() == Factuality.DENIED
                        || (c.claim().factuality() == Factuality.NEGATED && !c.claim().attempt()));
    if (asserted.isEmpty()) {
      return against ? Status.DENIED : Status.NOT_REALISED;
    }
    if (against) {
      return Retractions.isTakenBack(claims, origins) ? Status.SUPERSEDED : Status.DISPUTED;
    }
    return assertedOrigins >= 2 ? Status.CORROBORATED : Status.SINGLE_ORIGIN;
  }

  /** The status after each day on which something was published. */
  private List<Incident.HistoryStep> history(List<ClaimInContext> byDate) {
    List<Incident.HistoryStep> steps = new ArrayList<>();
    List<ClaimInContext> seen = new ArrayList<>();
    for (int i = 0; i < byDate.size(); i++) {
      seen.add(byDate.get(i));
      boolean lastOfDay =
          i + 1 == byDate.size()
              || !Objects.equals(byDate.get(i).published(), byDate.get(i + 1).published());
      if (!lastOfDay) {
        continue;
      }
      List<ClaimInContext> asserted =
          seen.stream().filter(c -> c.claim().factuality() == Factuality.ASSERTED).toList();
      Status status = status(seen, asserted, Origins.count(origins.of(asserted)));
      if (steps.isEmpty() || steps.get(steps.size() - 1).status() != status) {
        LocalDate day = byDate.get(i).published();
        List<ClaimId> because =
            seen.stream()
                .filter(c -> Objects.equals(c.published(), day))
                .map(c -> c.claim().id())
                .sorted()
                .toList();
        steps.add(new Incident.HistoryStep(status, day, because));
      }
    }
    return steps;
  }
}
