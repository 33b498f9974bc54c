package org.orontes.export;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.Countries;
import org.orontes.model.Incident;

/** What the codebooks call the parties of an incident; empty where the lists do not tell. */
final class Parties {
  /** PLOVER sectors, under the names that CAMEO has for the same. */
  private static final Map<String, String> CAMEO_ROLES =
      Map.of("MED", "HLH", "JRN", "MED", "SOC", "CVL", "PRE", "", "UNK", "", "PRM", "");

  private static final Set<String> FORCES = Set.of("military", "police", "government", "office");
  private static final int STATE = 1;
  private static final int REBELS = 2;
  private static final int POLITICAL_MILITIA = 3;
  private static final int RIOTERS = 5;
  private static final int PROTESTERS = 6;
  private static final int CIVILIANS = 7;
  private static final int EXTERNAL = 8;

  private static final Map<Integer, String> INTER =
      Map.of(
          STATE, "State forces",
          REBELS, "Rebel group",
          POLITICAL_MILITIA, "Political militia",
          RIOTERS, "Rioters",
          PROTESTERS, "Protesters",
          CIVILIANS, "Civilians",
          EXTERNAL, "External/Other forces");

  private final World world;

  Parties(World world) {
    this.world = world;
  }

  Optional<ActorEntry> find(@Nullable String key) {
    return world.actor(key);
  }

  /** PLOVER sector of an actor, that of whom a person speaks for included. */
  String sector(@Nullable String key) {
    Optional<ActorEntry> actor = find(key);
    if (actor.isEmpty() || actor.get().sector() != null) {
      return actor.map(ActorEntry::sector).orElse("");
    }
    return actor.get().speaksFor().size() == 1
        ? find(actor.get().speaksFor().get(0).to()).map(ActorEntry::sector).orElse("")
        : "";
  }

  /** ISO 3166-1 alpha-3 of the state an actor belongs to. */
  String country(@Nullable String key) {
    return find(key)
        .map(ActorEntry::country)
        .flatMap(world::country)
        .map(Countries.Country::iso3)
        .orElse("");
  }

  /** CAMEO code: country, then role. */
  String cameo(@Nullable String key) {
    return country(key) + cameoRole(key);
  }

  String cameoRole(@Nullable String key) {
    String sector = sector(key);
    return CAMEO_ROLES.getOrDefault(sector, sector);
  }

  /** ACLED's number for the kind of actor in an incident; 0 where it cannot be told. */
  int inter(@Nullable String key, Incident incident) {
    if (key == null) {
      return 0;
    }
    Optional<ActorEntry> listed = find(key);
    if (listed.isEmpty()) {
      return described(key, incident);
    }
    ActorEntry actor = listed.get();
    String sector = sector(key);
    if (FORCES.contains(actor.kind()) || Set.of("MIL", "COP", "GOV").contains(sector)) {
      String where = incident.place() == null ? null : incident.place().country();
      if (where == null || actor.country() == null) {
        return 0;
      }
      return where.equals(actor.country()) ? STATE : EXTERNAL;
    }
    return switch (actor.kind()) {
      case "peacekeepers", "intergovernmental" -> EXTERNAL;
      case "militia" -> POLITICAL_MILITIA;
      default -> sector.equals("REB") ? REBELS : sector.equals("PRM") ? POLITICAL_MILITIA : 0;
    };
  }

  /** Somebody who is only described: "protesters", "eight civilians". */
  private int described(String words, Incident incident) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    if (incident.type().type().equals("PROTEST") && world.isCrowd(last)) {
      return "riot".equals(incident.type().mode()) ? RIOTERS : PROTESTERS;
    }
    return world.isCivilian(last) ? CIVILIANS : 0;
  }

  static String interLabel(int inter) {
    return INTER.getOrDefault(inter, "");
  }

  /** The two numbers, the lower first; empty unless both are known. */
  static String interaction(int one, int other) {
    return one == 0 || other == 0 ? "" : "" + Math.min(one, other) + Math.max(one, other);
  }

  static boolean isCivilian(int inter) {
    return inter == CIVILIANS || inter == PROTESTERS;
  }
}
