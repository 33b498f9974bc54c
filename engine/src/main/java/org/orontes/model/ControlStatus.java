package org.orontes.model;

/** How firmly a place is held. */
public enum ControlStatus {
  /** Somebody holds it and nobody contradicts. */
  HELD,
  /** It is fought over, or claims conflict. */
  CONTESTED,
  /** Only the holder itself, or its friends, say so. */
  CLAIMED,
  /** The former holder has left and nobody is said to have come. */
  LEFT
}
