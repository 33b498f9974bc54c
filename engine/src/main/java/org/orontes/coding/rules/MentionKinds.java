package org.orontes.coding.rules;

import java.util.Optional;
import java.util.Set;
import org.orontes.knowledge.ActorEntry;
import org.orontes.knowledge.Knowledge;
import org.orontes.model.Mention;
import org.orontes.model.Precision;

/** What kind of thing a mention stands for, by who or what it was found to be. */
final class MentionKinds {
  private static final Set<String> PERSON = Set.of("person");
  private static final Set<String> PRESS = Set.of("press");
  private static final Set<String> THING = Set.of("thing");
  private static final Set<String> GROUP = Set.of("group");
  private static final Set<String> ARMED = Set.of("group", "armed");
  private static final Set<String> STATE = Set.of("group", "state");
  private static final Set<String> ARMED_STATE = Set.of("group", "armed", "state");
  private static final Set<String> NATION = Set.of("people", "country");
  private static final Set<String> UNKNOWN = Set.of("place", "town", "area", "name");
  private static final Set<String> PLACE = Set.of("place");

  private final Knowledge knowledge;

  MentionKinds(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The kinds of a mention; not to be changed.
   *
   * @param described true if the noun under it says better what an actor in no list is
   */
  Set<String> of(Mention m, boolean described) {
    return switch (m.kind()) {
      case PERSON -> PERSON;
      case ACTOR -> actor(m, described);
      case THING -> THING;
      case PLACE -> place(m);
    };
  }

  private Set<String> actor(Mention m, boolean described) {
    if (m.id() != null && m.id().startsWith("outlet:")) {
      return PRESS;
    }
    Optional<ActorEntry> known = knowledge.actors().find(m.id());
    if (known.isEmpty()) {
      return described ? Set.of() : GROUP;
    }
    ActorEntry actor = known.get();
    if (actor.isPerson()) {
      return PERSON;
    }
    return actor.isArmed()
        ? actor.isState() ? ARMED_STATE : ARMED
        : actor.isState() ? STATE : GROUP;
  }

  private Set<String> place(Mention m) {
    if (!m.literal()) {
      return NATION;
    }
    if (m.place() == null) {
      return Character.isUpperCase(m.text().codePointAt(0)) ? UNKNOWN : PLACE;
    }
    String extent = extent(m.place().precision());
    return knowledge.countries().isCapital(m.place().id())
        ? Set.of("place", extent, "state")
        : Set.of("place", extent);
  }

  private static String extent(Precision precision) {
    return switch (precision) {
      case COUNTRY -> "country";
      case POINT -> "facility";
      case CITY -> "town";
      default -> "area";
    };
  }
}
