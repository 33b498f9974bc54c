package org.orontes.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An actor of the file.
 *
 * @param id {@code actor:…}
 * @param name as shown
 * @param aliases other spellings
 * @param kind government, military, police, armed-group, militia, alliance, party, organisation,
 *     intergovernmental, peacekeepers, monitor, media, community, person, office
 * @param sector PLOVER sector code, or null
 * @param country ISO alpha-2 where it is at home, or null
 * @param theatres countries of the conflicts it is listed under
 * @param parents groups it belongs to, with dates
 * @param sides whom it stands with, with dates
 * @param speaksFor actors a person speaks for, with dates
 * @param wikidata id, or null
 * @param basis list, report or hand
 */
public record ActorEntry(
    String id,
    String name,
    List<String> aliases,
    String kind,
    @Nullable String sector,
    @Nullable String country,
    Set<String> theatres,
    List<Link> parents,
    List<Link> sides,
    List<Link> speaksFor,
    @Nullable String wikidata,
    String basis) {
  private static final Set<String> ARMED =
      Set.of("military", "armed-group", "militia", "peacekeepers", "police");
  private static final Set<String> STATE = Set.of("government", "military", "police", "office");

  public ActorEntry {
    aliases = List.copyOf(aliases);
    theatres = Set.copyOf(theatres);
    parents = List.copyOf(parents);
    sides = List.copyOf(sides);
    speaksFor = List.copyOf(speaksFor);
    if (!id.matches("actor:[a-z0-9][a-z0-9/-]*")) {
      throw new IllegalArgumentException("Not an actor id: " + id);
    }
  }

  /**
   * A link with dates.
   *
   * @param to actor id or side
   * @param from first day, or null if open
   * @param until last day, or null if open
   */
  public record Link(String to, @Nullable LocalDate from, @Nullable LocalDate until) {
    /** True if it held on that day; an unknown day is any day. */
    public boolean holdsOn(@Nullable LocalDate day) {
      return day == null
          || ((from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until)));
    }
  }

  /** True for an organised armed party. */
  public boolean isArmed() {
    return ARMED.contains(kind);
  }

  /** True for organs of a state. */
  public boolean isState() {
    return STATE.contains(kind);
  }

  /** True for a single person. */
  public boolean isPerson() {
    return kind.equals("person");
  }
}
