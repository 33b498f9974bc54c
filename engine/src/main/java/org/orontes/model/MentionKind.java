package org.orontes.model;

/** What kind of thing a name or description in the text refers to. */
public enum MentionKind {
  /** An armed group, army, government, organisation, state acting, or a group of people. */
  ACTOR,
  /** A single human being. */
  PERSON,
  /** Somewhere on the map. */
  PLACE,
  /** A weapon, vehicle, building or other object. */
  THING
}
