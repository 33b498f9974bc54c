package org.orontes.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.Countries;
import org.orontes.knowledge.GazetteerEntry;
import org.orontes.knowledge.KnowledgeFiles;
import org.orontes.knowledge.OutletFile;
import org.orontes.knowledge.Register;
import org.orontes.knowledge.Roads;
import org.orontes.model.Place;
import org.orontes.redact.PublicNames;

/**
 * The lists of the data as exports ask for them: of what kind an actor is, in which province a
 * place lies, and what is public and may be named. Immutable; safe for several threads.
 */
public final class World implements PublicNames {
  /** Roles of nouns that tell what somebody or something is, and nobody's name. */
  private static final List<String> ROLES =
      List.of(
          "person",
          "people",
          "armed",
          "state",
          "group",
          "press",
          "crowd",
          "facility",
          "weapon",
          "vehicle");

  /** Endings of plurals, and what the singular has instead. */
  private static final String[][] PLURALS = {
    {"ies", "y"}, {"men", "man"}, {"es", ""}, {"s", ""}, {"children", "child"}
  };

  private final Register lists;
  private final Set<String> roads;

  private World(Register lists) {
    this.lists = lists;
    this.roads = lists.roads().listAll().stream().map(Roads.Road::name).collect(Collectors.toSet());
  }

  /** Loads the lists. */
  public static World load(KnowledgeFiles files) {
    return new World(Register.load(files));
  }

  /** A listed actor. */
  public Optional<ActorEntry> actor(@Nullable String id) {
    return lists.actors().find(id);
  }

  /** A listed outlet. */
  public Optional<OutletFile.Entry> outlet(@Nullable String id) {
    return lists.outlets().find(id);
  }

  /** The country of an ISO alpha-2 code. */
  public Optional<Countries.Country> country(@Nullable String iso2) {
    return lists.countries().find(iso2);
  }

  /** The name of the province that holds a place, or that it is. */
  public Optional<String> province(Place place) {
    return place.precision() == org.orontes.model.Precision.PROVINCE
        ? Optional.of(place.name())
        : findPlace(place.province()).map(Place::name);
  }

  @Override
  public Optional<String> findActor(@Nullable String id) {
    return actor(id).map(ActorEntry::name);
  }

  @Override
  public Optional<String> findOutlet(String id) {
    return outlet(id).map(OutletFile.Entry::name);
  }

  @Override
  public Optional<Place> findPlace(@Nullable String id) {
    return lists.gazetteer().find(id).map(GazetteerEntry::place);
  }

  @Override
  public Optional<String> findArea(Place place) {
    return findPlace(place.province())
        .map(Place::name)
        .or(() -> country(place.country()).map(Countries.Country::name));
  }

  @Override
  public boolean isRoad(String name) {
    return roads.contains(name);
  }

  @Override
  public boolean isRole(String word) {
    return is(word, ROLES);
  }

  /** True for a noun for people who do not fight, in singular or plural. */
  public boolean isCivilian(String word) {
    return is(word, List.of("people"));
  }

  /** True for a noun for people as a crowd. */
  public boolean isCrowd(String word) {
    return is(word, List.of("crowd"));
  }

  private boolean is(String word, List<String> roles) {
    if (isNoun(word, roles)) {
      return true;
    }
    for (String[] plural : PLURALS) {
      if (word.endsWith(plural[0])) {
        String stem = word.substring(0, word.length() - plural[0].length());
        if (isNoun(stem + plural[1], roles)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNoun(String lemma, List<String> roles) {
    return roles.stream().anyMatch(role -> lists.nouns().is(lemma, role));
  }
}
