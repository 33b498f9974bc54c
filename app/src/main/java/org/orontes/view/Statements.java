package org.orontes.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.model.ChangeKind;
import org.orontes.model.Claim;
import org.orontes.model.ClaimId;
import org.orontes.model.Factuality;
import org.orontes.model.Incident;
import org.orontes.model.Lineage;
import org.orontes.model.Precision;
import org.orontes.model.Status;

/** Turns an incident into one line of plain English with its evidence. */
final class Statements {
  private static final List<Factuality> FIRMEST_FIRST =
      List.of(Factuality.PLANNED, Factuality.POSSIBLE, Factuality.CONDITIONAL);

  private final Names names;
  private final Phrases phrases;
  private final Library library;
  private final Origins origins;
  private final Counts counts;

  Statements(Names names, Phrases phrases, Library library) {
    this.names = names;
    this.phrases = phrases;
    this.library = library;
    this.origins = new Origins(names, library);
    this.counts = new Counts(phrases);
  }

  /** The claims of an incident that a section is written from; empty if it is not for it. */
  List<Claim> claims(Incident incident, Telling telling) {
    return library.claims(incident.claims()).stream().filter(telling::is).toList();
  }

  /** The incident as one line; empty if no claim of it tells so. */
  Optional<Statement> make(Incident incident, Telling telling) {
    List<Claim> claims = claims(incident, telling);
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    boolean whole = telling == Telling.HAPPENED;
    int outlets = whole ? incident.outlets() : origins.outlets(claims).size();
    boolean unstated = Origins.isUnstated(incident, claims);
    int behind = unstated ? 0 : whole ? incident.origins() : Origins.count(incident, claims);
    return Optional.of(
        new Statement(
            incident.id().value(),
            words(incident, claims, mood(claims, telling)),
            Days.range(incident.from(), incident.to()),
            counts.of(claims),
            incident.status(),
            standing(incident, claims, telling),
            Origins.support(outlets, behind),
            origins.of(incident, telling),
            notes(incident, claims, telling),
            library.citeAll(bestFirst(incident, claims)),
            Weight.isMajor(incident, claims)));
  }

  /** An incident in a few words, whatever its standing. */
  String words(Incident incident) {
    List<Claim> claims = library.claims(incident.claims());
    return words(incident, claims, EventWords.Mood.PAST);
  }

  private String words(Incident incident, List<Claim> claims, EventWords.Mood mood) {
    return phrases.say(
        new EventWords(
            incident.type(),
            change(claims),
            incident.actors().size(),
            names.list(incident.actors()),
            names.list(incident.recipients()),
            incident.placeName(),
            incident.place() != null && incident.place().precision() == Precision.POINT,
            mood));
  }

  private static @Nullable ChangeKind change(List<Claim> claims) {
    Map<ChangeKind, Integer> votes = new EnumMap<>(ChangeKind.class);
    for (Claim claim : claims) {
      if (claim.change() != null) {
        votes.merge(claim.change().kind(), 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<ChangeKind, Integer>comparingByValue()
                .thenComparing(Map.Entry.<ChangeKind, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static EventWords.Mood mood(List<Claim> claims, Telling telling) {
    if (telling != Telling.OPEN) {
      return EventWords.Mood.PAST;
    }
    return switch (firmest(claims)) {
      case PLANNED -> EventWords.Mood.PLANNED;
      case CONDITIONAL -> EventWords.Mood.CONDITIONAL;
      default -> EventWords.Mood.POSSIBLE;
    };
  }

  private static Factuality firmest(List<Claim> claims) {
    return FIRMEST_FIRST.stream()
        .filter(f -> claims.stream().anyMatch(claim -> claim.factuality() == f))
        .findFirst()
        .orElse(Factuality.POSSIBLE);
  }

  private String standing(Incident incident, List<Claim> claims, Telling telling) {
    return switch (telling) {
      case HAPPENED, BACKGROUND ->
          incident.status() == Status.SINGLE_ORIGIN && Origins.isUnstated(incident, claims)
              ? phrases.find("status", "unstated", "no source told")
              : phrases.word("status", incident.status());
      case OPEN -> phrases.word("factuality", firmest(claims));
      case DENIED -> {
        if (claims.stream().allMatch(Claim::attempt)) {
          yield phrases.find("attempt", "failed", "failed attempt");
        }
        boolean denied = claims.stream().anyMatch(c -> c.factuality() == Factuality.DENIED);
        yield phrases.word("factuality", denied ? Factuality.DENIED : Factuality.NEGATED);
      }
    };
  }

  private List<String> notes(Incident incident, List<Claim> claims, Telling telling) {
    List<String> notes = new ArrayList<>();
    List<String> against =
        telling == Telling.HAPPENED
            ? origins.of(incident, Telling.DENIED)
            : telling == Telling.DENIED ? origins.of(incident, Telling.HAPPENED) : List.of();
    if (!against.isEmpty()) {
      String who = String.join("; ", against);
      notes.add((telling == Telling.HAPPENED ? "denied by " : "but told as fact by ") + who);
    }
    if (claims.stream().noneMatch(claim -> claim.hedges().isEmpty())) {
      notes.add("told with reserve by all who tell it");
    }
    return notes;
  }

  private List<Claim> bestFirst(Incident incident, List<Claim> claims) {
    Map<ClaimId, Lineage.Kind> kinds = new HashMap<>();
    for (Lineage lineage : incident.lineages()) {
      lineage.claims().forEach(id -> kinds.put(id, lineage.kind()));
    }
    return claims.stream()
        .sorted(
            Comparator.<Claim, Lineage.Kind>comparing(
                    c -> kinds.getOrDefault(c.id(), Lineage.Kind.UNSTATED))
                .thenComparing(Comparator.comparingDouble(Claim::confidence).reversed())
                .thenComparing(library::number)
                .thenComparing(Claim::trigger))
        .toList();
  }
}
