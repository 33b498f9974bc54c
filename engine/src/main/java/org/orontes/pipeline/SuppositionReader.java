package org.orontes.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.GazetteerEntry;
import org.orontes.knowledge.Knowledge;
import org.orontes.knowledge.Names;
import org.orontes.model.Picture;
import org.orontes.model.Place;
import org.orontes.model.Supposition;

/**
 * Reads {@code PLACE=ACTOR}. Of several places of one name, one that the articles speak of is
 * meant; then one that a known road passes; then the most populous.
 */
final class SuppositionReader {
  private final Knowledge knowledge;
  private final Set<String> told = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<String> onRoads = new HashSet<>();

  SuppositionReader(Knowledge knowledge, Picture picture) {
    this.knowledge = knowledge;
    picture.situation().control().forEach(c -> told.add(c.place()));
    picture
        .articles()
        .forEach(
            a ->
                a.claims()
                    .forEach(
                        c -> {
                          Place at = c.place() == null ? null : c.place().place();
                          if (at != null) {
                            told.add(at.id());
                            if (at.country() != null) {
                              countries.add(at.country());
                            }
                          }
                        }));
    knowledge.roads().listAll().forEach(r -> onRoads.addAll(r.through()));
  }

  Supposition read(String typed) {
    int cut = typed.indexOf('=');
    if (cut <= 0 || cut == typed.length() - 1) {
      throw new IllegalArgumentException(
          "\"" + typed + "\" is no supposition; write PLACE=ACTOR, such as Homs=HTS");
    }
    String where = typed.substring(0, cut).strip();
    String who = typed.substring(cut + 1).strip();
    GazetteerEntry place =
        findPlace(where)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no place is known as \""
                            + where
                            + "\"; give its id (place:…) or add it to --knowledge"));
    ActorEntry actor =
        findActor(who)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no actor is known as \""
                            + who
                            + "\"; give its id (actor:…) or add it to --knowledge"));
    return new Supposition(place.place().id(), place.place().name(), actor.id(), actor.name());
  }

  private Optional<GazetteerEntry> findPlace(String name) {
    if (name.startsWith("place:")) {
      return knowledge.gazetteer().find(name);
    }
    List<GazetteerEntry> found = new ArrayList<>();
    for (Names.Target target : knowledge.names().find(name)) {
      if (target instanceof Names.Target.Where where
          && where.entry().kind() != GazetteerEntry.Kind.COUNTRY) {
        found.add(where.entry());
      }
    }
    return found.stream()
        .min(
            Comparator.<GazetteerEntry>comparingInt(this::strangeness)
                .thenComparing(e -> -e.population())
                .thenComparing(e -> e.place().id()));
  }

  private int strangeness(GazetteerEntry entry) {
    String id = entry.place().id();
    String country = entry.place().country();
    boolean near = country != null && countries.contains(country);
    return (told.contains(id) ? 0 : 4) + (onRoads.contains(id) ? 0 : 1) + (near ? 0 : 2);
  }

  private Optional<ActorEntry> findActor(String name) {
    if (name.startsWith("actor:")) {
      return knowledge.actors().find(name);
    }
    return knowledge.names().find(name).stream()
        .filter(Names.Target.Actor.class::isInstance)
        .map(t -> ((Names.Target.Actor) t).entry())
        .filter(a -> !a.isPerson())
        .min(
            Comparator.<ActorEntry>comparingInt(a -> isAtHome(a) ? 0 : 1)
                .thenComparing(ActorEntry::id));
  }

  private boolean isAtHome(ActorEntry actor) {
    return (actor.country() != null && countries.contains(actor.country()))
        || actor.theatres().stream().anyMatch(countries::contains);
  }
}
