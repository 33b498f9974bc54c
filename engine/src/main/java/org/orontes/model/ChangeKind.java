package org.orontes.model;

/** What an event does to who holds a place. */
public enum ChangeKind {
  /** The actor now holds it. */
  TAKES,
  /** The actor no longer holds it. */
  LOSES,
  /** It is fought over. */
  CONTESTS,
  /** The actor holds it, as before. */
  HOLDS,
  /** The actor comes near. */
  APPROACHES,
  /** The actor surrounds it. */
  ENCIRCLES
}
