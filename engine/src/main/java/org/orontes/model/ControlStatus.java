package org.orontes.model;

/** How firmly a place is held. */
public enum ControlStatus {
  /** Somebody holds it, and nobody contradicts whose word is not outweighed. */
  HELD,
  /** It is fought over, or claims conflict. */
  CONTESTED,
  /** Only the holder itself, its friends or hearsay say so. */
  CLAIMED,
  /** The former holder has left and nobody is said to have come. */
  LEFT
}
